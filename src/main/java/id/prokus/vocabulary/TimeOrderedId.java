package id.prokus.vocabulary;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids of version 7 (RFC 9562): they sort by the time they were made, so new rows land at the end of an index, and
 * whoever sends a thing can make its id beforehand, which makes sending it twice harmless.
 */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since 1970 in the upper bits, a counter of twelve bits below. */
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedId() {}

    /** A new id, later than every id this process made before, even within one millisecond. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long most = (tick >>> 12) << 16 | 0x7000L | (tick & 0xFFFL);
        long least = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
