package id.prokus.monitoring.review;

import id.prokus.access.Delegations;
import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.organisation.PersonAccounts;
import org.springframework.stereotype.Component;

/** Learns who reviews: at which level, with which other accounts, and for whom. */
@Component
class KnowReviewer {

    private final Delegations delegations;
    private final PersonAccounts persons;

    KnowReviewer(Delegations delegations, PersonAccounts persons) {
        this.delegations = delegations;
        this.persons = persons;
    }

    /** For whoever holds a duty that approves. */
    Reviewer of(Standing standing) {
        Mandate duty = Reviewer.duty(standing);
        return new Reviewer(
                standing.account(),
                Level.of(duty.place().length()),
                persons.sameHand(standing.account()),
                delegations.by(duty.id()));
    }
}
