package id.prokus.continuation;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Letterhead;
import id.prokus.report.document.Block;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The brief as a document, in Indonesian. */
record BriefDocument(Brief brief) {

    private static final Format WRITTEN = Format.INDONESIAN;
    private static final double FRAME = 40;

    Document document() {
        return new Document(
                brief.title(),
                Letterhead.standard().ministry(),
                "Kebutuhan untuk melanjutkan dan memperluas ProKUS",
                brief.issue().at(),
                brief.issue().id() + " " + brief.assumptions(),
                footer(),
                "",
                blocks());
    }

    String footer() {
        return brief.title() + " · dari angka yang diumumkan, versi "
                + brief.figures().versi() + ", keadaan per "
                + WRITTEN.day(brief.figures().keadaanPer());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.centred(Style.LETTERHEAD, Letterhead.standard().ministry()));
        blocks.add(new Rule(1));
        blocks.add(Paragraph.of(Style.TITLE, brief.title()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                "MELANJUTKAN DAN MEMPERLUAS · keadaan per "
                        + WRITTEN.day(brief.figures().keadaanPer()) + " · tingkat bukti " + brief.evidence()));
        part(blocks, "Yang tercapai", brief.reach());
        part(blocks, "Yang diketahui tentang perubahan, dan seberapa kuat", brief.known());
        blocks.add(Paragraph.of(Style.SECTION, "Apa yang boleh dan tidak boleh dikatakan"));
        blocks.add(new Panel(List.of(Paragraph.body(brief.evidence().refusal().indonesian())), FRAME));
        if (!brief.evidence().toDo().isEmpty()) {
            blocks.add(Paragraph.body("Agar kelak boleh dikatakan:"));
            blocks.add(items(brief.evidence().toDo()));
        }
        part(blocks, "Yang diperlukan untuk memperluas", brief.enlargement());
        part(blocks, "Yang dapat diharapkan, dan seberapa pasti", brief.expectation());
        blocks.add(expected());
        if (!brief.projection().scenarios().isEmpty()) {
            blocks.add(scenarios());
        }
        if (!brief.budgets().isEmpty()) {
            blocks.add(budgets());
        }
        blocks.add(assumptions());
        if (!brief.projection().drivers().isEmpty()) {
            blocks.add(drivers());
        }
        return blocks;
    }

    private Table expected() {
        return new Table(
                caption(
                        "1",
                        "Dua puluh ribu hitungan dengan andaian yang diambil acak",
                        "tiap andaian dari rentangnya, semua nilai sama mungkin"),
                List.of(text("Ukuran", 230), number("10 %", 85), number("50 %", 85), number("90 %", 85)),
                brief.expected().spreads().entrySet().stream()
                        .map(one -> Row.of(
                                one.getKey().label().indonesian(),
                                WRITTEN.number(one.getValue().low()),
                                WRITTEN.number(one.getValue().middle()),
                                WRITTEN.number(one.getValue().high())))
                        .toList(),
                Style.CELL_SMALL,
                "Sepersepuluh hitungan di bawah kolom pertama, separuh di bawah kolom kedua, sepersepuluh di atas kolom ketiga. Benihnya tetap: andaian yang sama memberi angka yang sama.");
    }

    private Table scenarios() {
        return new Table(
                caption("2", "Usaha yang berjalan menurut tiga skenario", "persen yang berjalan pada edisi ini"),
                List.of(
                        text("Skenario", 180),
                        number("Usaha berjalan", 120),
                        number("Biaya per usaha berjalan (Rp)", 160)),
                brief.projection().scenarios().stream()
                        .map(one -> Row.of(
                                one.loss() == 0 ? "seperti edisi ini" : one.loss() + " % hilang dalam skala besar",
                                Brief.range(one.running(), WRITTEN),
                                one.costOfEach().unknown()
                                        ? "belum dapat dihitung"
                                        : Brief.range(one.costOfEach(), WRITTEN)))
                        .toList(),
                Style.CELL,
                "Rentang, bukan ramalan; tidak satu pun skenario yang dijanjikan.");
    }

    private Table budgets() {
        return new Table(
                caption("3", "Anggaran menurut skema bantuan edisi ini", "skema yang tercatat pada edisi"),
                List.of(
                        text("Skema", 170),
                        number("Besaran (Rp)", 90),
                        number("Banyaknya", 100),
                        number("Jumlah (Rp)", 140)),
                brief.budgets().stream()
                        .map(one -> Row.of(
                                one.scheme().name(),
                                WRITTEN.number(one.amount()),
                                Brief.range(one.times(), WRITTEN),
                                Brief.range(one.total(), WRITTEN)))
                        .toList(),
                Style.CELL_SMALL,
                "Skema tidak dijumlahkan: sebagian menyebut bantuan yang sama menurut sumber yang berbeda.");
    }

    private Table assumptions() {
        return new Table(
                caption("4", "Semua andaian", Assumption.values().length + " andaian"),
                List.of(text("Andaian", 180), number("Rendah", 80), number("Tinggi", 80), text("Sumber", 170)),
                Arrays.stream(Assumption.values())
                        .map(one -> Row.of(
                                one.label().indonesian(),
                                WRITTEN.number(brief.assumptions().of(one).low()),
                                WRITTEN.number(brief.assumptions().of(one).high()),
                                brief.assumptions().source(one).indonesian()))
                        .toList(),
                Style.CELL_SMALL,
                "Setiap andaian dapat diubah pada halamannya; dokumen ini memakai yang tertulis di sini.");
    }

    private Table drivers() {
        return new Table(
                caption("5", "Yang paling menentukan biaya per keluarga", "andaian lain di tengah rentangnya"),
                List.of(text("Andaian", 220), number("Terendah (Rp)", 110), number("Tertinggi (Rp)", 110)),
                brief.projection().drivers().stream()
                        .map(one -> Row.of(
                                one.assumption().label().indonesian(),
                                WRITTEN.number(one.costOfFamily().low()),
                                WRITTEN.number(one.costOfFamily().high())))
                        .toList(),
                Style.CELL,
                "");
    }

    private Caption caption(String number, String what, String basis) {
        return new Caption(
                Caption.Kind.TABEL,
                number,
                what,
                basis,
                "rentang rendah–tinggi",
                "hitungan dari andaian, bukan pengukuran",
                "angka yang diumumkan ProKUS " + brief.figures().edisi() + " versi "
                        + brief.figures().versi());
    }

    private static void part(List<Block> blocks, String heading, List<Text> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(Paragraph.of(Style.SECTION, heading));
            blocks.add(items(sentences));
        }
    }

    private static Items items(List<Text> sentences) {
        return new Items(
                Style.BODY,
                sentences.stream().map(Text::indonesian).map(RichText::of).toList());
    }
}
