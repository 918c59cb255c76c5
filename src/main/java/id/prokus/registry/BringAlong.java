package id.prokus.registry;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings along what changed by itself since this was done last. A day that failed is done with the next one. */
@Component
class BringAlong {

    /** For a database that never kept up to which day it came. */
    private static final int FIRST_LOOK_BACK_DAYS = 366;

    private final DaysSeen daysSeen;
    private final ApplicationEventPublisher publisher;

    BringAlong(DaysSeen daysSeen, ApplicationEventPublisher publisher) {
        this.daysSeen = daysSeen;
        this.publisher = publisher;
    }

    @Transactional
    public void upTo(LocalDate day) {
        LocalDate since =
                daysSeen.last().filter(last -> !last.isAfter(day)).orElseGet(() -> day.minusDays(FIRST_LOOK_BACK_DAYS));
        publisher.publishEvent(new DayBegan(day, since));
        daysSeen.keep(day);
    }
}
