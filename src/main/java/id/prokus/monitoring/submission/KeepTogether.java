package id.prokus.monitoring.submission;

import id.prokus.database.RowScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;

/**
 * Keeps in one statement what phones send at the same moment, so that the disk is waited for once for all of them; each is
 * thanked when all are safe. What comes while some are written is written together after them, by one writer: of two each would
 * write for fewer.
 */
final class KeepTogether implements AutoCloseable {

    /** So that nobody waits long for the others, and little is written again where one of them cannot be. */
    private static final int MOST = 50;

    private record Waiting(Arrived arrived, CompletableFuture<Optional<Submission>> kept) {}

    private final Function<List<Arrived>, Map<UUID, Submission>> keep;
    private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;

    /** @param keep all or none, by one statement; tells what is kept, without those of which another was there before */
    KeepTogether(Function<List<Arrived>, Map<UUID, Submission>> keep) {
        this.keep = keep;
        this.writer = Thread.ofPlatform().name("simpan").daemon().start(this::keepWriting);
    }

    Optional<Submission> keep(Arrived arrived) {
        var own = new Waiting(arrived, new CompletableFuture<>());
        waiting.add(own);
        try {
            return own.kept().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    @Override
    public void close() {
        writer.interrupt();
    }

    private void keepWriting() {
        try (var _ = RowScope.enter(RowScope.UNTOLD)) {
            while (true) {
                var some = new ArrayList<Waiting>();
                some.add(waiting.take());
                waiting.drainTo(some, MOST - 1);
                if (!written(some)) {
                    some.forEach(one -> written(List.of(one)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False where one of several cannot be kept, and so none of them was. */
    private boolean written(List<Waiting> some) {
        try {
            Map<UUID, Submission> kept =
                    keep.apply(some.stream().map(Waiting::arrived).toList());
            for (Waiting one : some) {
                one.kept()
                        .complete(
                                Optional.ofNullable(kept.get(one.arrived().one().id())));
            }
            return true;
        } catch (RuntimeException | Error e) {
            if (some.size() == 1 || !(e instanceof DataAccessException)) {
                some.forEach(one -> one.kept().completeExceptionally(e));
                return true;
            }
            return false;
        }
    }
}
