package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Families of an edition: found, looked at, and what an SK perubahan says of one. */
@Controller
@Needs(Right.PROCESS)
class FamilyController {

    private static final int SHORTEST_REASON = 8;

    private final ShownEdition shownEdition;
    private final EnrolledFamilies families;
    private final RecordFamily recordFamily;
    private final Rosters rosters;
    private final Regions regions;
    private final Trail trail;

    FamilyController(
            ShownEdition shownEdition,
            EnrolledFamilies families,
            RecordFamily recordFamily,
            Rosters rosters,
            Regions regions,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.families = families;
        this.recordFamily = recordFamily;
        this.rosters = rosters;
        this.regions = regions;
        this.trail = trail;
    }

    @Bean
    static MenuEntry familiesEntry() {
        return new MenuEntry(
                31,
                "/penetapan/keluarga",
                new Text("Keluarga", "Families"),
                new Text(
                        "Keluarga yang ditetapkan di wilayah Anda, dan apa yang terjadi dengannya.",
                        "The families on the lists in your place, and what became of them."));
    }

    @Needs(Right.FAMILIES)
    @GetMapping("/penetapan/keluarga")
    Screen list(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String inkubator,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam Optional<UUID> sesudah,
            Actor actor) {
        var wanted = new EnrolledFamilies.Wanted(shownEdition.of(edisi), nama.strip(), inkubator, keadaan);
        List<EnrolledFamily> found = families.page(wanted, sesudah);
        boolean more = found.size() > EnrolledFamilies.ON_A_PAGE;
        trail.record(
                actor,
                "registry.families-listed",
                String.valueOf(wanted.edition().year()),
                found.size() + " baris");
        return Screen.of(
                "registry/decree/keluarga-daftar",
                new ListPage(
                        wanted,
                        incubators(wanted.edition()),
                        more ? found.subList(0, EnrolledFamilies.ON_A_PAGE) : found,
                        more,
                        sesudah.isPresent(),
                        regions));
    }

    /** A number goes no further than this: it is never part of an address. */
    @Needs(Right.FAMILIES)
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

    @Needs(Right.FAMILIES)
    @GetMapping("/penetapan/keluarga/{id}")
    Screen show(@PathVariable UUID id, Actor actor) {
        FamilyPage page = familyPage(id, ChangeForm.EMPTY, "");
        trail.record(actor, "registry.family-viewed", id.toString());
        return Screen.of("registry/decree/keluarga", page);
    }

    /** The NIK in full, once, for a reason that the trail keeps; never in an address, so that no browser remembers it. */
    @Needs(Right.UNMASK)
    @PostMapping("/penetapan/keluarga/{id}/nik")
    Screen openNik(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Actor actor) {
        if (alasan.strip().length() < SHORTEST_REASON) {
            return Screen.of("registry/decree/keluarga", familyPage(id, ChangeForm.EMPTY, ""))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(
                            Flash.refused(
                                    new Text(
                                            "NIK belum dibuka. Tulis alasannya, misalnya: mencocokkan dengan KTP saat kunjungan.",
                                            "The NIK stays closed. Give the reason, such as: to compare it with the card on a visit.")));
        }
        FamilyPage page = familyPage(id, ChangeForm.EMPTY, families.nik(id).orElse(""));
        trail.record(actor, "registry.nik-opened", id.toString(), alasan.strip());
        return Screen.of("registry/decree/keluarga", page);
    }

    /** Withdrawal or death of one family; a replacement is an enrolment and has a form of its own. */
    @PostMapping("/penetapan/keluarga/{id}/perubahan")
    Screen change(@PathVariable UUID id, ChangeForm form, Actor actor) {
        FamilyPage page = familyPage(id, form, "");
        try {
            Map<ListColumn, String> said = new EnumMap<>(ListColumn.class);
            said.put(ListColumn.NAME, page.name());
            said.put(ListColumn.NIK, families.nik(id).orElse(""));
            said.put(ListColumn.CHANGE, form.perubahan().orElse(""));
            said.put(ListColumn.REASON, form.alasan().orElse(""));
            said.put(ListColumn.CHANGED_ON, form.tanggal().orElse(""));
            recordFamily.record(
                    said,
                    new RecordFamily.Word(
                            Edition.prokus(form.edisi().orElse(0)),
                            ListKind.CHANGES,
                            FormWords.number(form.nomor().orElse("")),
                            FormWords.date(form.tanggal().orElse(""))),
                    actor);
        } catch (Refusal refusal) {
            return Screen.of("registry/decree/keluarga", page)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/penetapan/keluarga/" + id)
                .saying(Flash.done("Perubahan dicatat.", "The change is recorded."));
    }

    private FamilyPage familyPage(UUID id, ChangeForm form, String nik) {
        Map<Integer, EnrolledFamily> places = families.of(id);
        if (places.isEmpty()) {
            throw new Refusal(
                    "registry.family-unknown",
                    new Text(
                            "Keluarga ini tidak ditemukan. Cari kembali pada halaman Keluarga.",
                            "There is no such family. Search again on the page of families."));
        }
        return new FamilyPage(places, families.history(id), families.payments(id), form, nik, regions);
    }

    private List<String> incubators(Edition edition) {
        return rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .map(RosterEntry::incubator)
                .sorted()
                .toList();
    }

    /** What an SK perubahan says of one family. */
    public record ChangeForm(
            Optional<Integer> edisi,
            Optional<String> perubahan,
            Optional<String> nomor,
            Optional<String> tanggal,
            Optional<String> alasan) {

        static final ChangeForm EMPTY = new ChangeForm(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param more whether a page follows
     * @param later whether pages go before
     */
    public record ListPage(
            EnrolledFamilies.Wanted wanted,
            List<String> incubators,
            List<EnrolledFamily> families,
            boolean more,
            boolean later,
            Regions regions) {

        String address() {
            return "/penetapan/keluarga?edisi=%d&nama=%s&inkubator=%s&keadaan=%s"
                    .formatted(
                            wanted.edition().year(),
                            URLEncoder.encode(wanted.name(), StandardCharsets.UTF_8),
                            URLEncoder.encode(wanted.incubator(), StandardCharsets.UTF_8),
                            URLEncoder.encode(wanted.state(), StandardCharsets.UTF_8));
        }
    }

    /**
     * @param places by the edition's year, the latest first
     * @param nik in full where it was opened for a reason; empty otherwise
     */
    public record FamilyPage(
            Map<Integer, EnrolledFamily> places,
            List<EnrolledFamilies.Happened> history,
            List<EnrolledFamilies.Payment> payments,
            ChangeForm form,
            String nik,
            Regions regions) {

        EnrolledFamily latest() {
            return places.values().iterator().next();
        }

        String name() {
            return latest().name();
        }
    }
}
