package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Cell;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.report.document.Table.RowKind;
import java.util.ArrayList;
import java.util.List;

/** Tabel 4a and 4b: what families name as tantangan and as kendala. */
final class MentionTable {

    private static final int LONGEST_QUOTE = 48;

    private final Ringkasan ringkasan;
    private final Captions captions;

    MentionTable(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    Table challenges(String number, int most, boolean quoted, Style style) {
        return table(number, "Tantangan", ringkasan.tantangan(), most, quoted, false, style);
    }

    Table obstacles(String number, int most, boolean quoted, Style style) {
        return table(number, "Kendala", ringkasan.kendala(), most, quoted, true, style);
    }

    private Table table(
            String number, String kind, List<Sebutan> named, int most, boolean quoted, boolean remedies, Style style) {
        List<Column> columns = new ArrayList<>(List.of(
                text(quoted ? kind + " dan kutipan" : kind, remedies ? 100 : 122),
                number("KPM", 24),
                number("%", 22),
                text("Terbanyak di", 56)));
        if (remedies) {
            columns.add(text("Dapat diatasi oleh", 84));
        }
        List<Row> rows = named.stream()
                .limit(most)
                .map(mention -> row(mention, quoted, remedies))
                .toList();
        return new Table(
                captions.table(
                        number,
                        kind + " yang disebut KPM, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah KPM yang menyebut dan persen dari KPM yang dilaporkan",
                        Captions.evidence("L0")),
                columns,
                rows.isEmpty()
                        ? List.of(new Row(RowKind.PLAIN, List.of(Cell.over(columns.size(), "Belum ada yang disebut."))))
                        : rows,
                style,
                "");
    }

    private static Row row(Sebutan mention, boolean quoted, boolean remedies) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(quoted ? withQuote(mention) : RichText.of(mention.nama())));
        cells.add(Cell.of(Numerals.count(mention.jumlah())));
        cells.add(Cell.of(Numerals.share(mention.persen())));
        cells.add(Cell.of(mention.tempat().isEmpty() ? Numerals.NONE : mention.tempat()));
        if (remedies) {
            cells.add(Cell.of(mention.diatasiOleh()));
        }
        return new Row(RowKind.PLAIN, cells);
    }

    /** The shortest quotation: one line says enough of how people put it. */
    private static RichText withQuote(Sebutan mention) {
        RichText name = RichText.of(mention.nama());
        return mention.contoh().stream()
                .filter(quote -> quote.length() <= LONGEST_QUOTE && !quote.equalsIgnoreCase(mention.nama()))
                .findFirst()
                .map(quote -> name.and(": ").and(RichText.italic("“" + quote + "”")))
                .orElse(name);
    }
}
