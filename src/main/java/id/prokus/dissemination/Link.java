package id.prokus.dissemination;

import id.prokus.intake.ReceivedFiles;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in an invitation's link: 128 random bits. It says which organisation was invited and opens nothing else; only
 * its hash is kept, so that a copy of the database makes no links.
 */
record Link(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Link fresh() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return ReceivedFiles.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    String path() {
        return "/undangan/" + secret;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Link";
    }
}
