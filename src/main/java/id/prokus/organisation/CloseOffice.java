package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office ends, after its units, agreements and duties. */
@Component
class CloseOffice {

    private final Offices offices;
    private final Trail trail;

    CloseOffice(Offices offices, Trail trail) {
        this.offices = offices;
        this.trail = trail;
    }

    @Transactional
    void close(Actor actor, UUID id, Optional<LocalDate> lastDay) {
        var office = offices.get(id);
        var day = lastDay.orElseThrow(Refused::lastDayMissing);
        var validity = new Period(office.validity().from(), lastDay);
        if (offices.inUseAfter(id, day)) {
            throw Refused.officeInUse(office.name(), day);
        }
        offices.close(id, day);
        trail.record(actor, "organisation.office-closed", id.toString(), Days.written(validity.until()));
    }
}
