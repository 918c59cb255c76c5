package id.prokus.registry.listing;

import id.prokus.access.Trail;
import id.prokus.organisation.Persons;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Families of an edition, in the reader's place: listed, found, taken along. */
@Controller
@Needs(Right.FAMILIES)
class FamiliesController {

    private final ShownEdition shownEdition;
    private final Listing listing;
    private final Rosters rosters;
    private final Persons persons;
    private final Regions regions;
    private final Trail trail;

    FamiliesController(
            ShownEdition shownEdition,
            Listing listing,
            Rosters rosters,
            Persons persons,
            Regions regions,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.listing = listing;
        this.rosters = rosters;
        this.persons = persons;
        this.regions = regions;
        this.trail = trail;
    }

    @Bean
    static MenuEntry familiesEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                31,
                "/penetapan/keluarga",
                new Text("Keluarga", "Families"),
                new Text(
                        "Keluarga yang ditetapkan atau diusulkan di wilayah Anda, dan apa yang terjadi dengannya.",
                        "The families named or proposed in your place, and what became of them."));
    }

    @GetMapping("/penetapan/keluarga")
    Screen list(ListForm asked, Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        ListAddress address = asked.address(edition);
        var list = ListPage.of(
                address,
                listing.find(edition, asked.wanted(), asked.nama(), address, ListPage.LINES + 1),
                family -> family.family().toString());
        trail.recordLines(
                actor,
                "registry.families-listed",
                String.valueOf(edition.year()),
                list.lines().stream().map(ListedFamily::regency).toList());
        return Screen.of("registry/listing/keluarga-daftar", page(edition, asked, list));
    }

    /** A number, or a name typed, goes no further than this: neither is ever part of a longer address. */
    @PostMapping("/penetapan/keluarga/pencarian")
    Screen search(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String mentor) {
        Edition edition = shownEdition.of(edisi);
        String back = "/penetapan/keluarga?edisi=" + edition.year();
        if (!mentor.isBlank()) {
            return persons.find(mentor)
                    .map(person -> Screen.to(back + "&mentor=" + person.id()))
                    .orElseGet(
                            () -> Screen.to(back)
                                    .saying(
                                            Flash.careful(
                                                    "Tidak ada petugas dengan nama itu, atau ada beberapa. Tulis nama lengkapnya seperti pada Organisasi.",
                                                    "Nobody, or more than one, has that name. Write the full name as under Organisations.")));
        }
        String digits = cari.replaceAll("[^0-9]", "");
        if (digits.length() < 6) {
            return Screen.to(back + "&nama=" + URLEncoder.encode(cari.strip(), StandardCharsets.UTF_8));
        }
        return listing.withNumber(digits)
                .map(family -> Screen.to("/keluarga/" + family))
                .orElseGet(() -> Screen.to(back)
                        .saying(Flash.careful(
                                "Tidak ada keluarga dengan nomor itu. Periksa keenam belas angkanya.",
                                "No family has that number. Check its sixteen digits.")));
    }

    private Page page(Edition edition, ListForm asked, ListPage<ListedFamily> list) {
        List<String> incubators = rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .map(RosterEntry::incubator)
                .sorted()
                .toList();
        return new Page(
                edition,
                asked,
                incubators,
                regions.above(asked.wilayah()),
                asked.wilayah().length() >= 6 ? List.of() : regions.childrenOf(asked.wilayah()),
                mentors(list.lines()),
                asked.mentorId().flatMap(persons::name).orElse(""),
                list,
                regions);
    }

    private Map<UUID, String> mentors(List<ListedFamily> lines) {
        return persons.names(
                lines.stream().flatMap(line -> line.mentor().stream()).toList());
    }

    /** What the address of a list asks for. */
    public record ListForm(
            Optional<Integer> edisi,
            String nama,
            String wilayah,
            String inkubator,
            String mentor,
            String keadaan,
            String pkh,
            String tahap,
            String peserta,
            String urut,
            String sesudah) {

        public ListForm {
            nama = nama.strip();
            wilayah = wilayah.replaceAll("[^0-9]", "");
            wilayah = wilayah.matches("(\\d\\d){1,3}") ? wilayah : "";
        }

        Wanted wanted() {
            return Wanted.ALL
                    .in(wilayah)
                    .with("incubator", inkubator)
                    .with("mentor", mentorId().map(UUID::toString).orElse(""))
                    .with("standing", keadaan)
                    .with("pkh_status", pkh)
                    .with("stage", tahap)
                    .with("cohort", peserta.equals("baru") ? "NEW" : peserta.equals("lanjutan") ? "CONTINUING" : "");
        }

        Optional<UUID> mentorId() {
            return mentor.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(mentor))
                    : Optional.empty();
        }

        ListAddress address(Edition edition) {
            return ListAddress.of("/penetapan/keluarga", urut, sesudah)
                    .orderedByOneOf(Listing.ORDERS.keySet(), "nama")
                    .with("edisi", edition.year())
                    .with("nama", nama)
                    .with("wilayah", wilayah)
                    .with("inkubator", inkubator)
                    .with("mentor", mentorId().map(UUID::toString).orElse(""))
                    .with("keadaan", keadaan)
                    .with("pkh", pkh)
                    .with("tahap", tahap)
                    .with("peserta", peserta);
        }
    }

    /**
     * @param above the places that hold the one wanted, the province first
     * @param below the places right below it
     * @param mentors names of those who walk with the families shown
     * @param mentor whose families are wanted; empty for all
     */
    public record Page(
            Edition edition,
            ListForm asked,
            List<String> incubators,
            List<Region> above,
            List<Region> below,
            Map<UUID, String> mentors,
            String mentor,
            ListPage<ListedFamily> list,
            Regions regions) {

        public String mentorOf(ListedFamily family) {
            return family.mentor().map(id -> mentors.getOrDefault(id, "")).orElse("");
        }
    }
}
