package id.prokus.monitoring.phone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What was found holds for a second. A phone that sends what it gathered asks hundreds of times who it is and is shown nothing
 * that is not its own; whoever asks for a list is looked up each time.
 */
final class ForASecond<T> {

    private static final long HOLDS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 10_000;

    private final Map<String, Found<T>> found = new ConcurrentHashMap<>();

    private record Found<T>(T value, long at) {}

    /** @param find asked where nothing was found within the last second */
    T get(String key, Supplier<T> find) {
        Found<T> before = found.get(key);
        long now = System.nanoTime();
        if (before != null && now - before.at() < HOLDS) {
            return before.value();
        }
        T value = find.get();
        if (found.size() >= MOST) {
            found.clear();
        }
        found.put(key, new Found<>(value, now));
        return value;
    }
}
