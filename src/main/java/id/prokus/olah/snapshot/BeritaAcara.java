package id.prokus.olah.snapshot;

import static id.prokus.report.document.Table.Column.text;

import id.prokus.intake.handback.StandardHeading;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The berita acara of a frozen round: what was frozen, by which rules, what differs from the version before and because
 * of what, and who signed it. Number, date and signature stay empty for the ministry's own letter system.
 */
final class BeritaAcara {

    /** A workbook sent anew would fill a hundred pages; the whole list is in the CSV beside it. */
    private static final int MOST = 100;

    private final Snapshot snapshot;
    private final Ringkasan ringkasan;
    private final Letterhead letterhead;
    private final List<SignOffStep> chain;
    private final List<SignOff> signed;
    private final Optional<SnapshotDifference> difference;

    BeritaAcara(
            Snapshot snapshot,
            Ringkasan ringkasan,
            Letterhead letterhead,
            List<SignOffStep> chain,
            List<SignOff> signed,
            Optional<SnapshotDifference> difference) {
        this.snapshot = snapshot;
        this.ringkasan = ringkasan;
        this.letterhead = letterhead;
        this.chain = chain;
        this.signed = signed;
        this.difference = difference;
    }

    Document document() {
        String name = "Berita acara pembekuan olahan " + ringkasan.program() + " tahun " + snapshot.edition()
                + " versi " + snapshot.version();
        Instant made = signed.isEmpty() ? snapshot.frozenAt() : signed.getLast().at();
        return new Document(
                name,
                letterhead.ministry(),
                "Keadaan per " + Format.INDONESIAN.day(snapshot.asOf()),
                made,
                snapshot.hash() + signed.size(),
                name + " · " + snapshot.shortHash(),
                signed.size() < chain.size() ? "RANCANGAN" : "",
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.centred(Style.LETTERHEAD, letterhead.ministry()));
        letterhead.units().forEach(unit -> blocks.add(Paragraph.centred(Style.LETTERHEAD_UNIT, unit)));
        blocks.add(new Rule(1.5));
        blocks.add(Paragraph.centred(Style.TITLE, "BERITA ACARA PEMBEKUAN OLAHAN"));
        blocks.add(Paragraph.centred(
                Style.SUBTITLE,
                ringkasan.program() + " tahun " + snapshot.edition() + ", versi " + snapshot.version()));
        blocks.add(Paragraph.body("Nomor: …………………………    Tanggal: …………………………"));
        blocks.add(Paragraph.body(
                "Pada %s telah dibekukan olahan hasil monitoring %s tahun %d versi %d, dengan keadaan per %s, dari %s baris KPM yang disampaikan %s dari %s inkubator. Alasan pembekuan: %s."
                        .formatted(
                                time(snapshot.frozenAt()),
                                ringkasan.program(),
                                snapshot.edition(),
                                snapshot.version(),
                                Format.INDONESIAN.day(snapshot.asOf()),
                                Format.INDONESIAN.number(snapshot.rows()),
                                Format.INDONESIAN.number(
                                        ringkasan.kelengkapan().inkubator().masuk()),
                                Format.INDONESIAN.number(
                                        ringkasan.kelengkapan().inkubator().sasaran()),
                                withoutStop(snapshot.reason()))));
        blocks.add(Paragraph.of(Style.SECTION, "Tanda pengenal isi"));
        blocks.add(
                Paragraph.body(
                        "Isi yang dibekukan dikenali dengan sidik SHA-256 berikut; siapa pun yang memegang olahan ini dapat memeriksanya kembali dalam sistem."));
        blocks.add(Paragraph.body(snapshot.hash()));
        blocks.add(Paragraph.of(Style.SECTION, "Aturan yang dipakai"));
        blocks.add(new Items(
                Style.BODY,
                snapshot.rules()
                        .lines()
                        .map(rule -> RichText.of("aturan " + rule.replace("=", ": versi ")))
                        .toList()));
        blocks.add(Paragraph.of(Style.SECTION, "Pembetulan dan keputusan"));
        blocks.add(Paragraph.body(corrections()));
        difference.ifPresent(each -> blocks.addAll(changes(each)));
        blocks.add(Paragraph.of(Style.SECTION, "Pengesahan"));
        blocks.add(new Items(
                Style.BODY,
                chain.stream().map(step -> RichText.of(signature(step))).toList()));
        return blocks;
    }

    private String corrections() {
        int all = ringkasan.pembetulan().size();
        return all == 0
                ? "Tidak ada isian yang dibetulkan, dinyatakan benar, atau ditolak."
                : "Catatan pembetulan memuat %s keputusan atas isian; seluruhnya dibekukan bersama olahan ini, dengan nilai sebelum dan sesudah, siapa, dan mengapa."
                        .formatted(Format.INDONESIAN.number(all));
    }

    private static List<Block> changes(SnapshotDifference difference) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                Style.SECTION, "Perubahan terhadap versi " + difference.older().version()));
        if (!difference.any()) {
            blocks.add(Paragraph.body("Tidak terdapat baris, isian, atau angka yang berubah."));
            return blocks;
        }
        blocks.add(Paragraph.body("Baris bertambah %s, berkurang %s; isian berubah %s. Angka berubah karena:"
                .formatted(
                        Format.INDONESIAN.number(difference.added()),
                        Format.INDONESIAN.number(difference.removed()),
                        Format.INDONESIAN.number(difference.cells().size()))));
        blocks.add(new Items(
                Style.BODY,
                difference.causes().stream()
                        .map(cause -> RichText.of(cause(cause)))
                        .toList()));
        if (!difference.cells().isEmpty()) {
            blocks.add(cells(difference));
        }
        if (!difference.figures().isEmpty()) {
            blocks.add(figures(difference));
        }
        return blocks;
    }

    private static String cause(SnapshotDifference.Cause cause) {
        String why = cause.why().isEmpty() ? "tidak tercatat sebabnya" : withoutStop(cause.why());
        return why + (cause.by().isEmpty() ? "" : " (" + cause.by() + ")") + ": "
                + Format.INDONESIAN.number(cause.cells()) + " isian";
    }

    private static Table cells(SnapshotDifference difference) {
        List<Row> rows = difference.cells().stream()
                .limit(MOST)
                .map(cell -> Row.of(
                        cell.place(),
                        StandardHeading.of(cell.field()),
                        cell.field().shown(cell.before(), Format.INDONESIAN),
                        cell.field().shown(cell.after(), Format.INDONESIAN),
                        filled(cell.by()),
                        filled(cell.why())))
                .toList();
        int left = difference.cells().size() - rows.size();
        return new Table(
                caption(
                        difference,
                        "1",
                        "Isian yang berubah",
                        difference.cells().size() + " isian"),
                List.of(
                        text("Tempat", 120),
                        text("Isian", 70),
                        text("Sebelum", 64),
                        text("Sesudah", 64),
                        text("Siapa", 80),
                        text("Mengapa", 106)),
                rows,
                Style.CELL_SMALL,
                left > 0
                        ? Format.INDONESIAN.number(left)
                                + " isian lainnya terdapat dalam perubahan.csv versi yang sama."
                        : "Angka yang mengenali orang disamarkan. – = tidak diisi.");
    }

    private static Table figures(SnapshotDifference difference) {
        List<Row> rows = new ArrayList<>();
        difference.figures().forEach((scope, changes) -> {
            rows.add(Row.section(scope.name(), 4));
            changes.forEach(change ->
                    rows.add(Row.of(change.name(), filled(change.cohort()), change.before(), change.after())));
        });
        return new Table(
                caption(
                        difference,
                        "2",
                        "Angka yang berubah, menurut ringkasan yang memuatnya",
                        difference.figures().size() + " ringkasan"),
                List.of(text("Angka", 220), text("KPM", 60), text("Sebelum", 100), text("Sesudah", 100)),
                rows,
                Style.CELL_SMALL,
                "");
    }

    private static Caption caption(SnapshotDifference difference, String number, String what, String n) {
        return new Caption(
                Caption.Kind.TABEL,
                number,
                what + ", versi " + difference.older().version() + " dan "
                        + difference.newer().version(),
                "n = " + n,
                "menurut kolomnya, uang dalam rupiah berlaku",
                "L0 hitungan",
                "olahan versi " + difference.newer().version() + " ("
                        + difference.newer().shortHash() + ")");
    }

    private String signature(SignOffStep step) {
        return signed.stream()
                .filter(one -> one.position() == step.position())
                .findFirst()
                .map(one -> "%s, %s: disetujui dalam sistem oleh %s, %s"
                        .formatted(one.post(), one.act(), one.fullName(), time(one.at())))
                .orElse(step.post() + ", " + step.act() + ": belum");
    }

    private static String time(Instant at) {
        return Format.INDONESIAN.day(Jakarta.day(at))
                + at.atZone(Jakarta.ZONE).format(DateTimeFormatter.ofPattern(" 'pukul' HH.mm 'WIB'"));
    }

    private static String filled(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
