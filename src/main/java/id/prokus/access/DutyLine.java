package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A duty as a page shows it.
 *
 * @param where the place's name, and the incubator's where it is done for one
 * @param now whether it holds today
 * @param ended whether its last day is past
 */
public record DutyLine(
        UUID id, Text role, String where, LocalDate from, Optional<LocalDate> until, boolean now, boolean ended) {

    static DutyLine of(Duty duty, Regions regions, LocalDate today) {
        String place = duty.place().isEmpty() ? "Indonesia" : regions.nameOf(duty.place());
        return new DutyLine(
                duty.id(),
                duty.role().label(),
                duty.partner().isEmpty() ? place : duty.partner() + ", " + place,
                duty.from(),
                duty.until(),
                duty.holdsOn(today),
                duty.until().map(last -> last.isBefore(today)).orElse(false));
    }
}
