package id.prokus.vocabulary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What was found holds for a second: for what every request asks and somebody else may change at any time. */
public final class ForASecond<T> {

    private static final long HOLDS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 10_000;

    private final Map<String, Found<T>> found = new ConcurrentHashMap<>();

    private record Found<T>(T value, long at) {}

    /** @param find asked where nothing was found within the last second */
    public T get(String key, Supplier<T> find) {
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

    /** Something of it changed here. */
    public void forget() {
        found.clear();
    }
}
