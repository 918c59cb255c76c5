package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.formula.PublishFormula.FormulasPublished;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What goes on behind the figures: new versions are counted, deltas are folded, failures are mended. */
@Component
class KeepCounting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepCounting.class);
    private static final int WORTH_FOLDING = 2_000;
    private static final long EVERY_SECONDS = 5;

    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final FoldDeltas foldDeltas;
    private final KeepFigures keepFigures;
    private final ScheduledExecutorService behind = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("angka").daemon().factory());

    KeepCounting(
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            FoldDeltas foldDeltas,
            KeepFigures keepFigures) {
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.foldDeltas = foldDeltas;
        this.keepFigures = keepFigures;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        // A command that loads thousands leaves the figures to the first start.
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        publishFormula.publishShipped();
        behind.execute(() -> quietly(() -> {
            countFormulas.count();
            if (keepFigures.empty()) {
                keepFigures.keepAll();
            }
        }));
        behind.scheduleWithFixedDelay(() -> quietly(this::tidy), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void count(FormulasPublished published) {
        behind.execute(() -> quietly(countFormulas::count));
    }

    private void tidy() {
        if (countFormulas.anyUnmeasured()) {
            countFormulas.mend();
        }
        if (foldDeltas.worthIt(WORTH_FOLDING)) {
            foldDeltas.fold();
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // Never the message: it may quote a row.
            LOG.warn(
                    "Figures could not be brought up: {} {}",
                    e.getClass().getSimpleName(),
                    NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException said
                            ? said.getSQLState()
                            : "");
        }
    }

    @Override
    public void close() {
        behind.shutdownNow();
    }
}
