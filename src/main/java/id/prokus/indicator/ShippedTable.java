package id.prokus.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list that ships with the programme under {@code indicator/}: semicolons, a heading, nothing quoted. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * @param name such as {@code garis.csv}
     * @return each line below the heading, by the heading's words
     */
    public static List<Line> read(String name) {
        try (InputStream in =
                Objects.requireNonNull(ShippedTable.class.getResourceAsStream("/indicator/" + name), name)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] heading = lines.getFirst().split(";", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> cells(heading, line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line cells(String[] heading, String[] line) {
        if (line.length != heading.length) {
            throw new IllegalStateException(
                    "A line of %d cells under %d headings".formatted(line.length, heading.length));
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < heading.length; i++) {
            cells.put(heading[i], line[i]);
        }
        return new Line(cells);
    }

    /** One line, by the heading's words. */
    public record Line(Map<String, String> cells) {

        /** Empty where the cell is. */
        public String get(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }
    }
}
