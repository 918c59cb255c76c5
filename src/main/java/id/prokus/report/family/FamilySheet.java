package id.prokus.report.family;

import static id.prokus.report.document.Table.Column.text;

import id.prokus.registry.timeline.EntryWords;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.registry.timeline.TimelineLine;
import id.prokus.report.Letterhead;
import id.prokus.report.document.Block;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.PdfWriter;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A family on two pages: how it stands, and its timeline as it happened. Where the timeline is longer, its middle is left
 * out, since how a family began and how it is now are what a visitor asks for; the sheet says how much.
 *
 * @param place as people call it
 * @param facts what modules say of it, by side
 * @param standing the answers that stand
 * @param lines in any order
 * @param day as of which it stands
 * @param printed when, and by whom
 */
record FamilySheet(
        FamilyHead head,
        String place,
        Map<Section, List<FamilySection.Fact>> facts,
        List<Life.Stood> standing,
        List<TimelineLine> lines,
        LocalDate day,
        Instant printed,
        String printedBy) {

    private static final Format WRITTEN = Format.INDONESIAN;
    private static final int PAGES = 2;
    private static final int FEWEST = 4;

    /** The PDF. Never more than two pages. */
    byte[] pdf() {
        int shown = lines.size();
        while (true) {
            var out = new ByteArrayOutputStream();
            int pages = write(shown, out);
            if (pages <= PAGES || shown <= FEWEST) {
                return out.toByteArray();
            }
            shown = Math.max(FEWEST, Math.min(shown - 2, shown * PAGES / pages + 1));
        }
    }

    private int write(int shown, ByteArrayOutputStream out) {
        try {
            return PdfWriter.write(document(shown), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(int shown) {
        return new Document(
                "Lembar keluarga",
                Letterhead.standard().ministry(),
                "Keadaan per " + WRITTEN.day(day),
                printed,
                head.id() + " " + day,
                "Lembar keluarga · dicetak " + printedBy + ", " + WRITTEN.moment(printed) + " · memuat data pribadi",
                "",
                blocks(shown));
    }

    private List<Block> blocks(int shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.TITLE, head.name()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                "LEMBAR KELUARGA · "
                        + (head.masked().isEmpty() ? "" : "NIK " + head.masked() + " · ")
                        + place
                        + (head.incubator().isEmpty() ? "" : " · " + head.incubator())
                        + " · keadaan per " + WRITTEN.day(day)));
        blocks.add(new Rule(1));
        blocks.add(
                new Columns(sides(Section.KELUARGA, Section.USAHA), sides(Section.BANTUAN, Section.PENDAMPINGAN), 0.5));
        if (!standing.isEmpty()) {
            blocks.add(stood());
        }
        blocks.add(Paragraph.of(Style.SECTION, "Riwayat"));
        blocks.add(timeline(shown));
        blocks.add(
                Paragraph.of(
                        Style.SMALL,
                        "Angka usaha adalah sebagaimana dilaporkan pada sumbernya. Perubahan dari waktu ke waktu pada satu keluarga bukan ukuran pengaruh program."));
        return blocks;
    }

    private List<Block> sides(Section... sections) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            blocks.add(Paragraph.of(Style.PART, section.label().indonesian()));
            List<FamilySection.Fact> said = facts.getOrDefault(section, List.of());
            blocks.add(
                    said.isEmpty()
                            ? Paragraph.body("Belum ada yang tercatat.")
                            : new Items(
                                    Style.BODY,
                                    said.stream()
                                            .map(fact -> RichText.bold(
                                                            fact.label().indonesian() + ": ")
                                                    .and(fact.value().indonesian()))
                                            .toList()));
        }
        return blocks;
    }

    private Table stood() {
        return new Table(
                caption("1", "Yang tercatat terakhir", standing.size() + " isian"),
                List.of(text("Isian", 150), text("Isi", 200), text("Sejak", 90)),
                standing.stream()
                        .map(one -> Row.of(
                                one.field().label().indonesian(),
                                EntryWords.value(one.field(), one.value(), Language.INDONESIAN),
                                WRITTEN.day(one.since())))
                        .toList(),
                Style.CELL_SMALL,
                "");
    }

    private Table timeline(int shown) {
        List<TimelineLine> all = lines.stream()
                .sorted(Comparator.comparing(TimelineLine::on)
                        .thenComparing(line -> line.recordedAt().orElse(Instant.EPOCH)))
                .toList();
        int left = Math.max(0, all.size() - shown);
        int first = left == 0 ? all.size() : shown / 3;
        List<Row> rows = new ArrayList<>();
        all.stream().limit(first).map(FamilySheet::row).forEach(rows::add);
        if (left > 0) {
            rows.add(Row.section("… " + WRITTEN.number(left) + " peristiwa lain terdapat dalam sistem …", 4));
            all.stream().skip(first + left).map(FamilySheet::row).forEach(rows::add);
        }
        return new Table(
                caption("2", "Yang terjadi, menurut waktunya", all.size() + " peristiwa"),
                List.of(text("Tanggal", 80), text("Sisi", 60), text("Peristiwa", 250), text("Sumber", 110)),
                rows.isEmpty() ? List.of(Row.section("Belum ada peristiwa yang tercatat.", 4)) : rows,
                Style.CELL_SMALL,
                "");
    }

    private static Row row(TimelineLine line) {
        Optional<LocalDate> until = line.until();
        return Row.of(
                WRITTEN.day(line.on())
                        + until.map(last -> " – " + WRITTEN.day(last)).orElse(""),
                line.section().label().indonesian(),
                line.what().indonesian(),
                line.source().indonesian());
    }

    private Caption caption(String number, String what, String n) {
        return new Caption(
                Caption.Kind.TABEL,
                number,
                what,
                "n = " + n,
                "sebagaimana dinyatakan",
                "L0 catatan",
                "riwayat keluarga, " + WRITTEN.day(day));
    }

    /** Never whose. */
    @Override
    public String toString() {
        return "FamilySheet[" + head.id() + "]";
    }
}
