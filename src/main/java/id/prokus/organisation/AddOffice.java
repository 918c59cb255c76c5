package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office joins. */
@Component
public class AddOffice {

    private final Offices offices;
    private final RegionCodes regions;
    private final Trail trail;

    AddOffice(Offices offices, RegionCodes regions, Trail trail) {
        this.offices = offices;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code organisation.name-missing}, {@code region-unknown},
     *     {@code office-unknown} for its parent, or {@code office-twice}
     */
    @Transactional
    public void add(Actor actor, Office office) {
        PlainName.check(office.name());
        regions.check(office.region());
        office.parent().ifPresent(offices::get);
        if (offices.hasNamesake(office)) {
            throw Refused.officeTwice(office.name());
        }
        offices.add(office);
        trail.record(
                actor,
                "organisation.office-added",
                office.id().toString(),
                office.kind().code());
    }
}
