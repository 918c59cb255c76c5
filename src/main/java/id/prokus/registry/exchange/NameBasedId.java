package id.prokus.registry.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of version 5 (RFC 9562): the same words give the same id, in whichever file they stand and however often they come. */
final class NameBasedId {

    private static final byte[] SPACE = "id.prokus.registry.exchange".getBytes(StandardCharsets.UTF_8);

    private NameBasedId() {}

    static UUID of(Object... words) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(SPACE);
            for (Object word : words) {
                digest.update((byte) 0);
                digest.update(word.toString().getBytes(StandardCharsets.UTF_8));
            }
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            return new UUID(
                    bytes.getLong() & ~0xF000L | 0x5000L, bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
