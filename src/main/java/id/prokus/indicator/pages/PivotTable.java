package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Sums;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One figure of a table of anybody's own.
 *
 * @param across what stands in the columns; {@link By#NOTHING} for rounds, else the latest round is shown
 */
public record PivotTable(Formula formula, By by, By across, Map<Figures.Key, Reading> readings, FigureWords words) {

    public PivotTable {
        readings = Map.copyOf(readings);
    }

    /** A value with the names of its row and column. */
    record Cell(String row, String column, Reading reading) {}

    public List<String> rows() {
        var found = new TreeSet<String>();
        readings.keySet().forEach(key -> found.add(key.part()));
        return List.copyOf(found);
    }

    public List<String> columns() {
        var found = new TreeSet<String>();
        readings.keySet().forEach(key -> found.add(byRound() ? key.round() : key.column()));
        return List.copyOf(found);
    }

    public Reading reading(String row, String column) {
        String round = byRound()
                ? column
                : ReadFigures.latest(readings.keySet().stream()
                        .map(Figures.Key::round)
                        .distinct()
                        .sorted()
                        .toList());
        return readings.getOrDefault(
                new Figures.Key(formula.id(), round, row, byRound() ? "" : column),
                new Reading(formula, round, Sums.NONE, OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    /** Row by row. */
    void cells(Consumer<Cell> told) {
        List<String> columns = columns();
        for (String row : rows()) {
            for (String column : columns) {
                told.accept(new Cell(rowName(row), columnName(column), reading(row, column)));
            }
        }
    }

    /** Whether a median of this table is not read off the families themselves. */
    public boolean fromHistograms() {
        return formula.definition().measure() == Measure.MEDIAN
                && readings.values().stream()
                        .flatMap(reading -> reading.quartiles().stream())
                        .anyMatch(quartiles -> !quartiles.exact());
    }

    public String rowName(String row) {
        return words.part(by, row);
    }

    public String columnName(String column) {
        return byRound() ? words.round(column) : words.part(across, column);
    }

    private boolean byRound() {
        return across == By.NOTHING;
    }
}
