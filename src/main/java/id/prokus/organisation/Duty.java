package id.prokus.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person holds a post from a day until a day.
 *
 * @param held its days; what is not known is empty
 * @param ended whether it ends or has ended: true wherever the last day is known, and where only that it ended is
 * @param remark what is known about the time besides, in the words of the source
 */
public record Duty(UUID id, UUID post, Person person, Period held, boolean ended, String remark, String source) {

    /** Whether it is held that day, as far as is known; one that ended on an unknown day is not. */
    public boolean heldOn(LocalDate day) {
        return held.covers(day) && (!ended || held.until().isPresent());
    }
}
