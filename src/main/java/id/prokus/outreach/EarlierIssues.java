package id.prokus.outreach;

import id.prokus.programme.Cohort;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was public before of the same families: of every issue of this edition, withdrawn ones too, and of the editions beside
 * it, whose families these were or become.
 */
final class EarlierIssues {

    private static final String GOING_ON =
            Cell.of(Dimension.ANGKATAN, Cohort.CONTINUING.code()).key();

    private EarlierIssues() {}

    static List<Earlier> of(List<FiguresIssue> issues, int year, Cube cube) {
        Map<String, Cell> cells = new HashMap<>();
        cube.counts().keySet().forEach(cell -> cells.put(cell.key(), cell));
        return issues.stream().map(issue -> earlier(issue, year, cells)).toList();
    }

    private static Earlier earlier(FiguresIssue issue, int year, Map<String, Cell> cells) {
        int other = issue.figures().edisi();
        Map<Cell, Long> shown = new HashMap<>();
        issue.figures()
                .sel()
                .forEach((key, count) ->
                        sameFamilies(key, other, year).map(cells::get).ifPresent(cell -> shown.put(cell, count)));
        Set<Cell> held = new HashSet<>();
        issue.figures()
                .ditahan()
                .forEach(key -> sameFamilies(key, other, year).map(cells::get).ifPresent(held::add));
        return new Earlier(shown, held);
    }

    /** Those who go on in a year are those of the year before, less whoever left: few enough to be told. */
    static Optional<String> sameFamilies(String key, int of, int in) {
        if (of == in) {
            return Optional.of(key);
        }
        if (of == in - 1) {
            return key.isEmpty()
                    ? Optional.of(GOING_ON)
                    : key.matches("provinsi=\\w+") ? Optional.of(key + "|" + GOING_ON) : Optional.empty();
        }
        if (of == in + 1) {
            return key.equals(GOING_ON)
                    ? Optional.of("")
                    : key.matches("provinsi=\\w+\\|" + GOING_ON)
                            ? Optional.of(key.substring(0, key.indexOf('|')))
                            : Optional.empty();
        }
        return Optional.empty();
    }
}
