package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office gets another name; the former one still finds it. */
@Component
class RenameOffice {

    private final Offices offices;
    private final Trail trail;
    private final Clock clock;

    RenameOffice(Offices offices, Trail trail, Clock clock) {
        this.offices = offices;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void rename(Actor actor, UUID id, String name) {
        var office = offices.get(id);
        PlainName.check(name);
        if (name.equals(office.name())) {
            return;
        }
        var renamed = new Office(
                id, office.kind(), name, office.parent(), office.region(), office.validity(), office.source());
        if (offices.hasNamesake(renamed)) {
            throw Refused.officeTwice(name);
        }
        offices.rename(office, name, Jakarta.today(clock));
        trail.record(actor, "organisation.office-renamed", id.toString(), office.name() + " → " + name);
    }
}
