package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A duty ends, on a day or on one that is not known. */
@Component
class EndDuty {

    private final Duties duties;
    private final Trail trail;

    EndDuty(Duties duties, Trail trail) {
        this.duties = duties;
        this.trail = trail;
    }

    @Transactional
    void end(Actor actor, UUID office, UUID id, Period held) {
        var duty = duties.atOffice(office).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedPeople::dutyUnknown);
        try {
            duties.end(duty.id(), held);
        } catch (DataIntegrityViolationException e) {
            throw GiveDuty.refusal(e);
        }
        trail.record(actor, "organisation.duty-ended", id.toString(), Days.written(held.until()));
    }
}
