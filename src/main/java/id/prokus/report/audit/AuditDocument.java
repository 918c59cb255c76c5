package id.prokus.report.audit;

import id.prokus.assistance.Balance;
import id.prokus.assistance.BopAgreement;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.report.Letterhead;
import id.prokus.report.document.Air;
import id.prokus.report.document.Block;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.PageBreak;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The auditor's pack as a document. It adds nothing up that is not shown, and never both flows of money. */
final class AuditDocument {

    private static final Format WRITTEN = Format.INDONESIAN;

    private final Letterhead letterhead = Letterhead.standard();
    private final PrintedProofs photographs;
    private final Actor taker;
    private final Instant made;

    /**
     * @param photographs those of one family's file
     * @param taker who takes it along: every page says so
     */
    AuditDocument(PrintedProofs photographs, Actor taker, Instant made) {
        this.photographs = photographs;
        this.taker = taker;
        this.made = made;
    }

    /** @param place the regency's name */
    Document of(FamilyHead head, String place, List<FamilyFile> files) {
        List<Block> blocks = top("BERKAS PEMERIKSAAN BANTUAN KELUARGA", head.name());
        blocks.add(Paragraph.body("NIK %s. %s. Didampingi %s."
                .formatted(head.masked().isEmpty() ? "tidak tercatat" : head.masked(), place, head.incubator())));
        if (files.isEmpty()) {
            blocks.add(Paragraph.body("Belum ada bantuan atau pemakaian yang tercatat."));
        }
        for (int i = 0; i < files.size(); i++) {
            blocks.add(Paragraph.of(
                    Style.SECTION, "Edisi " + files.get(i).balance().edition()));
            blocks.add(FamilyTable.of(files.get(i), String.valueOf(i + 1)));
            blocks.addAll(photographs.of(files.get(i)));
        }
        signatures(blocks);
        return document("Berkas pemeriksaan " + head.name(), head.id().toString(), blocks);
    }

    /** @param agreements BOP of the incubator in the edition */
    Document of(int edition, String incubator, List<BopAgreement> agreements, List<FamilyFile> files) {
        List<Block> blocks = top("BERKAS PEMERIKSAAN INKUBATOR", incubator + ", edisi " + edition);
        blocks.add(Paragraph.of(Style.CHAPTER, "A. Bantuan operasional (BOP) kepada inkubator"));
        bop(blocks, agreements);
        blocks.add(Paragraph.of(Style.CHAPTER, "B. Bantuan kepada keluarga yang didampingi"));
        recap(blocks, files);
        signatures(blocks);
        // Whoever only stands on a daftar salur is told whole by the table above.
        List<FamilyFile> given =
                files.stream().filter(file -> !file.told().isEmpty()).toList();
        if (!given.isEmpty()) {
            blocks.add(new PageBreak());
            blocks.add(Paragraph.of(Style.CHAPTER, "C. Keluarga demi keluarga"));
        }
        for (int i = 0; i < given.size(); i++) {
            blocks.add(Paragraph.of(
                    Style.SECTION, (i + 1) + ". " + given.get(i).balance().name()));
            blocks.add(FamilyTable.of(given.get(i), "C" + (i + 1)));
            blocks.addAll(photographs.of(given.get(i)));
        }
        return document("Berkas pemeriksaan " + incubator + " edisi " + edition, incubator + edition, blocks);
    }

    private static void bop(List<Block> blocks, List<BopAgreement> agreements) {
        if (agreements.isEmpty()) {
            blocks.add(Paragraph.body("Belum ada perjanjian BOP yang tercatat."));
            return;
        }
        var rows = new ArrayList<Row>();
        for (BopAgreement one : agreements) {
            rows.add(Row.section(
                    "PKS %s, %s: %s".formatted(one.number(), WRITTEN.day(one.signedOn()), WRITTEN.rupiah(one.amount())),
                    4));
            one.tranches()
                    .forEach(tranche -> rows.add(Row.of(
                            WRITTEN.day(tranche.paidOn()),
                            "termin dibayar",
                            WRITTEN.rupiah(tranche.amount()),
                            tranche.proof())));
            one.reports()
                    .forEach(report -> rows.add(Row.of(
                            WRITTEN.day(report.receivedOn()),
                            report.label().indonesian() + " diterima, dibelanjakan",
                            WRITTEN.rupiah(report.spent()),
                            report.number())));
            rows.add(Row.total("", "dibayar", WRITTEN.rupiah(one.paid()), ""));
            rows.add(Row.total(
                    "", "dibayar dikurangi belanja yang dilaporkan", WRITTEN.rupiah(one.paid() - one.spent()), ""));
        }
        blocks.add(new Table(
                caption(
                        "A1",
                        "Perjanjian, termin, dan laporan BOP",
                        agreements.size() + " perjanjian",
                        "perjanjian BOP"),
                List.of(
                        Column.text("Tanggal", 2),
                        Column.text("Peristiwa", 5),
                        Column.number("Rupiah", 2.5),
                        Column.text("Bukti", 3)),
                rows,
                Style.CELL_SMALL,
                "Uang ini tidak pernah dijumlahkan dengan bantuan kepada keluarga."));
    }

    private static void recap(List<Block> blocks, List<FamilyFile> files) {
        if (files.isEmpty()) {
            blocks.add(Paragraph.body("Tidak ada keluarga inkubator ini dalam wilayah Anda."));
            return;
        }
        List<Balance> all = files.stream().map(FamilyFile::balance).toList();
        blocks.add(new Items(
                Style.BODY,
                List.of(
                        RichText.of("%s keluarga ditetapkan; %s menerima uang."
                                .formatted(
                                        WRITTEN.number(all.size()),
                                        WRITTEN.number(all.stream()
                                                .filter(one -> one.aid() > 0)
                                                .count()))),
                        RichText.of("Bantuan %s; pemakaian tercatat %s; selisih %s."
                                .formatted(
                                        rupiah(all, Balance::aid),
                                        rupiah(all, Balance::used),
                                        rupiah(all, Balance::difference))),
                        RichText.of("Di luar SK %s; nilai barang, di luar uang, %s."
                                .formatted(rupiah(all, Balance::outside), rupiah(all, Balance::goods))))));
        var rows = new ArrayList<Row>();
        for (FamilyFile file : files) {
            Balance one = file.balance();
            rows.add(Row.of(
                    one.name(),
                    file.named().isEmpty() ? "–" : file.named().getLast().decree(),
                    file.proofs(),
                    shown(one.aid()),
                    shown(one.used()),
                    shown(one.difference()),
                    one.reasons().stream().map(reason -> reason.indonesian()).collect(Collectors.joining("; "))));
        }
        rows.add(Row.total(
                "Jumlah",
                "",
                "",
                rupiah(all, Balance::aid),
                rupiah(all, Balance::used),
                rupiah(all, Balance::difference),
                ""));
        blocks.add(new Table(
                caption(
                        "B1",
                        "Bantuan uang dan pemakaiannya menurut keluarga",
                        all.size() + " keluarga",
                        "SK, daftar salur, dan riwayat keluarga"),
                List.of(
                        Column.text("Keluarga", 3.2),
                        Column.text("SK", 2.2),
                        Column.text("Bukti salur", 2.6),
                        Column.number("Bantuan", 2.1),
                        Column.number("Pemakaian", 2.1),
                        Column.number("Selisih", 2.1),
                        Column.text("Alasan", 3)),
                rows,
                Style.CELL_SMALL,
                "Jumlah selisih sama dengan jumlah bantuan dikurangi jumlah pemakaian."));
    }

    private static String shown(long amount) {
        return amount == 0 ? "–" : WRITTEN.rupiah(amount);
    }

    private static String rupiah(List<Balance> all, ToLongFunction<Balance> amount) {
        return WRITTEN.rupiah(all.stream().mapToLong(amount).sum());
    }

    private List<Block> top(String title, String subtitle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.centred(Style.LETTERHEAD, letterhead.ministry()));
        letterhead.units().forEach(unit -> blocks.add(Paragraph.centred(Style.LETTERHEAD_UNIT, unit)));
        blocks.add(new Rule(1.5));
        blocks.add(Paragraph.centred(Style.TITLE, title));
        blocks.add(Paragraph.centred(Style.SUBTITLE, subtitle));
        blocks.add(Paragraph.of(
                Style.SMALL,
                "Disusun dari catatan yang ada pada %s, diambil oleh %s. Memuat data pribadi: dipakai untuk pemeriksaan, tidak disebarkan."
                        .formatted(WRITTEN.moment(made), taker.name())));
        return blocks;
    }

    private static void signatures(List<Block> blocks) {
        blocks.add(new Air(14));
        blocks.add(new Columns(
                List.of(Paragraph.body("Disiapkan oleh"), new Panel(List.of(), 46), Paragraph.body("Nama:")),
                List.of(Paragraph.body("Diperiksa oleh"), new Panel(List.of(), 46), Paragraph.body("Nama:")),
                0.5));
    }

    private Document document(String name, String identity, List<Block> blocks) {
        return new Document(
                name,
                letterhead.ministry(),
                "Bantuan dan pemakaiannya",
                made,
                identity,
                "Diambil oleh " + taker.name() + ", " + WRITTEN.moment(made),
                "",
                blocks);
    }

    private static Caption caption(String number, String what, String basis, String source) {
        return new Caption(Caption.Kind.TABEL, number, what, basis, "rupiah", "L0, catatan", source);
    }
}
