package id.prokus.registry;

import id.prokus.intake.KpmRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lists of a few incubators, row by row, and the families told from them. */
final class Lists {

    static final Person KARTINI =
            Person.of("Kartini Astuti", "350814", LocalDate.of(1998, 4, 15), true, 3, "3508140101129599");
    static final Person MARLINA =
            Person.of("Rohani Marlina", "350817", LocalDate.of(1980, 10, 17), true, 4, "3508171906179586");

    private final List<KpmRow> rows = new ArrayList<>();

    /** The next row of the file of an incubator: the first stands in row 1 of the run, the second in row 2, and so on. */
    Lists row(String incubator, Person person) {
        rows.add(person.row(incubator, incubator + ".xlsx", rows.size() + 1));
        return this;
    }

    List<KpmRow> rows() {
        return rows;
    }

    Families told() {
        return told(Decisions.none());
    }

    Families told(Decisions decisions) {
        return new TellFamilies(_ -> false, _ -> "C").tell(rows, decisions);
    }

    /** The families as ascending lists of row numbers. */
    List<List<Integer>> together() {
        return together(told());
    }

    static List<List<Integer>> together(Families families) {
        return families.all().stream()
                .map(family -> family.rows().stream()
                        .map(row -> row.at().row())
                        .sorted()
                        .toList())
                .toList();
    }
}
