package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.document.Block;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Chapters I to III: what this is, who reported and how well, what was done. */
final class FullCompleteness {

    private final Ringkasan ringkasan;
    private final Issue issue;
    private final Letterhead letterhead;
    private final Captions captions;
    private final Numbering numbers;
    private final Sentences sentences;

    FullCompleteness(Ringkasan ringkasan, Issue issue, Captions captions, Numbering numbers) {
        this.ringkasan = ringkasan;
        this.issue = issue;
        this.letterhead = issue.letterhead();
        this.captions = captions;
        this.numbers = numbers;
        this.sentences = new Sentences(ringkasan);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        introduction(blocks);
        completeness(blocks);
        activities(blocks);
        return blocks;
    }

    private void introduction(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "I. Pendahuluan"));
        blocks.add(Paragraph.of(Style.SECTION, "Dasar hukum"));
        if (letterhead.legalBasis().isEmpty()) {
            blocks.add(Paragraph.body("Dasar hukum belum diisi dalam pengaturan sistem."));
        } else {
            blocks.add(new Items(
                    Style.BODY,
                    letterhead.legalBasis().stream().map(RichText::of).toList()));
        }
        blocks.add(Paragraph.of(Style.SECTION, "Tujuan"));
        blocks.add(
                Paragraph.body("Laporan ini menyajikan capaian kegiatan dan capaian hasil, tantangan, kendala, hal yang"
                        + " dapat diperbaiki oleh tiap pelaku, dan dukungan yang diharapkan, agar "
                        + ringkasan.program()
                        + " dapat diteruskan dan diperbesar sasaran KPM (Keluarga Penerima Manfaat)-nya."));
        blocks.add(Paragraph.of(Style.SECTION, "Cara olah"));
        blocks.add(
                Paragraph.body(
                        "Angka dihitung dari berkas yang dikirim inkubator, sebagaimana dikirim; isian yang"
                                + " diragukan dikembalikan sebagai catatan perbaikan dan tidak diubah oleh sistem. Satu keluarga dihitung"
                                + " satu kali. KPM baru dan KPM lanjutan tidak digabungkan dalam pernyataan tentang perubahan. Perubahan"
                                + " dihitung atas KPM yang keadaan awal dan akhirnya diketahui; usaha tutup dihitung nol pada omzet dan laba."
                                + " Cakupan selalu dibagi sasaran. Setiap kalimat disusun dengan kaidah tetap dari angka dan catatan."));
        blocks.add(Paragraph.body("Keadaan per " + captions.day() + ", " + issue.citation(ringkasan) + " (sidik "
                + ringkasan.sidik() + ")."));
    }

    private void completeness(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "II. Kelengkapan dan mutu data"));
        said(blocks, sentences.by("K"));
        blocks.add(byIncubator());
        blocks.add(notes());
        blocks.add(Paragraph.body("Catatan yang telah selesai dan umur catatan tidak termuat dalam data ringkasan ini;"
                + " keduanya tercantum pada daftar catatan perbaikan dalam sistem."));
    }

    private Table byIncubator() {
        List<Column> columns = new ArrayList<>(List.of(text("Inkubator", 120), text("Provinsi", 96)));
        for (String group : List.of("KPM baru", "KPM lanjutan")) {
            columns.add(number("sasaran", 34).under(group));
            columns.add(number("melapor", 36).under(group));
            columns.add(number("persen", 34).under(group));
            columns.add(number("belum", 30).under(group));
        }
        columns.add(number("Catatan terbuka", 36));
        List<Row> rows = new ArrayList<>(
                ringkasan.perInkubator().stream().map(FullCompleteness::row).toList());
        rows.add(total());
        return new Table(
                captions.table(
                        numbers.table(),
                        "Kelengkapan dan catatan terbuka menurut inkubator, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah KPM, persen dari sasaran, dan jumlah catatan",
                        Captions.evidence("L0")),
                columns,
                rows,
                Style.CELL,
                "");
    }

    private static Row row(Bagian unit) {
        return Row.of(
                unit.inkubator().orElse(""),
                unit.provinsi(),
                Numerals.target(unit.baru().sasaran()),
                Numerals.count(unit.baru().masuk()),
                Numerals.percent(unit.baru().masuk(), unit.baru().sasaran()),
                Numerals.missing(unit.baru().masuk(), unit.baru().sasaran()),
                Numerals.target(unit.lanjutan().sasaran()),
                Numerals.count(unit.lanjutan().masuk()),
                Numerals.percent(unit.lanjutan().masuk(), unit.lanjutan().sasaran()),
                Numerals.missing(unit.lanjutan().masuk(), unit.lanjutan().sasaran()),
                Numerals.count(unit.catatan()));
    }

    private Row total() {
        var kpm = ringkasan.kelengkapan().kpm();
        return Row.total(
                "Jumlah",
                "",
                Numerals.target(kpm.baru().sasaran()),
                Numerals.count(kpm.baru().masuk()),
                Numerals.percent(kpm.baru().masuk(), kpm.baru().sasaran()),
                Numerals.missing(kpm.baru().masuk(), kpm.baru().sasaran()),
                Numerals.target(kpm.lanjutan().sasaran()),
                Numerals.count(kpm.lanjutan().masuk()),
                Numerals.percent(kpm.lanjutan().masuk(), kpm.lanjutan().sasaran()),
                Numerals.missing(kpm.lanjutan().masuk(), kpm.lanjutan().sasaran()),
                Numerals.count(ringkasan.perInkubator().stream()
                        .mapToInt(Bagian::catatan)
                        .sum()));
    }

    private Table notes() {
        List<Row> rows = new ArrayList<>(ringkasan.temuan().entrySet().stream()
                .map(note -> Row.of(note.getKey(), NoteWords.of(note.getKey()), Numerals.count(note.getValue())))
                .toList());
        rows.add(Row.total(
                "Jumlah",
                "",
                Numerals.count(ringkasan.temuan().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())));
        return new Table(
                captions.table(
                        numbers.table(),
                        "Catatan perbaikan yang terbuka menurut kode, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah catatan",
                        Captions.evidence("L0")),
                List.of(text("Kode", 140), text("Arti", 280), number("Terbuka", 60)),
                rows,
                Style.CELL,
                "");
    }

    private void activities(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "III. Capaian kegiatan"));
        said(blocks, sentences.by("G"));
        blocks.add(new ActivityTable(ringkasan, captions).table(numbers.table(), Paper.TEXT_WIDTH, Style.CELL));
        new PeoplesWords(ringkasan).answers(blocks, "kegiatan");
    }

    static void said(List<Block> blocks, List<String> sentences) {
        sentences.forEach(sentence -> blocks.add(Paragraph.body(sentence)));
    }
}
