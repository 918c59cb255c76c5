package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An incubator begins to serve a kabupaten or kota, under an agreement and within its days. */
@Component
public class ServeRegency {

    private final ServiceAreas areas;
    private final Agreements agreements;
    private final Regions regions;
    private final Trail trail;

    ServeRegency(ServiceAreas areas, Agreements agreements, Regions regions, Trail trail) {
        this.areas = areas;
        this.agreements = agreements;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * @param regency Kemendagri code of four digits
     * @param days empty sides are the agreement's
     * @throws id.prokus.vocabulary.Refusal {@code organisation.agreement-unknown}, {@code region-unknown},
     *     {@code area-outside-agreement} or {@code area-twice}
     */
    @Transactional
    public void serve(Actor actor, UUID id, UUID agreement, String regency, Period days, String source) {
        var under = agreements.find(agreement).orElseThrow(Refused::agreementUnknown);
        if (regency.length() != 4 || regions.ofCode(regency).isEmpty()) {
            throw Refused.regionUnknown(regency);
        }
        if (!under.validity().encloses(days)) {
            throw Refused.areaOutsideAgreement();
        }
        try {
            areas.add(id, agreement, regency, days, source);
        } catch (DataIntegrityViolationException e) {
            throw Refused.areaTwice(regions.nameOf(regency));
        }
        trail.record(actor, "organisation.regency-served", id.toString(), regency);
    }
}
