package id.prokus.registry;

import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says that a day began: when the server starts, and then each time the day turns in Jakarta. */
@Component
class WatchTheDay {

    private static final Logger LOG = LoggerFactory.getLogger(WatchTheDay.class);

    /** A machine that slept over midnight is no more than this behind. */
    private static final Duration LONGEST_NAP = Duration.ofMinutes(10);

    private final BringAlong bringAlong;
    private final Clock clock;

    WatchTheDay(BringAlong bringAlong, Clock clock) {
        this.bringAlong = bringAlong;
        this.clock = clock;
    }

    @EventListener
    void watch(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("hari").daemon().start(this::watch);
        }
    }

    private void watch() {
        try {
            for (LocalDate day = today(); ; day = next(day)) {
                tell(day);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(LocalDate day) {
        try {
            bringAlong.upTo(day);
        } catch (RuntimeException e) {
            LOG.warn("What changes on {} by itself waits: {}", day, e.getClass().getSimpleName());
        }
    }

    private LocalDate next(LocalDate day) throws InterruptedException {
        while (!today().isAfter(day)) {
            Thread.sleep(nap(day));
        }
        return today();
    }

    /** Until the day after begins, and not too long. */
    private Duration nap(LocalDate day) {
        Duration left = Duration.between(
                clock.instant(), day.plusDays(1).atStartOfDay(Jakarta.ZONE).toInstant());
        return left.compareTo(LONGEST_NAP) < 0 ? left.plusMillis(1) : LONGEST_NAP;
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }
}
