package id.prokus.monitoring.submission;

import id.prokus.database.RowScope;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks what came in, one after another in the order in which it came, while phones are thanked without waiting for it.
 * What was left when the programme stopped is checked when it starts.
 */
@Component
class KeepChecking {

    private static final Logger LOG = LoggerFactory.getLogger(KeepChecking.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private final Submissions submissions;
    private final CheckSubmission checkSubmission;
    private final Semaphore work = new Semaphore(0);

    KeepChecking(Submissions submissions, CheckSubmission checkSubmission) {
        this.submissions = submissions;
        this.checkSubmission = checkSubmission;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("kiriman").daemon().start(this::watch);
        }
    }

    /** Something came. */
    void wake() {
        work.release();
    }

    private void watch() {
        try {
            tryAgain();
            while (true) {
                checkAll();
                if (work.tryAcquire(LONGEST_NAP.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryAgain() {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            submissions.tryAgain();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Submissions set aside wait for the next start: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Until nothing waits. */
    synchronized void checkAll() {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            for (List<UUID> some = submissions.waiting(AT_ONCE); !some.isEmpty(); some = submissions.waiting(AT_ONCE)) {
                some.forEach(this::check);
            }
        } catch (RuntimeException e) {
            // The database is away; what waits stays where it is.
            LOG.warn("Submissions wait to be checked: {}", e.getClass().getSimpleName());
        }
    }

    private void check(UUID id) {
        try {
            checkSubmission.check(id);
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may hold what was answered.
            LOG.error(
                    "Submission {} could not be checked: {} at {}",
                    id,
                    e.getClass().getName(),
                    e.getStackTrace()[0]);
            checkSubmission.postpone(id, e.getClass().getSimpleName());
        }
    }
}
