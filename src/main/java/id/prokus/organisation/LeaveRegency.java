package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An incubator serves a kabupaten or kota for the last day. */
@Component
class LeaveRegency {

    private final ServiceAreas areas;
    private final Agreements agreements;
    private final Trail trail;

    LeaveRegency(ServiceAreas areas, Agreements agreements, Trail trail) {
        this.areas = areas;
        this.agreements = agreements;
        this.trail = trail;
    }

    @Transactional
    void leave(Actor actor, UUID office, UUID id, Optional<LocalDate> lastDay) {
        var area = areas.everOf(office).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::areaUnknown);
        var day = lastDay.orElseThrow(Refused::lastDayMissing);
        var days = new Period(area.validity().from(), lastDay);
        if (!agreements.find(area.agreement()).orElseThrow().validity().encloses(days)) {
            throw Refused.areaOutsideAgreement();
        }
        areas.end(id, day);
        trail.record(actor, "organisation.regency-left", id.toString(), day.toString());
    }
}
