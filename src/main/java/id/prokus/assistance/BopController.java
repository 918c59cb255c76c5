package id.prokus.assistance;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Operational aid of incubators: agreements, tranches, reports. An incubator sees its own. */
@Controller
@Needs({Right.PROCESS, Right.RESULTS, Right.OWN_REPORTS})
class BopController {

    private static final Map<String, Comparator<BopAgreement>> COLUMNS = Map.of(
            "inkubator", Comparator.comparing(BopAgreement::incubator),
            "pks", Comparator.comparing(BopAgreement::number),
            "jumlah", Comparator.comparing(BopAgreement::amount),
            "dibayar", Comparator.comparing(BopAgreement::paid),
            "belanja", Comparator.comparing(BopAgreement::spent));

    private final AidEdition aidEdition;
    private final BopAgreements agreements;
    private final KeepBop keepBop;
    private final Rosters rosters;
    private final Trail trail;
    private final Clock clock;

    BopController(
            AidEdition aidEdition,
            BopAgreements agreements,
            KeepBop keepBop,
            Rosters rosters,
            Trail trail,
            Clock clock) {
        this.aidEdition = aidEdition;
        this.agreements = agreements;
        this.keepBop = keepBop;
        this.rosters = rosters;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/bantuan/bop")
    Screen show(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String sesudah) {
        return Screen.of("assistance/bop", page(aidEdition.of(edisi), urut, sesudah, BopForm.EMPTY));
    }

    @GetMapping("/bantuan/bop.csv")
    ResponseEntity<byte[]> take(
            @RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String urut, Actor actor) {
        Edition edition = aidEdition.of(edisi);
        var csv = new CsvFile("inkubator", "nomor_pks", "tanggal_pks", "jumlah", "dibayar", "belanja", "laporan_akhir");
        for (BopAgreement one : ListPage.sorted(agreements.of(edition), address(edition, urut, ""), COLUMNS)) {
            csv.line(
                    one.incubator(),
                    one.number(),
                    one.signedOn().toString(),
                    String.valueOf(one.amount()),
                    String.valueOf(one.paid()),
                    String.valueOf(one.spent()),
                    one.finished() ? "ya" : "belum");
        }
        trail.record(actor, "assistance.bop-taken", String.valueOf(edition.year()), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "bop-" + edition.year());
    }

    @Needs(Right.PROCESS)
    @PostMapping("/bantuan/bop/perjanjian")
    Screen agree(BopForm form, Actor actor) {
        Edition edition = aidEdition.of(form.edisi());
        try {
            keepBop.agree(
                    edition,
                    form.oneOf(incubators(edition)),
                    form.word(form.nomor(), "Nomor PKS", "The number of the PKS"),
                    form.day(),
                    form.amount(),
                    form.optional(form.catatan(), "Catatan", "The note"),
                    actor);
        } catch (Refusal refusal) {
            return refused(edition, form, refusal);
        }
        return back(edition).saying(Flash.done("Perjanjian dicatat.", "The agreement is recorded."));
    }

    @Needs(Right.PROCESS)
    @PostMapping("/bantuan/bop/{id}/termin")
    Screen pay(@PathVariable UUID id, BopForm form, Actor actor) {
        Edition edition = aidEdition.of(form.edisi());
        try {
            String proof = form.word(form.nomor(), "Nomor bukti", "The proof's number");
            keepBop.pay(id, new BopAgreement.Tranche(form.day(), form.amount(), proof), actor);
        } catch (Refusal refusal) {
            return refused(edition, BopForm.EMPTY, refusal);
        }
        return back(edition).saying(Flash.done("Termin dicatat.", "The tranche is recorded."));
    }

    @Needs(Right.PROCESS)
    @PostMapping("/bantuan/bop/{id}/laporan")
    Screen receive(@PathVariable UUID id, BopForm form, Actor actor) {
        Edition edition = aidEdition.of(form.edisi());
        try {
            boolean last = form.jenis().equals("akhir");
            keepBop.receive(
                    id,
                    new BopAgreement.Report(
                            form.day(), last, form.amount(), form.optional(form.nomor(), "Nomor surat", "The number")),
                    actor);
        } catch (Refusal refusal) {
            return refused(edition, BopForm.EMPTY, refusal);
        }
        return back(edition).saying(Flash.done("Laporan dicatat.", "The report is recorded."));
    }

    private Screen refused(Edition edition, BopForm form, Refusal refusal) {
        return Screen.of("assistance/bop", page(edition, "", "", form))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Screen back(Edition edition) {
        return Screen.to("/bantuan/bop?edisi=" + edition.year());
    }

    private Page page(Edition edition, String order, String after, BopForm form) {
        ListAddress address = address(edition, order, after);
        List<BopAgreement> all = ListPage.sorted(agreements.of(edition), address, COLUMNS);
        return new Page(
                edition,
                agreements.totals(edition),
                ListPage.ofAll(address, all, one -> one.id().toString()),
                incubators(edition),
                form);
    }

    private List<String> incubators(Edition edition) {
        return rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .map(RosterEntry::incubator)
                .sorted()
                .toList();
    }

    private static ListAddress address(Edition edition, String order, String after) {
        return ListAddress.of("/bantuan/bop", order, after)
                .orderedByOneOf(COLUMNS.keySet(), "inkubator")
                .with("edisi", edition.year());
    }

    /** @param form what was typed about a new agreement, where it was refused */
    public record Page(
            Edition edition,
            BopAgreements.Totals totals,
            ListPage<BopAgreement> list,
            List<String> incubators,
            BopForm form) {

        public String pack(BopAgreement one) {
            return "/bantuan/berkas/inkubator?edisi=" + edition.year() + "&nama="
                    + URLEncoder.encode(one.incubator(), StandardCharsets.UTF_8);
        }

        public String incubator() {
            return form.inkubator();
        }

        public String number() {
            return form.nomor();
        }

        public String day() {
            return form.tanggal();
        }

        public String amount() {
            return form.jumlah();
        }

        public String note() {
            return form.catatan();
        }

        public Text empty() {
            return new Text(
                    "Perjanjian (PKS) dicatat oleh operator; setelah itu termin dan laporannya.",
                    "The operator records the agreement (PKS) first, then its tranches and reports.");
        }
    }
}
