package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was not known of an agreement becomes known, or was typed wrongly: its number and its days. */
@Component
class CompleteAgreement {

    private final Agreements agreements;
    private final ServiceAreas areas;
    private final Trail trail;

    CompleteAgreement(Agreements agreements, ServiceAreas areas, Trail trail) {
        this.agreements = agreements;
        this.areas = areas;
        this.trail = trail;
    }

    /** What stood there before stays in the trail. */
    @Transactional
    void complete(Actor actor, UUID incubator, UUID id, String number, Optional<LocalDate> signedOn, Period validity) {
        var before = agreements
                .find(id)
                .filter(agreement -> agreement.incubator().equals(incubator))
                .orElseThrow(Refused::agreementUnknown);
        if (!number.isEmpty() && !number.equals(before.number()) && agreements.numbered(incubator, number)) {
            throw Refused.agreementTwice(number);
        }
        if (areas.ownDaysUnder(id).stream().anyMatch(days -> !validity.encloses(days))) {
            throw Refused.areaOutsideAgreement();
        }
        agreements.complete(id, number, signedOn, validity);
        trail.record(
                actor,
                "organisation.agreement-completed",
                id.toString(),
                "%s %s %s–%s"
                        .formatted(
                                before.number(),
                                Days.written(before.signedOn()),
                                Days.written(before.validity().from()),
                                Days.written(before.validity().until()))
                        .strip());
    }
}
