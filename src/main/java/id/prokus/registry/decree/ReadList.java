package id.prokus.registry.decree;

import id.prokus.place.Regions;
import id.prokus.place.TellPlace;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.workbook.Row;
import id.prokus.workbook.UnreadableFile;
import id.prokus.workbook.Workbooks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of families from a workbook: what can be taken, and what cannot and why. Bad lines stop no good ones. */
final class ReadList {

    private final Regions regions;

    ReadList(Regions regions) {
        this.regions = regions;
    }

    /**
     * What a list says by itself, before it is held against what is known.
     *
     * @param tables where its families stand
     * @param good lines that can be taken
     * @param bad lines that cannot
     */
    record Said(List<ListTable> tables, List<ListLine> good, List<BadLine> bad) {}

    /** @throws Refusal where the whole list cannot be read, or is another edition's */
    Said read(byte[] bytes, ListContext context) {
        List<ListTable> tables = tables(bytes, context);
        List<ListLine> good = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        for (ListTable table : tables) {
            List<Row> rows =
                    table.rows().stream().filter(row -> !table.nobody(row)).toList();
            var tellPlace = new TellPlace(regions, context.regencies());
            var readLine = new ReadLine(context, table, tellPlace);
            tellPlace.learn(rows.stream().map(readLine::written).toList());
            for (Row row : rows) {
                try {
                    good.add(readLine.read(row));
                } catch (LineRefusal refusal) {
                    bad.add(refusal.at(new LinePlace(table.sheet(), row.number()), readLine.masked(row)));
                }
            }
        }
        if (good.isEmpty() && bad.isEmpty()) {
            throw new Refusal(
                    "registry.list-empty",
                    new Text(
                            "Daftar ini tidak memuat satu keluarga pun. Periksa berkasnya, lalu muat kembali.",
                            "This list holds no family at all. Check the file and load it again."));
        }
        return new Said(tables, good, bad);
    }

    private static List<ListTable> tables(byte[] bytes, ListContext context) {
        List<ListTable> tables;
        try {
            tables = ListTable.in(new Workbooks().read(bytes));
        } catch (UnreadableFile e) {
            throw new Refusal(
                    "registry.list-unreadable",
                    new Text(e.getMessage(), "This file cannot be read as a list. " + e.getMessage()));
        }
        Set<ListColumn> missing = EnumSet.copyOf(context.kind().demanded());
        tables.forEach(table -> missing.removeAll(table.columns().keySet()));
        if (tables.isEmpty() || !missing.isEmpty()) {
            String names = missing.stream().map(ListColumn::label).collect(Collectors.joining(", "));
            throw new Refusal(
                    "registry.list-columns-missing",
                    new Text(
                            "Daftar ini tidak memuat kolom " + names + ". Tambahkan judul kolomnya, lalu muat kembali.",
                            "This list has no column " + names + ". Add its heading and load it again."));
        }
        for (ListTable table : tables) {
            Optional<Integer> other =
                    OtherEdition.named(table.above(), context.edition().year());
            if (other.isPresent()) {
                throw new Refusal(
                        "registry.list-of-other-edition",
                        new Text(
                                "Judul daftar ini menyebut edisi " + other.get() + ", bukan "
                                        + context.edition().year()
                                        + ". Muat pada edisi itu, atau perbaiki judulnya.",
                                "This list's title names edition " + other.get() + ", not "
                                        + context.edition().year() + ". Load it there, or mend its title."));
            }
        }
        return tables;
    }
}
