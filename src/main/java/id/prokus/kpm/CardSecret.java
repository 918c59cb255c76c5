package id.prokus.kpm;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret in a card's link: 128 random bits, so that trying out finds none. Whoever has it reads one family's page; only
 * its hash is kept.
 */
record CardSecret(String words) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{22}");

    static CardSecret fresh() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new CardSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** @throws Refusal {@code kpm.card-unknown} where it cannot be one */
    static CardSecret read(String typed) {
        if (!WELL_FORMED.matcher(typed).matches()) {
            throw unknown();
        }
        return new CardSecret(typed);
    }

    /** The same words for every link that opens nothing, so that nobody learns which ones there once were. */
    static Refusal unknown() {
        return new Refusal(
                "kpm.card-unknown",
                new Text(
                        "Kartu ini tidak berlaku lagi. Minta kartu baru kepada pendamping Anda.",
                        "This card no longer holds. Ask whoever walks with you for a new one."));
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return "/saya/" + words;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "CardSecret";
    }
}
