package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody who holds, or held, a post. */
@Controller
@Needs(Right.CONFIGURE)
class PersonController {

    private final Persons persons;
    private final AddPerson addPerson;
    private final Trail trail;
    private final Clock clock;

    PersonController(Persons persons, AddPerson addPerson, Trail trail, Clock clock) {
        this.persons = persons;
        this.addPerson = addPerson;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/organisasi/orang")
    Screen list(ListForm asked) {
        return Screen.of("organisation/orang", page(asked, Typed.NOTHING));
    }

    @GetMapping("/organisasi/orang.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var csv = new CsvFile("nama", "telepon", "surel");
        persons.page(asked.cari().strip(), asked.address(), Integer.MAX_VALUE)
                .forEach(person -> csv.line(person.name(), person.phone(), person.email()));
        trail.record(actor, "organisation.persons-taken", "orang.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "orang");
    }

    @PostMapping("/organisasi/orang/baru")
    Screen add(PersonForm form, Actor actor) {
        try {
            addPerson.add(actor, form.person());
        } catch (Refusal refusal) {
            return Screen.of("organisation/orang", page(ListForm.ALL, form.typed()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/organisasi/orang")
                .saying(Flash.done(
                        "Orang ditambahkan; sekarang dapat diberi tugas di halaman lembaganya.",
                        "The person was added, and can be given a duty on the office's page."));
    }

    private Page page(ListForm asked, Typed typed) {
        var found = persons.page(asked.cari().strip(), asked.address(), ListPage.LINES + 1);
        return new Page(
                ListPage.of(asked.address(), found, person -> person.id().toString()), typed);
    }

    record ListForm(String cari, String urut, String sesudah) {

        static final ListForm ALL = new ListForm("", "", "");

        ListAddress address() {
            return ListAddress.of("/organisasi/orang", urut, sesudah)
                    .orderedByOneOf(Set.of("nama"), "nama")
                    .with("cari", cari.strip());
        }
    }

    record PersonForm(Optional<String> nama, Optional<String> telepon, Optional<String> surel) {

        Person person() {
            return new Person(
                    TimeOrderedId.next(),
                    nama.orElse("").strip(),
                    telepon.orElse("").strip(),
                    surel.orElse("").strip());
        }

        Typed typed() {
            return new Typed(
                    "orang", Map.of("nama", nama.orElse(""), "telepon", telepon.orElse(""), "surel", surel.orElse("")));
        }

        /** Never what a person is called or reached by. */
        @Override
        public String toString() {
            return "PersonForm";
        }
    }

    public record Page(ListPage<Person> list, Typed typed) {}
}
