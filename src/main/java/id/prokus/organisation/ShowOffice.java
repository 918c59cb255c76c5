package id.prokus.organisation;

import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page of one office, with or without a form that was refused. */
@Component
class ShowOffice {

    /** More would make the page heavy; whoever is not among them is typed by name. */
    private static final int PEOPLE = 300;

    private final Offices offices;
    private final Agreements agreements;
    private final ServiceAreas areas;
    private final Posts posts;
    private final Duties duties;
    private final PostKinds kinds;
    private final Persons persons;
    private final RegionCodes regions;
    private final Clock clock;

    ShowOffice(
            Offices offices,
            Agreements agreements,
            ServiceAreas areas,
            Posts posts,
            Duties duties,
            PostKinds kinds,
            Persons persons,
            RegionCodes regions,
            Clock clock) {
        this.offices = offices;
        this.agreements = agreements;
        this.areas = areas;
        this.posts = posts;
        this.duties = duties;
        this.kinds = kinds;
        this.persons = persons;
        this.regions = regions;
        this.clock = clock;
    }

    Screen show(UUID id) {
        return Screen.of("organisation/lembaga", page(id, Typed.NOTHING));
    }

    /** The form comes back as it was typed, with the reason above. */
    Screen again(UUID id, Typed typed, Refusal refusal) {
        if (offices.find(id).isEmpty()) {
            throw refusal;
        }
        return Screen.of("organisation/lembaga", page(id, typed))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private OfficePage page(UUID id, Typed typed) {
        var office = offices.get(id);
        var all = offices.all();
        return new OfficePage(
                office,
                regions.name(office.region()),
                offices.formerNames(id),
                offices.above(office),
                offices.units(id),
                agreements.of(id),
                areas.everOf(id),
                posts.of(id),
                duties.atOffice(id),
                kinds.all(),
                all.stream().collect(Collectors.toMap(Office::id, Office::name)),
                all.stream().filter(other -> !other.id().equals(id)).toList(),
                regions.regencies(),
                persons.page("", ListAddress.NONE, PEOPLE).stream()
                        .map(Person::labelled)
                        .toList(),
                regions,
                Jakarta.today(clock),
                typed);
    }

    /** An id from a list to choose from; empty where nothing was chosen or it is none. */
    static Optional<UUID> chosen(Optional<String> id) {
        try {
            return id.filter(words -> !words.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
