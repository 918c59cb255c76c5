package id.prokus.organisation;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Paging;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody who holds, or held, a post. */
@Controller
@Needs(Right.CONFIGURE)
class PersonController {

    private static final int ON_A_PAGE = 25;

    private final Persons persons;
    private final AddPerson addPerson;

    PersonController(Persons persons, AddPerson addPerson) {
        this.persons = persons;
        this.addPerson = addPerson;
    }

    @GetMapping("/organisasi/orang")
    Screen list(Optional<String> cari, Optional<Integer> hal) {
        return Screen.of("organisation/orang", page(cari.orElse("").strip(), hal.orElse(1), Typed.NOTHING));
    }

    @PostMapping("/organisasi/orang/baru")
    Screen add(PersonForm form, Actor actor) {
        try {
            addPerson.add(actor, form.person());
        } catch (Refusal refusal) {
            return Screen.of("organisation/orang", page("", 1, form.typed()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/organisasi/orang")
                .saying(Flash.done(
                        "Orang ditambahkan; sekarang dapat diberi tugas di halaman lembaganya.",
                        "The person was added, and can be given a duty on the office's page."));
    }

    private Page page(String words, int asked, Typed typed) {
        var address = "/organisasi/orang?cari=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&hal=";
        var whole = new Paging(1, ON_A_PAGE, persons.count(words), address);
        int number = Math.clamp(asked, 1, whole.pages());
        return new Page(
                words,
                persons.page(words, ON_A_PAGE, number),
                new Paging(number, ON_A_PAGE, whole.total(), address),
                typed);
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

    public record Page(String words, List<Person> people, Paging paging, Typed typed) {}
}
