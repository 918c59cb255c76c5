package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.report.DocumentOrder;
import id.prokus.vocabulary.Actor;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets of documents that are made behind the back of whoever ordered them on a page: one at a time, the last is kept. */
@Component
class DocumentRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRuns.class);

    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dokumen").daemon().factory());
    private final WriteDocuments writeDocuments;
    private final Trail trail;
    private Optional<Run> last = Optional.empty();

    DocumentRuns(WriteDocuments writeDocuments, Trail trail) {
        this.writeDocuments = writeDocuments;
        this.trail = trail;
    }

    /** What became of a set that was ordered. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /**
     * How far a set has come.
     *
     * @param failure why none was made; empty unless it failed
     * @param unwritten what could not be made
     */
    public record View(int edition, State state, int done, int files, String failure, List<String> unwritten) {}

    /** Starts a set; where one is being made, that one goes on and this is not begun. */
    synchronized boolean start(Processed processed, DocumentOrder order, Actor actor) {
        if (last.filter(Run::running).isPresent()) {
            return false;
        }
        last.ifPresent(Run::discard);
        Run run = new Run(processed.edition().year());
        last = Optional.of(run);
        trail.record(actor, "olah.documents-ordered", String.valueOf(run.edition), processed.fingerprint());
        background.execute(() -> run.make(processed, order));
        return true;
    }

    synchronized void cancel() {
        last.ifPresent(run -> run.cancelled = true);
    }

    /** The last set that was ordered. */
    synchronized Optional<View> view() {
        return last.map(Run::view);
    }

    /** The folder of the last set, once it is whole. */
    synchronized Optional<Path> folder() {
        return last.filter(run -> run.view().state() == State.DONE).flatMap(run -> run.folder);
    }

    @PreDestroy
    void stop() {
        cancel();
        background.shutdownNow();
        synchronized (this) {
            last.ifPresent(Run::discard);
        }
    }

    private final class Run implements DocumentProgress {
        private final int edition;
        private volatile boolean cancelled;
        private volatile Optional<Path> folder = Optional.empty();
        private State state = State.RUNNING;
        private int files;
        private int done;
        private String failure = "";
        private List<String> unwritten = List.of();

        Run(int edition) {
            this.edition = edition;
        }

        void make(Processed processed, DocumentOrder order) {
            try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
                Path made = Files.createTempDirectory("prokus-dokumen-");
                folder = Optional.of(made);
                WriteDocuments.Result result = writeDocuments.write(processed, order, made, this);
                ended(
                        State.DONE,
                        "",
                        result.unwritten().stream()
                                .map(UnwrittenResult::sentence)
                                .toList());
            } catch (WriteDocuments.Cancelled e) {
                ended(State.CANCELLED, "", List.of());
            } catch (RunFailed e) {
                ended(State.FAILED, e.getMessage(), List.of());
            } catch (IOException | RuntimeException e) {
                LOG.error("The documents of edition {} could not be made", edition, e);
                ended(State.FAILED, "Dokumen tidak dapat disusun karena kesalahan program. Mulai kembali.", List.of());
            }
        }

        private synchronized void ended(State how, String why, List<String> missing) {
            state = how;
            failure = why;
            unwritten = missing;
        }

        synchronized boolean running() {
            return state == State.RUNNING;
        }

        synchronized View view() {
            return new View(edition, state, done, files, failure, unwritten);
        }

        @Override
        public synchronized void begin(int all) {
            files = all;
        }

        @Override
        public synchronized void done(String file) {
            done++;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        void discard() {
            folder.ifPresent(old -> {
                try (Stream<Path> all = Files.walk(old)) {
                    for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                } catch (IOException e) {
                    LOG.warn("Documents of an earlier set could not be removed: {}", old);
                }
            });
        }
    }
}
