package id.prokus.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits, so that a plain hash of them is enough; only that is kept. */
record ApiSecret(String words) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGINNING = "prokus_";

    static ApiSecret fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new ApiSecret(BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** In hexadecimal. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ApiSecret";
    }
}
