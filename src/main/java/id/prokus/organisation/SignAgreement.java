package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agreement with an incubator is put on record. */
@Component
public class SignAgreement {

    private final Agreements agreements;
    private final Offices offices;
    private final Trail trail;

    SignAgreement(Agreements agreements, Offices offices, Trail trail) {
        this.agreements = agreements;
        this.offices = offices;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code organisation.not-an-incubator}, {@code edition-missing},
     *     {@code partner-of-itself}, {@code agreement-twice}, or {@code office-unknown} for a party
     */
    @Transactional
    public void sign(Actor actor, Agreement agreement) {
        var incubator = offices.get(agreement.incubator());
        if (incubator.kind() != OfficeKind.INKUBATOR) {
            throw Refused.notAnIncubator(incubator.name());
        }
        if (agreement.edition().isBlank()) {
            throw Refused.editionMissing();
        }
        if (agreement.party().equals(incubator.id())
                || agreement.partner().filter(incubator.id()::equals).isPresent()) {
            throw Refused.partnerOfItself(incubator.name());
        }
        offices.get(agreement.party());
        agreement.partner().ifPresent(offices::get);
        if (!agreement.number().isEmpty() && agreements.numbered(incubator.id(), agreement.number())) {
            throw Refused.agreementTwice(agreement.number());
        }
        agreements.add(agreement);
        trail.record(actor, "organisation.agreement-signed", agreement.id().toString(), agreement.edition());
    }
}
