package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is to hold a post becomes known. */
@Component
public class AddPerson {

    private final Persons persons;
    private final Trail trail;

    AddPerson(Persons persons, Trail trail) {
        this.persons = persons;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code organisation.name-missing}, {@code identity-number},
     *     {@code phone-unreadable} or {@code email-unreadable}
     */
    @Transactional
    public void add(Actor actor, Person person) {
        PlainName.check(person.name());
        if (!person.email().isEmpty() && !person.email().matches("[^@\\s]+@[^@\\s]+")) {
            throw RefusedPeople.emailUnreadable();
        }
        persons.add(new Person(person.id(), person.name(), PhoneText.read(person.phone()), person.email()));
        trail.record(actor, "organisation.person-added", person.id().toString());
    }
}
