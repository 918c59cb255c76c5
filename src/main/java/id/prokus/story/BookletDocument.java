package id.prokus.story;

import id.prokus.report.Letterhead;
import id.prokus.report.document.Air;
import id.prokus.report.document.Block;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.PageBreak;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.PdfWriter;
import id.prokus.report.document.Picture;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.chart.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Public stories as a booklet, in Indonesian: each on a page of its own, with its pictures, what is proved and what is not,
 * and where the family stands among all.
 *
 * @param picture by the public story and its position
 */
record BookletDocument(
        String title,
        List<PublicStory> stories,
        BiFunction<UUID, Integer, Optional<byte[]>> picture,
        Instant made,
        UUID id) {

    private static final double HIGHEST = 190;
    private static final double FRAME = 34;

    /** What was written. */
    record Pdf(byte[] bytes, int pages) {}

    Pdf pdf() {
        var out = new ByteArrayOutputStream();
        try {
            int pages = PdfWriter.write(document(), out);
            return new Pdf(out.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document() {
        return new Document(
                title,
                Letterhead.standard().ministry(),
                "Kisah perubahan, disusun " + Format.INDONESIAN.day(Jakarta.day(made)),
                made,
                id.toString(),
                "Kisah perubahan ProKUS · tidak dibagikan lagi setelah persetujuannya ditarik",
                "",
                blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.centred(Style.LETTERHEAD, Letterhead.standard().ministry()));
        blocks.add(new Rule(1));
        blocks.add(Paragraph.of(Style.TITLE, title));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                "PROKUS, PROGRAM KEWIRAUSAHAAN SOSIAL · " + stories.size() + " kisah · disusun "
                        + Format.INDONESIAN.day(Jakarta.day(made))));
        blocks.add(
                Paragraph.body(
                        "Setiap kisah diceritakan oleh keluarganya dan dipilih bertingkat menurut perubahan yang paling berarti, dengan alasannya. Yang ditandai terbukti dapat ditemukan pada riwayat keluarga; yang tidak ditandai hanya diceritakan. Kisah tidak mewakili semua keluarga: kedudukannya di antara keluarga lain tertulis di bawahnya."));
        for (int i = 0; i < stories.size(); i++) {
            if (i > 0) {
                blocks.add(new PageBreak());
            }
            blocks.addAll(story(stories.get(i)));
        }
        return blocks;
    }

    private List<Block> story(PublicStory story) {
        PublicContent told = story.content();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Style.CHAPTER, told.judul()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                told.nama() + (told.samaran() ? " (nama samaran)" : "") + " · " + told.tempat() + " · angkatan "
                        + told.angkatan() + " · " + told.outcome().label().indonesian()));
        for (int i = 0; i < told.foto().size(); i++) {
            blocks.addAll(photo(story, i));
        }
        part(blocks, "Sebelumnya", told.sebelum());
        part(blocks, "Yang berubah", told.perubahan());
        part(blocks, "Mengapa ini paling berarti", told.makna());
        if (!told.pernyataan().isEmpty()) {
            blocks.add(Paragraph.of(Style.SECTION, "Yang dinyatakan, dan buktinya"));
            blocks.add(new Items(
                    Style.BODY,
                    told.pernyataan().stream()
                            .map(one -> RichText.bold(one.tentang().label().indonesian() + ": ")
                                    .and(one.kata() + " ")
                                    .and(RichText.italic(
                                            one.bukti().isEmpty()
                                                    ? "(belum terbukti)"
                                                    : "(terbukti pada riwayat, " + one.bukti() + ")")))
                            .toList()));
        }
        blocks.add(new Air(4));
        blocks.add(new Panel(
                Stream.concat(
                                Stream.of(Paragraph.of(Style.PART, "Seberapa mewakili kisah ini?")),
                                told.kedudukan().sentences().stream()
                                        .map(Text::indonesian)
                                        .map(Paragraph::body))
                        .map(Block.class::cast)
                        .toList(),
                FRAME));
        part(blocks, "Alasan pemilihannya", told.alasan());
        return blocks;
    }

    private List<Block> photo(PublicStory story, int index) {
        PublicContent.Shown shown = story.content().foto().get(index);
        return picture.apply(story.id(), index + 1)
                .map(file -> {
                    try {
                        var image = ImageIO.read(new ByteArrayInputStream(file));
                        return List.<Block>of(
                                new Picture(
                                        Drawing.Photo.alone(
                                                file, image.getWidth(), image.getHeight(), Paper.TEXT_WIDTH, HIGHEST),
                                        shown.alternatif()),
                                Paragraph.of(Style.NOTE, shown.keterangan()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElseGet(List::of);
    }

    private static void part(List<Block> blocks, String heading, String words) {
        if (words.isBlank()) {
            return;
        }
        blocks.add(Paragraph.of(Style.SECTION, heading));
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::body).forEach(blocks::add);
    }
}
