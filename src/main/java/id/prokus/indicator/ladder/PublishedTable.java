package id.prokus.indicator.ladder;

import id.prokus.indicator.ShippedTable;
import id.prokus.vocabulary.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures that belong together, as sources print them. They are held against each other and never mended.
 *
 * @param id such as G1
 * @param note what people should know of it, in Indonesian; may be empty
 */
public record PublishedTable(String id, Text title, String source, String note, Map<String, PublishedFigure> figures) {

    /** Everything that ships, in the order of the file. */
    static List<PublishedTable> all() {
        Map<String, Map<String, PublishedFigure>> figures = new LinkedHashMap<>();
        for (ShippedTable.Line cells : ShippedTable.read("published.csv")) {
            String code = cells.get("kode");
            figures.computeIfAbsent(cells.get("tabel"), _ -> new LinkedHashMap<>())
                    .put(code, figure(code, cells));
        }
        return ShippedTable.read("published-tables.csv").stream()
                .map(cells -> new PublishedTable(
                        cells.get("tabel"),
                        new Text(cells.get("judul"), cells.get("title")),
                        cells.get("sumber"),
                        cells.get("catatan"),
                        figures.getOrDefault(cells.get("tabel"), Map.of())))
                .toList();
    }

    private static PublishedFigure figure(String code, ShippedTable.Line cells) {
        return new PublishedFigure(
                code,
                new Text(cells.get("label"), cells.get("english")),
                Optional.of(cells.get("cetak"))
                        .filter(printed -> !printed.isEmpty())
                        .map(BigDecimal::new),
                cells.get("satuan"),
                PublishedFigure.Way.find(cells.get("cara")),
                cells.get("dari").isEmpty()
                        ? List.of()
                        : List.of(cells.get("dari").split(" ", -1)));
    }

    /**
     * One figure beside what its parts say.
     *
     * @param computed empty where it is a given
     */
    public record Line(PublishedFigure figure, Optional<BigDecimal> computed) {

        /** As it is read in either language, with the decimals of the print; a dash where it is not printed. */
        public Text printed() {
            return figure.printed().map(Amounts::plain).orElse(new Text("–", "–"));
        }

        public Text own() {
            return computed.map(Amounts::plain).orElse(new Text("–", "–"));
        }

        /** The printed figure is not what its own parts come to. */
        public boolean contradicts() {
            return figure.printed().isPresent()
                    && computed.filter(own -> own.compareTo(figure.printed().get()) != 0)
                            .isPresent();
        }
    }

    public List<Line> lines() {
        return figures.values().stream()
                .map(figure -> new Line(figure, figure.computed(figures)))
                .toList();
    }

    public List<Line> contradictions() {
        return lines().stream().filter(Line::contradicts).toList();
    }
}
