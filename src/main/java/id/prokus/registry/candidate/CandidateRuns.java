package id.prokus.registry.candidate;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lists that are read or taken in: one at a time, behind the back of whoever asked; a short one is waited for. */
@Component
class CandidateRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CandidateRuns.class);
    private static final long WAITED_SECONDS = 4;

    private static final Text READING = new Text("Menunggu giliran", "Waiting");

    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("usulan").daemon().factory());
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final TakeInCandidates takeInCandidates;
    private final CandidateLists lists;

    CandidateRuns(TakeInCandidates takeInCandidates, CandidateLists lists) {
        this.takeInCandidates = takeInCandidates;
        this.lists = lists;
    }

    /**
     * How far one has come.
     *
     * @param total 0 where it is not known
     * @param failure why it ended without success; empty while it runs
     */
    public record Run(Text stage, int done, int total, boolean running, Optional<Text> failure) {}

    /** Reads its lines and holds them against the registry. */
    void look(UUID list) {
        start(list, () -> takeInCandidates.look(list, progress(list)));
    }

    void takeIn(UUID list, int leavingOut, Actor actor) {
        start(list, () -> takeInCandidates.takeIn(list, leavingOut, actor, progress(list)));
    }

    /** Empty where nothing was started since the server did. */
    Optional<Run> of(UUID list) {
        return Optional.ofNullable(runs.get(list));
    }

    private void start(UUID list, Runnable work) {
        Future<?> end;
        synchronized (this) {
            Run before = runs.get(list);
            if (before != null && before.running) {
                return;
            }
            runs.put(list, new Run(READING, 0, 0, true, Optional.empty()));
            end = background.submit(() -> run(list, work));
        }
        try {
            end.get(WAITED_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Its page shows how far it has come.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(UUID list, Runnable work) {
        Optional<Text> failure = Optional.empty();
        try {
            work.run();
        } catch (Refusal refusal) {
            failure = Optional.of(refusal.sentence());
            if (lists.find(list).flatMap(CandidateList::looked).isEmpty()) {
                lists.unreadable(list, refusal.sentence().indonesian());
            }
        } catch (RuntimeException e) {
            LOG.error("List of candidates {} could not be read", list, e);
            failure = Optional.of(new Text(
                    "Pekerjaan terhenti karena kesalahan program. Berkasnya tidak hilang; jalankan kembali.",
                    "The work stopped because of a fault of the programme. The file is not lost; start it again."));
        }
        runs.put(list, new Run(READING, 0, 0, false, failure));
    }

    private Progress progress(UUID list) {
        return (stage, done, total) -> runs.put(list, new Run(stage, done, total, true, Optional.empty()));
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
