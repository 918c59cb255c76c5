package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs that are started on a page: one at a time, behind the back of whoever started it. */
@Component
public class OlahRuns {

    private static final Logger LOG = LoggerFactory.getLogger(OlahRuns.class);

    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("olah").daemon().factory());
    private final Map<Edition, WatchedRun> runs = new ConcurrentHashMap<>();
    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final Rosters rosters;
    private final Tray tray;
    private final Runs kept;
    private final Trail trail;

    OlahRuns(
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            Rosters rosters,
            Tray tray,
            Runs kept,
            Trail trail) {
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.rosters = rosters;
        this.tray = tray;
        this.kept = kept;
        this.trail = trail;
    }

    /**
     * Starts a run over everything in the edition's tray; where one goes on already, that one is enough.
     *
     * @throws Refusal where there is no roster yet, or no file
     */
    public synchronized void start(Edition edition, Actor actor) {
        WatchedRun before = runs.get(edition);
        if (before != null && before.running()) {
            return;
        }
        Roster roster = rosters.find(edition)
                .orElseThrow(() -> new Refusal(
                        "olah.no-roster",
                        new Text(
                                "Edisi ini belum mempunyai daftar inkubator. Muat daftar inkubator (CSV) lebih dahulu.",
                                "This edition has no roster yet. Load the list of incubators (CSV) first.")));
        SentFiles files = tray.files(edition);
        if (files.workbooks().isEmpty()) {
            throw new Refusal(
                    "olah.nothing-to-process",
                    new Text(
                            "Belum ada berkas yang diterima. Masukkan buku kerja inkubator lebih dahulu.",
                            "No file has come in yet. Hand in the incubators' workbooks first."));
        }
        WatchedRun watched = new WatchedRun(files);
        runs.put(edition, watched);
        trail.record(actor, "olah.run-started", String.valueOf(edition.year()));
        background.execute(() -> run(new RunOrder(edition, roster, files, actor), watched));
    }

    private void run(RunOrder order, WatchedRun watched) {
        try {
            currentResults.put(order.edition(), processWorkbooks.run(order, watched));
            watched.finished();
        } catch (RunFailed e) {
            watched.failed(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Run of edition {} failed", order.edition().year(), e);
            watched.failed(
                    "Pengolahan terhenti karena kesalahan program. Berkas yang sudah diterima tidak hilang; jalankan"
                            + " kembali.");
        }
    }

    /** How far the edition's run has come. */
    public RunView view(Edition edition) {
        WatchedRun run = runs.get(edition);
        return run == null ? RunView.NONE : run.view();
    }

    /** A run that was started on a page and cut off with the server goes on when the server is back. */
    @EventListener
    void goOn(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            kept.cutOff().forEach(run -> {
                try {
                    start(Edition.prokus(run.edition()), new Actor(run.startedBy()));
                } catch (Refusal e) {
                    LOG.warn("The run of edition {} that was cut off cannot go on: {}", run.edition(), e.code());
                }
            });
        }
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
