package id.prokus.kpm;

import id.prokus.organisation.Persons;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.registry.timeline.Timeline;
import id.prokus.registry.timeline.TimelineLine;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A family's own page, opened by its card: who it is, what it received, who walks with it. */
@Controller
@Needs({})
class OwnController {

    private final OpenCard openCard;
    private final Timeline timeline;
    private final Persons persons;
    private final Regions regions;
    private final Clock clock;

    OwnController(OpenCard openCard, Timeline timeline, Persons persons, Regions regions, Clock clock) {
        this.openCard = openCard;
        this.timeline = timeline;
        this.persons = persons;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/saya/{secret}")
    Screen show(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            return Screen.of(
                    "kpm/saya",
                    new StartPage(
                            opened.path(),
                            opened.head().name(),
                            opened.head().masked(),
                            regions.nameOf(opened.head().regency()),
                            opened.head().editions()));
        }
    }

    @GetMapping("/saya/{secret}/bantuan")
    Screen received(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            Timeline.Told told = timeline.of(opened.family(), Jakarta.today(clock));
            // What was bought with the aid is no aid.
            Set<UUID> used = told.life().of("pemakaian").map(Entry::thing).collect(Collectors.toSet());
            return Screen.of(
                    "kpm/bantuan",
                    new ReceivedPage(
                            opened.path(),
                            told.lines().stream()
                                    .filter(line -> line.section() == Section.BANTUAN)
                                    .filter(line ->
                                            line.thing().filter(used::contains).isEmpty())
                                    .toList()));
        }
    }

    @GetMapping("/saya/{secret}/pendamping")
    Screen companions(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            Life life = timeline.of(opened.family(), Jakarta.today(clock)).life();
            return Screen.of(
                    "kpm/pendamping",
                    new CompanionsPage(opened.path(), opened.head().incubator(), people(life, Jakarta.today(clock))));
        }
    }

    /** Whatever else is tried leads back: a page that is not found would be written to the log with its address, the secret in it. */
    @RequestMapping(
            path = "/saya/{secret}/{*rest}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Screen anythingElse(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            return Screen.to(opened.path());
        }
    }

    /** Those whose pairing goes on. */
    private List<String> people(Life life, LocalDate day) {
        List<UUID> ids = life.of("pasangan")
                .filter(entry -> entry.holdsOn(day))
                .flatMap(entry -> entry.value("petugas").stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : new ArrayList<>(persons.names(ids).values()).stream().sorted().toList();
    }

    /** @param masked the NIK with its first and last digits only; empty where none is known */
    public record StartPage(String path, String name, String masked, String place, List<Integer> editions) {}

    public record ReceivedPage(String path, List<TimelineLine> lines) {}

    /** @param incubator may be empty */
    public record CompanionsPage(String path, String incubator, List<String> people) {}
}
