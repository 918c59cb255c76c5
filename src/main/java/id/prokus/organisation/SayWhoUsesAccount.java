package id.prokus.organisation;

import id.prokus.access.Accounts;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator says which person uses an account, or that nobody known does. */
@Component
class SayWhoUsesAccount {

    private final Accounts accounts;
    private final Persons persons;
    private final PersonAccounts personAccounts;
    private final Trail trail;

    SayWhoUsesAccount(Accounts accounts, Persons persons, PersonAccounts personAccounts, Trail trail) {
        this.accounts = accounts;
        this.persons = persons;
        this.personAccounts = personAccounts;
        this.trail = trail;
    }

    /**
     * @param name the person's, with the mark where there are namesakes; empty takes the link away
     * @throws Refusal {@code organisation.person-unknown}, {@code organisation.person-ambiguous} or
     *     {@code organisation.person-has-account}
     */
    @Transactional
    void say(Actor actor, String account, String name) {
        String known = accounts.get(account).name();
        if (name.isBlank()) {
            personAccounts.unsay(known);
            trail.record(actor, "organisation.account-person", known);
            return;
        }
        Person person = persons.called(name.strip());
        Optional<String> other = personAccounts.accountOf(person.id()).filter(taken -> !taken.equals(known));
        if (other.isPresent()) {
            throw new Refusal(
                    "organisation.person-has-account",
                    new Text(
                            "Orang ini sudah memakai akun %s. Lepaskan dahulu tautannya pada halaman akun itu."
                                    .formatted(other.get()),
                            "This person uses the account %s. Take the link away on that account's page first."
                                    .formatted(other.get())));
        }
        personAccounts.say(known, person.id(), actor);
        trail.record(actor, "organisation.account-person", known, person.id().toString());
    }
}
