package id.prokus.monitoring.submission;

import id.prokus.database.RowScope;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Checks what came in, about in the order in which it came, while phones are thanked without waiting for it: they go first.
 * What was left when the programme stopped is checked when it starts.
 */
@Component
public class KeepChecking {

    private static final Logger LOG = LoggerFactory.getLogger(KeepChecking.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);
    /** Between what one phone sends and the next, under a burst, there is less. */
    private static final Duration LULL = Duration.ofMillis(5);

    private static final Duration LONGEST_WAY = Duration.ofSeconds(1);

    private final WaitingSubmissions submissions;
    private final CheckSubmission checkSubmission;
    private final Semaphore work = new Semaphore(0);
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile long lastThanked = System.nanoTime() - LULL.toNanos();
    private final Executor lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("kiriman-2").daemon().factory());

    KeepChecking(WaitingSubmissions submissions, CheckSubmission checkSubmission) {
        this.submissions = submissions;
        this.checkSubmission = checkSubmission;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("kiriman").daemon().start(this::watch);
        }
    }

    /** While it is open a phone waits to be thanked; when it is closed, what came is checked. */
    Receiving receiving() {
        inHand.incrementAndGet();
        return () -> {
            lastThanked = System.nanoTime();
            inHand.decrementAndGet();
            work.release();
        };
    }

    /** A phone that waits to be thanked. */
    interface Receiving extends AutoCloseable {
        @Override
        void close();
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
    public synchronized void checkAll() {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            for (var some = submissions.waiting(AT_ONCE); !some.isEmpty(); some = submissions.waiting(AT_ONCE)) {
                check(some);
            }
        } catch (RuntimeException e) {
            // The database is away; what waits stays where it is.
            LOG.warn("Submissions wait to be checked: {}", e.getClass().getSimpleName());
        }
    }

    /**
     * In two lanes, one of which works while the other waits for the database. Of a family one is checked after another, and
     * corrections, which may change families, when nothing else is.
     */
    private void check(List<WaitingSubmissions.Waiting> some) {
        var other = CompletableFuture.runAsync(() -> ofLane(some, 1).forEach(this::check), lane);
        try {
            ofLane(some, 0).forEach(this::check);
        } finally {
            other.join();
        }
        some.stream().filter(WaitingSubmissions.Waiting::correction).forEach(this::check);
    }

    private static Stream<WaitingSubmissions.Waiting> ofLane(List<WaitingSubmissions.Waiting> some, int lane) {
        return some.stream()
                .filter(one -> !one.correction() && Math.floorMod(one.family().hashCode(), 2) == lane);
    }

    /** A check takes many times as long as thanking a phone: under a burst a few a second are enough until it is over. */
    private void giveWay() {
        long begun = System.nanoTime();
        try {
            while (!quiet() && System.nanoTime() - begun < LONGEST_WAY.toNanos()) {
                TimeUnit.NANOSECONDS.sleep(LULL.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean quiet() {
        return inHand.get() == 0 && System.nanoTime() - lastThanked > LULL.toNanos();
    }

    private void check(WaitingSubmissions.Waiting one) {
        UUID id = one.id();
        giveWay();
        try {
            checkOrAgain(id);
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

    /** Somebody may have written of the same family at the same moment. */
    private void checkOrAgain(UUID id) {
        try {
            checkSubmission.check(id);
        } catch (ConcurrencyFailureException meanwhile) {
            checkSubmission.check(id);
        }
    }
}
