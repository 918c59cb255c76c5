package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One family: looked at, its NIK opened for a reason, and what an SK perubahan says of it. */
@Controller
@Needs(Right.PROCESS)
class FamilyController {

    private static final int SHORTEST_REASON = 8;

    private final EnrolledFamilies families;
    private final RecordFamily recordFamily;
    private final Regions regions;
    private final Trail trail;

    FamilyController(EnrolledFamilies families, RecordFamily recordFamily, Regions regions, Trail trail) {
        this.families = families;
        this.recordFamily = recordFamily;
        this.regions = regions;
        this.trail = trail;
    }

    @Needs(Right.FAMILIES)
    @GetMapping("/penetapan/keluarga/{id}")
    Screen show(@PathVariable UUID id, Actor actor) {
        FamilyPage page = familyPage(id, ChangeForm.EMPTY, "");
        trail.record(
                actor,
                "registry.family-viewed",
                id.toString(),
                "",
                page.latest().regency());
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
        trail.record(
                actor,
                "registry.nik-opened",
                id.toString(),
                alasan.strip(),
                page.latest().regency());
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
