package id.prokus.monitoring.phone;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The server's half of HTTP Digest. A nonce proves itself, so none is kept; which of its counts were used is kept, so that
 * a header that was overheard cannot be sent again with another body.
 */
@Component
class Nonces {

    private static final Duration HOLDS = Duration.ofMinutes(30);
    private static final int REMEMBERED = 5_000;
    private static final int MOST_USES = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Mac keyed = keyed();
    private final Map<String, BitSet> used = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
            return size() > REMEMBERED;
        }
    };

    Nonces(Clock clock) {
        this.clock = clock;
    }

    String fresh() {
        String body = Long.toString(clock.millis(), Character.MAX_RADIX) + "."
                + Long.toUnsignedString(RANDOM.nextLong(), Character.MAX_RADIX);
        return body + "." + signature(body);
    }

    /** Whether it is ours, young enough, and never came with this count before; false asks the phone to begin anew. */
    boolean accept(String nonce, int count) {
        int end = nonce.lastIndexOf('.');
        if (end < 0 || !DeviceSecret.same(signature(nonce.substring(0, end)), nonce.substring(end + 1))) {
            return false;
        }
        long made = Long.parseLong(nonce.substring(0, nonce.indexOf('.')), Character.MAX_RADIX);
        if (clock.millis() - made > HOLDS.toMillis() || count < 1 || count > MOST_USES) {
            return false;
        }
        synchronized (used) {
            BitSet counts = used.computeIfAbsent(nonce, _ -> new BitSet());
            boolean again = counts.get(count);
            counts.set(count);
            return !again;
        }
    }

    private String signature(String body) {
        try {
            var mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own HmacSHA256 can be copied", e);
        }
    }

    /** With a key that is nowhere else: at each start phones are asked once more. */
    private static Mac keyed() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
