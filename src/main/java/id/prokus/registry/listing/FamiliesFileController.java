package id.prokus.registry.listing;

import id.prokus.access.Trail;
import id.prokus.organisation.Persons;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of families whole, to be taken along: what the page shows a part of, as far as whoever asks may see it. */
@Controller
@Needs(Right.FAMILIES)
class FamiliesFileController {

    private static final int TAKEN_AT_ONCE = 10_000;

    private final ShownEdition shownEdition;
    private final Listing listing;
    private final Persons persons;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    FamiliesFileController(
            ShownEdition shownEdition, Listing listing, Persons persons, Regions regions, Trail trail, Clock clock) {
        this.shownEdition = shownEdition;
        this.listing = listing;
        this.persons = persons;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/penetapan/keluarga.csv")
    ResponseEntity<byte[]> take(FamiliesController.ListForm asked, Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        var csv = new CsvFile(
                "nama",
                "nik",
                "kode_wilayah",
                "kabupaten",
                "kecamatan",
                "inkubator",
                "peserta",
                "keadaan",
                "sejak",
                "status_pkh",
                "tahap",
                "mentor");
        var seen = new ArrayList<String>();
        ListAddress address = asked.address(edition);
        List<ListedFamily> some;
        do {
            some = listing.find(edition, asked.wanted(), asked.nama(), address, TAKEN_AT_ONCE);
            Map<UUID, String> mentors = persons.names(
                    some.stream().flatMap(family -> family.mentor().stream()).toList());
            some.forEach(family -> {
                seen.add(family.regency());
                line(csv, family, mentors);
            });
            if (!some.isEmpty()) {
                address = address.from(some.getLast().family().toString());
            }
        } while (some.size() == TAKEN_AT_ONCE);
        trail.recordLines(actor, "registry.families-taken", String.valueOf(edition.year()), seen);
        return csv.takenBy(actor, clock, "keluarga-" + edition.year());
    }

    private void line(CsvFile csv, ListedFamily family, Map<UUID, String> mentors) {
        csv.line(
                family.name(),
                family.masked(),
                family.place(),
                regions.nameOf(family.regency()),
                family.place().length() == 6 ? regions.nameOf(family.place()) : "",
                family.incubator(),
                family.cohort().map(cohort -> cohort.code()).orElse(""),
                family.state().label().indonesian(),
                family.since().toString(),
                family.pkhStatus(),
                family.stage(),
                family.mentor().map(id -> mentors.getOrDefault(id, "")).orElse(""));
    }
}
