package id.prokus.indicator;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What families bring with them when they begin, as numbers of like size, so that units with other families compare. */
final class Circumstances {

    /** As a sentence lists them. */
    static final List<String> NAMES = List.of("omzet awal", "jenis kelamin", "umur", "klaster usaha", "lama usaha");

    /** A cluster of fewer families is no kind of its own. */
    private static final int LEAST_OF_A_KIND = 30;

    private static final double MILLION = 1_000_000;
    private static final double TEN_YEARS = 10;
    private static final double YEAR_IN_MONTHS = 12;

    private final int edition;
    private final List<String> clusters;

    private Circumstances(int edition, List<String> clusters) {
        this.edition = edition;
        this.clusters = clusters;
    }

    static Circumstances among(List<KpmRow> rows, int edition) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(cluster(row), 1, Integer::sum));
        counts.values().removeIf(count -> count < LEAST_OF_A_KIND);
        return new Circumstances(edition, List.copyOf(counts.keySet()));
    }

    /** What is not known is a circumstance of its own. */
    double[] of(KpmRow row) {
        var values = new ArrayList<Double>();
        values.add(row.number(Field.TURNOVER_OPENING).orElse(0) / MILLION);
        values.add(truth(row.value(Field.SEX).equals("P")));
        values.add(truth(row.value(Field.SEX).isEmpty()));
        values.add(row.has(Field.BIRTH_DATE) ? age(row) / TEN_YEARS : 0);
        values.add(truth(!row.has(Field.BIRTH_DATE)));
        values.add(row.number(Field.BUSINESS_AGE).orElse(0) / YEAR_IN_MONTHS);
        values.add(truth(!row.has(Field.BUSINESS_AGE)));
        var own = cluster(row);
        clusters.forEach(cluster -> values.add(truth(cluster.equals(own))));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double age(KpmRow row) {
        return edition - Integer.parseInt(row.value(Field.BIRTH_DATE).substring(0, 4));
    }

    private static String cluster(KpmRow row) {
        return row.value(Field.CLUSTER).toLowerCase(Locale.ROOT);
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }
}
