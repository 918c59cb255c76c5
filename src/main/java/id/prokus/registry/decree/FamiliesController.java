package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Families of an edition, in the reader's place: listed, found, taken along. */
@Controller
@Needs(Right.FAMILIES)
class FamiliesController {

    private final ShownEdition shownEdition;
    private final EnrolledFamilies families;
    private final Rosters rosters;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    FamiliesController(
            ShownEdition shownEdition,
            EnrolledFamilies families,
            Rosters rosters,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.shownEdition = shownEdition;
        this.families = families;
        this.rosters = rosters;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry familiesEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                31,
                "/penetapan/keluarga",
                new Text("Keluarga", "Families"),
                new Text(
                        "Keluarga yang ditetapkan di wilayah Anda, dan apa yang terjadi dengannya.",
                        "The families on the lists in your place, and what became of them."));
    }

    @GetMapping("/penetapan/keluarga")
    Screen list(ListForm asked, Actor actor) {
        var wanted = asked.wanted(shownEdition);
        var list = ListPage.of(
                asked.address(wanted.edition()),
                families.page(wanted, asked.address(wanted.edition()), ListPage.LINES + 1),
                family -> family.enrolment().toString());
        recordListed(actor, wanted.edition(), list.lines());
        return Screen.of(
                "registry/decree/keluarga-daftar", new Page(wanted, incubators(wanted.edition()), list, regions));
    }

    /** The same list whole, as far as whoever asks may see it. */
    @GetMapping("/penetapan/keluarga.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var wanted = asked.wanted(shownEdition);
        var found = families.page(wanted, asked.address(wanted.edition()), Integer.MAX_VALUE);
        var csv = new CsvFile("nama", "nik", "kode_kabupaten", "kabupaten", "inkubator", "peserta", "keadaan", "sejak");
        for (EnrolledFamily family : found) {
            csv.line(
                    family.name(),
                    family.masked(),
                    family.regency(),
                    regions.nameOf(family.regency()),
                    family.incubator(),
                    family.cohort().code(),
                    family.state().label().indonesian(),
                    family.since().toString());
        }
        trail.recordLines(
                actor,
                "registry.families-taken",
                String.valueOf(wanted.edition().year()),
                found.stream().map(EnrolledFamily::regency).toList());
        return csv.takenBy(actor, clock, "keluarga-" + wanted.edition().year());
    }

    private void recordListed(Actor actor, Edition edition, List<EnrolledFamily> shown) {
        trail.recordLines(
                actor,
                "registry.families-listed",
                String.valueOf(edition.year()),
                shown.stream().map(EnrolledFamily::regency).toList());
    }

    /** A number goes no further than this: it is never part of an address. */
    @PostMapping("/penetapan/keluarga/pencarian")
    Screen search(@RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String cari) {
        Edition edition = shownEdition.of(edisi);
        String back = "/penetapan/keluarga?edisi=" + edition.year();
        String digits = cari.replaceAll("[^0-9]", "");
        if (digits.length() < 6) {
            return Screen.to(back + "&nama=" + URLEncoder.encode(cari.strip(), StandardCharsets.UTF_8));
        }
        return families.withNumber(digits)
                .map(family -> Screen.to("/penetapan/keluarga/" + family))
                .orElseGet(() -> Screen.to(back)
                        .saying(Flash.careful(
                                "Tidak ada keluarga dengan nomor itu. Periksa keenam belas angkanya.",
                                "No family has that number. Check its sixteen digits.")));
    }

    private List<String> incubators(Edition edition) {
        return rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .map(RosterEntry::incubator)
                .sorted()
                .toList();
    }

    /** What the address of a list asks for. */
    record ListForm(
            Optional<Integer> edisi, String nama, String inkubator, String keadaan, String urut, String sesudah) {

        EnrolledFamilies.Wanted wanted(ShownEdition shownEdition) {
            return new EnrolledFamilies.Wanted(shownEdition.of(edisi), nama.strip(), inkubator, keadaan);
        }

        ListAddress address(Edition edition) {
            return ListAddress.of("/penetapan/keluarga", urut, sesudah)
                    .orderedByOneOf(EnrolledFamilies.COLUMNS.keySet(), "nama")
                    .with("edisi", edition.year())
                    .with("nama", nama.strip())
                    .with("inkubator", inkubator)
                    .with("keadaan", keadaan);
        }
    }

    public record Page(
            EnrolledFamilies.Wanted wanted, List<String> incubators, ListPage<EnrolledFamily> list, Regions regions) {}
}
