package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enrols one family through a form: named by an SK, or coming in for another by an SK perubahan. */
@Controller
@Needs(Right.PROCESS)
class EnrolController {

    private final ShownEdition shownEdition;
    private final EnrolledFamilies families;
    private final RecordFamily recordFamily;
    private final Rosters rosters;

    EnrolController(ShownEdition shownEdition, EnrolledFamilies families, RecordFamily recordFamily, Rosters rosters) {
        this.shownEdition = shownEdition;
        this.families = families;
        this.recordFamily = recordFamily;
        this.rosters = rosters;
    }

    /** @param menggantikan the family that goes out; empty for a family that an SK penetapan names */
    @GetMapping("/penetapan/keluarga/baru")
    Screen ask(@RequestParam Optional<Integer> edisi, @RequestParam Optional<UUID> menggantikan) {
        return Screen.of("registry/decree/tambah", page(EnrolForm.empty(edisi, menggantikan)));
    }

    @PostMapping("/penetapan/keluarga")
    Screen enrol(EnrolForm form, Actor actor) {
        try {
            UUID family = recordFamily.record(said(form), word(form), actor);
            return Screen.to("/penetapan/keluarga/" + family)
                    .saying(Flash.done("Keluarga ditambahkan.", "The family was added."));
        } catch (Refusal refusal) {
            return Screen.of("registry/decree/tambah", page(form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    private RecordFamily.Word word(EnrolForm form) {
        return new RecordFamily.Word(
                shownEdition.of(form.edisi()),
                form.menggantikan().isPresent() ? ListKind.CHANGES : ListKind.DECREE,
                FormWords.number(form.nomor().orElse("")),
                FormWords.date(form.tanggal().orElse("")));
    }

    private Map<ListColumn, String> said(EnrolForm form) {
        Map<ListColumn, String> said = new EnumMap<>(ListColumn.class);
        said.put(ListColumn.NAME, form.nama().orElse(""));
        said.put(ListColumn.NIK, form.nik().orElse(""));
        said.put(ListColumn.FAMILY_CARD, form.kk().orElse(""));
        said.put(ListColumn.SEX, form.kelamin().orElse(""));
        said.put(ListColumn.BIRTH_DATE, form.lahir().orElse(""));
        said.put(ListColumn.ADDRESS, form.alamat().orElse(""));
        said.put(ListColumn.VILLAGE, form.desa().orElse(""));
        said.put(ListColumn.DISTRICT, form.kecamatan().orElse(""));
        said.put(ListColumn.REGENCY, form.kabupaten().orElse(""));
        said.put(ListColumn.PKH_STATUS, form.pkh().orElse(""));
        said.put(ListColumn.COHORT, form.angkatan().orElse(""));
        said.put(ListColumn.INCUBATOR, form.inkubator().orElse(""));
        form.menggantikan().ifPresent(out -> {
            said.put(ListColumn.CHANGE, "pengganti");
            said.put(ListColumn.REASON, form.alasan().orElse(""));
            said.put(ListColumn.REPLACES, families.nik(out).orElse(""));
        });
        return said;
    }

    private Page page(EnrolForm form) {
        Edition edition = shownEdition.of(form.edisi());
        List<String> incubators = rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .map(RosterEntry::incubator)
                .sorted()
                .toList();
        Optional<EnrolledFamily> out = form.menggantikan()
                .flatMap(family -> Optional.ofNullable(families.of(family).get(edition.year())));
        return new Page(edition, incubators, out, form);
    }

    /** What is asked of a family; what was typed comes back where it is refused. */
    public record EnrolForm(
            Optional<Integer> edisi,
            Optional<UUID> menggantikan,
            Optional<String> nomor,
            Optional<String> tanggal,
            Optional<String> alasan,
            Optional<String> nama,
            Optional<String> nik,
            Optional<String> kk,
            Optional<String> kelamin,
            Optional<String> lahir,
            Optional<String> alamat,
            Optional<String> desa,
            Optional<String> kecamatan,
            Optional<String> kabupaten,
            Optional<String> pkh,
            Optional<String> angkatan,
            Optional<String> inkubator) {

        static EnrolForm empty(Optional<Integer> edition, Optional<UUID> out) {
            Optional<String> none = Optional.empty();
            return new EnrolForm(
                    edition, out, none, none, none, none, none, none, none, none, none, none, none, none, none, none,
                    none);
        }

        /** Never a number or a name. */
        @Override
        public String toString() {
            return "EnrolForm[]";
        }
    }

    /** @param out the family that goes out; empty where none does */
    public record Page(Edition edition, List<String> incubators, Optional<EnrolledFamily> out, EnrolForm form) {}
}
