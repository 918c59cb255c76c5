package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables about editions, taken along as files. */
@Controller
@Needs({})
class EditionCsvController {

    private final Editions editions;
    private final WholeEditions wholeEditions;
    private final Trail trail;
    private final Clock clock;

    EditionCsvController(Editions editions, WholeEditions wholeEditions, Trail trail, Clock clock) {
        this.editions = editions;
        this.wholeEditions = wholeEditions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/edisi.csv")
    ResponseEntity<byte[]> editions(TableForm asked, Actor actor) {
        var all = editions.all().stream()
                .map(known -> wholeEditions.get(known.key()))
                .toList();
        var csv = new CsvFile("edisi", "sasaran_kpm", "kuota", "putaran", "putaran_terbuka", "keadaan", "sumber");
        for (WholeEdition edition : EditionTables.editions(all, asked)) {
            csv.line(
                    edition.known().edition().title(),
                    edition.quotas().families().isPresent()
                            ? String.valueOf(edition.quotas().families().getAsInt())
                            : "",
                    edition.known().quotaSet().isPresent() ? "ditetapkan" : "rencana",
                    String.valueOf(edition.rounds().size()),
                    String.valueOf(edition.openRounds().size()),
                    edition.known().open() ? "terbuka" : "ditutup",
                    edition.known().source());
        }
        return taken(csv, actor, "edisi");
    }

    @GetMapping("/edisi/{key}/kuota.csv")
    ResponseEntity<byte[]> quotas(@PathVariable String key, TableForm asked, Actor actor) {
        var csv = new CsvFile("kuota", "tingkat", "kode", "kpm", "cocok_dengan_rincian", "sumber");
        for (QuotaTree.Line line : EditionTables.quotas(wholeEditions.get(key).quotas(), asked)) {
            csv.line(
                    line.quota().label(),
                    line.quota().level().code(),
                    line.quota().code(),
                    String.valueOf(line.quota().families()),
                    line.splits().isEmpty() ? "" : line.addsUp() ? "ya" : "tidak",
                    line.quota().source());
        }
        return taken(csv, actor, "kuota-" + key);
    }

    @GetMapping("/edisi/{key}/skema.csv")
    ResponseEntity<byte[]> schemes(@PathVariable String key, TableForm asked, Actor actor) {
        var csv = new CsvFile(
                "skema", "untuk", "bentuk", "kedudukan", "peserta", "penerima", "besaran", "pagu", "dasar", "sumber");
        for (Scheme scheme : EditionTables.schemes(wholeEditions.get(key).schemes(), asked)) {
            csv.line(
                    scheme.name(),
                    scheme.flow().code(),
                    scheme.form().code(),
                    scheme.standing().code(),
                    scheme.participant(),
                    scheme.recipients().isPresent()
                            ? String.valueOf(scheme.recipients().getAsInt())
                            : "",
                    CsvFile.cell(scheme.amount().map(rupiah -> rupiah.amount())),
                    CsvFile.cell(scheme.ceiling().map(rupiah -> rupiah.amount())),
                    scheme.legalBasis().number(),
                    scheme.source());
        }
        return taken(csv, actor, "skema-" + key);
    }

    @GetMapping("/edisi/{key}/putaran.csv")
    ResponseEntity<byte[]> rounds(@PathVariable String key, TableForm asked, Actor actor) {
        var csv = new CsvFile("putaran", "jenis", "hari_pertama", "hari_terakhir", "keadaan", "catatan", "sumber");
        for (Round round : EditionTables.rounds(wholeEditions.get(key).rounds(), asked)) {
            csv.line(
                    round.label(),
                    round.kind().code(),
                    CsvFile.cell(round.dates().map(Round.Days::first)),
                    CsvFile.cell(round.dates().map(Round.Days::last)),
                    round.state().code(),
                    round.note(),
                    round.source());
        }
        return taken(csv, actor, "putaran-" + key);
    }

    @GetMapping("/edisi/{key}/daftar/{list}.csv")
    ResponseEntity<byte[]> terms(@PathVariable String key, @PathVariable String list, TableForm asked, Actor actor) {
        var csv = new CsvFile("kode", "nama", "english", "aturan", "catatan", "sumber");
        TermList of = TermList.get(list);
        for (Term term : EditionTables.terms(wholeEditions.get(key).terms(of), asked)) {
            csv.line(
                    term.code(),
                    term.label().indonesian(),
                    term.label().english(),
                    term.rule().known() ? term.rule().toString() : "",
                    term.note(),
                    term.source());
        }
        return taken(csv, actor, of.code() + "-" + key);
    }

    private ResponseEntity<byte[]> taken(CsvFile csv, Actor actor, String name) {
        trail.record(actor, "programme.table-taken", name, csv.lines() + " baris");
        return csv.takenBy(actor, clock, name);
    }
}
