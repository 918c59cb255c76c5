package id.prokus.olah;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the database behind the back of those who read, one thing after the other. Whoever brings more values than
 * the database can follow waits, so that memory holds a bounded number of them.
 */
final class Keeper implements AutoCloseable {

    private static final int VALUES_UNDERWAY = 400_000;

    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("keeper").factory());
    private final Semaphore room = new Semaphore(VALUES_UNDERWAY);
    private volatile @Nullable Throwable failure;

    /** @param values about how many values this writes */
    void later(int values, Runnable write) {
        int permits = Math.min(values, VALUES_UNDERWAY);
        room.acquireUninterruptibly(permits);
        writing.execute(() -> {
            try {
                if (failure == null) {
                    write.run();
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                room.release(permits);
            }
        });
    }

    /** Does it after everything that was brought before, or fails as that did. */
    <T> T await(Callable<T> work) {
        return join(after(work));
    }

    private <T> CompletableFuture<T> after(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        writing.execute(() -> {
            Throwable before = failure;
            if (before != null) {
                result.completeExceptionally(before);
                return;
            }
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                failure = e;
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        writing.close();
    }
}
