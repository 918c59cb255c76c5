package id.prokus.registry.screening;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.registry.candidate.CandidacyState;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The candidates of an edition and what each still lacks to be found eligible. */
@Controller("screenedCandidatesController")
@Needs(Right.FAMILIES)
class CandidatesController {

    private static final String LIST = "/penyaringan";
    private static final int AT_ONCE = 1_000;

    private final Editions editions;
    private final ScreenedCandidates candidates;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    CandidatesController(Editions editions, ScreenedCandidates candidates, Regions regions, Trail trail, Clock clock) {
        this.editions = editions;
        this.candidates = candidates;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry screeningEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                32,
                LIST,
                new Text("Penyaringan", "Screening"),
                new Text(
                        "Calon penerima dan syarat yang belum dipenuhi atau belum diputus.",
                        "Candidates, and the checks that are open or failed."));
    }

    /** What the address asks for. */
    record Wanted(String edisi, String keadaan, String urut, String sesudah) {

        /** As candidates stand; those that wait where the address says nothing known. */
        String state() {
            return CandidacyState.find(keadaan)
                    .filter(CandidacyState::open)
                    .orElse(CandidacyState.USULAN)
                    .code();
        }

        ListAddress address(Edition edition) {
            return ListAddress.of(LIST, urut, sesudah)
                    .with("edisi", edition.key())
                    .with("keadaan", state());
        }
    }

    @GetMapping(LIST)
    Screen list(Wanted wanted, Actor actor) {
        List<Edition> all = known();
        Edition edition = edition(wanted, all);
        ListPage<Candidate> list = ListPage.of(
                wanted.address(edition),
                candidates.page(edition, wanted.state(), wanted.sesudah(), ListPage.LINES + 1),
                candidate -> candidate.family().toString());
        seen(actor, edition.key(), list.lines());
        return Screen.of("registry/screening/calon", new Page(all, edition, wanted.state(), list, regions));
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> take(Wanted wanted, Actor actor) {
        Edition edition = edition(wanted, known());
        var csv = new CsvFile("nama", "nik", "kode_wilayah", "wilayah", "keadaan", "belum", "tidak_lulus");
        var regencies = new ArrayList<Candidate>();
        String after = "";
        List<Candidate> some;
        do {
            some = candidates.page(edition, wanted.state(), after, AT_ONCE);
            for (Candidate one : some) {
                csv.line(
                        one.name(),
                        one.masked(),
                        one.place(),
                        regions.nameOf(one.place()),
                        wanted.state(),
                        named(one.screening().open()),
                        named(one.screening().failed()));
                after = one.family().toString();
            }
            regencies.addAll(some);
        } while (some.size() == AT_ONCE);
        seen(actor, edition.key() + " csv", regencies);
        return csv.takenBy(actor, clock, "penyaringan-" + edition.key());
    }

    private void seen(Actor actor, String what, Collection<Candidate> shown) {
        trail.recordLines(
                actor,
                "registry.candidates-screened",
                what,
                shown.stream().map(Candidate::place).toList());
    }

    private List<Edition> known() {
        return editions.all().stream().map(KnownEdition::edition).toList();
    }

    /** Candidates are counted by the programme's year, so only its own editions have any. */
    private static Edition edition(Wanted wanted, List<Edition> all) {
        return all.stream()
                .filter(edition -> edition.key().equals(wanted.edisi()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(edition -> edition.equals(Edition.prokus(edition.year())))
                        .findFirst())
                .orElseGet(() -> Edition.prokus(2021));
    }

    private static String named(List<Check> checks) {
        return checks.stream().map(check -> check.term().code()).collect(Collectors.joining(" "));
    }

    public record Page(
            List<Edition> editions, Edition edition, String state, ListPage<Candidate> list, Regions regions) {}
}
