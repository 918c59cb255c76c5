package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Dukungan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Chapters VI to X: what stands in the way, what each actor can do, whose stories, what is asked for. */
final class FullActions {

    private final Ringkasan ringkasan;
    private final Captions captions;
    private final Numbering numbers;
    private final Sentences sentences;

    FullActions(Ringkasan ringkasan, Captions captions, Numbering numbers) {
        this.ringkasan = ringkasan;
        this.captions = captions;
        this.numbers = numbers;
        this.sentences = new Sentences(ringkasan);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        MentionTable mentions = new MentionTable(ringkasan, captions);
        blocks.add(Paragraph.of(Style.CHAPTER, "VI. Tantangan"));
        said(blocks, sentences.by("T"), "Belum terdapat pernyataan tentang tantangan yang dapat disusun dari laporan.");
        blocks.add(mentions.challenges(numbers.table(), Integer.MAX_VALUE, false, Style.CELL));
        quotes(blocks, ringkasan.tantangan());
        new PeoplesWords(ringkasan).answers(blocks, "tantangan");
        blocks.add(Paragraph.of(Style.CHAPTER, "VII. Kendala"));
        said(blocks, sentences.by("D"), "Belum terdapat pernyataan tentang kendala yang dapat disusun dari laporan.");
        blocks.add(mentions.obstacles(numbers.table(), Integer.MAX_VALUE, false, Style.CELL));
        quotes(blocks, ringkasan.kendala());
        new PeoplesWords(ringkasan).answers(blocks, "kendala");
        blocks.add(Paragraph.body("Status penyelesaian tiap kendala belum dicatat pada putaran ini."));
        improvements(blocks);
        blocks.add(Paragraph.of(Style.CHAPTER, "IX. Kisah KPM"));
        blocks.add(Paragraph.body("Belum terdapat kisah KPM yang telah disetujui oleh KPM yang bersangkutan."));
        support(blocks);
        return blocks;
    }

    private void improvements(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "VIII. Perbaikan per pelaku dan tindak lanjut"));
        blocks.add(new ActorTable(ringkasan, captions).table(numbers.table(), Integer.MAX_VALUE, Style.CELL));
        blocks.add(Paragraph.of(Style.SECTION, "Kalimat lengkap"));
        blocks.add(new Items(
                Style.BODY, sentences.by("P").stream().map(RichText::of).toList()));
        PeoplesWords people = new PeoplesWords(ringkasan);
        people.answers(blocks, "perbaikan");
        people.former(blocks, captions, numbers);
    }

    private void support(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "X. Keberlanjutan dan dukungan"));
        List<Dukungan> counted = ringkasan.dukungan().stream()
                .filter(asked -> asked.jumlah() > 0)
                .toList();
        if (sentences.supports().isEmpty()) {
            blocks.add(Paragraph.body("Belum terdapat kebutuhan dukungan yang dapat dihitung dari laporan."));
        } else {
            blocks.add(new Items(
                    Style.BODY, sentences.supports().stream().map(RichText::of).toList()));
        }
        if (!counted.isEmpty()) {
            blocks.add(new Table(
                    captions.table(
                            numbers.table(),
                            "Kebutuhan dukungan menurut pemberi, KPM baru dan lanjutan",
                            captions.basisOfReported(),
                            "jumlah KPM yang membutuhkan",
                            Captions.evidence("L0")),
                    List.of(text("Pihak", 300), number("KPM", 60)),
                    counted.stream()
                            .map(asked -> Row.of(asked.pihak(), Numerals.count(asked.jumlah())))
                            .toList(),
                    Style.CELL,
                    ""));
        }
        blocks.add(
                Paragraph.body("Perkiraan kebutuhan anggaran dan kelanjutan program belum disusun dalam olahan ini."));
        blocks.add(Paragraph.of(Style.SECTION, "Batas pembacaan"));
        FullCompleteness.said(blocks, sentences.by("B"));
    }

    private static void said(List<Block> blocks, List<String> sentences, String none) {
        FullCompleteness.said(blocks, sentences.isEmpty() ? List.of(none) : sentences);
    }

    private static void quotes(List<Block> blocks, List<Sebutan> named) {
        List<RichText> quotes = named.stream()
                .filter(mention -> !mention.contoh().isEmpty())
                .map(mention -> RichText.of(mention.nama() + ": ")
                        .and(RichText.italic("“" + String.join("”; “", mention.contoh()) + "”")))
                .toList();
        if (!quotes.isEmpty()) {
            blocks.add(Paragraph.of(Style.SECTION, "Kutipan"));
            blocks.add(new Items(Style.SMALL, quotes));
        }
    }
}
