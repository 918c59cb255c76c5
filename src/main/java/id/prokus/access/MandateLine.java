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
public record MandateLine(
        UUID id, Text role, String where, LocalDate from, Optional<LocalDate> until, boolean now, boolean ended) {

    static MandateLine of(Mandate mandate, Regions regions, LocalDate today) {
        String place = mandate.place().isEmpty() ? "Indonesia" : regions.nameOf(mandate.place());
        return new MandateLine(
                mandate.id(),
                mandate.role().label(),
                mandate.partner().isEmpty() ? place : mandate.partner() + ", " + place,
                mandate.from(),
                mandate.until(),
                mandate.holdsOn(today),
                mandate.until().map(last -> last.isBefore(today)).orElse(false));
    }
}
