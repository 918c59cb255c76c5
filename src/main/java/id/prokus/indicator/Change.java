package id.prokus.indicator;

import id.prokus.indicator.Capaian.Arah;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import id.prokus.indicator.Capaian.TanpaCatatan;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Opening and closing of the same families, side by side. */
final class Change {

    private final List<KpmRow> pairs;
    private final long[] openings;
    private final long[] closings;
    private final long[] changes;

    private Change(List<KpmRow> pairs, long[] openings, long[] closings) {
        this.pairs = pairs;
        this.openings = openings;
        this.closings = closings;
        this.changes = IntStream.range(0, openings.length)
                .mapToLong(i -> closings[i] - openings[i])
                .toArray();
    }

    /**
     * @param pairs rows with both ends known; at least one
     */
    static Change of(List<KpmRow> pairs, Field opening, Field closing) {
        return new Change(
                pairs,
                pairs.stream()
                        .mapToLong(row -> row.number(opening).orElseThrow())
                        .toArray(),
                pairs.stream()
                        .mapToLong(row -> Group.closing(row, closing).orElseThrow())
                        .toArray());
    }

    Keadaan opening() {
        return Keadaan.ofAmounts(new Distribution(openings));
    }

    Keadaan closing() {
        return Keadaan.ofAmounts(new Distribution(closings));
    }

    Perubahan perFamily() {
        var spread = new Distribution(changes);
        return new Perubahan(
                Optional.of(spread.mean()),
                Optional.of(spread.median()),
                Optional.of(spread.quartiles()),
                ClusteredMean.of(byIncubator()).flatMap(ClusteredMean::interval95),
                Optional.empty());
    }

    Perubahan summed() {
        return new Perubahan(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Arrays.stream(changes).sum()));
    }

    TanpaCatatan among(Predicate<KpmRow> test) {
        var some = new Distribution(IntStream.range(0, changes.length)
                .filter(i -> test.test(pairs.get(i)))
                .mapToLong(i -> changes[i])
                .toArray());
        return new TanpaCatatan(some.size(), some.mean(), some.median());
    }

    Arah direction() {
        int up = (int) Arrays.stream(changes).filter(change -> change > 0).count();
        int down = (int) Arrays.stream(changes).filter(change -> change < 0).count();
        int closed = (int) IntStream.range(0, changes.length)
                .filter(i -> changes[i] < 0 && pairs.get(i).closed())
                .count();
        return new Arah(up, changes.length - up - down, down, closed);
    }

    /** In the order in which they appear, so that no figure depends on what an incubator is called. */
    private List<double[]> byIncubator() {
        Map<String, List<Double>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < changes.length; i++) {
            clusters.computeIfAbsent(pairs.get(i).incubator(), name -> new ArrayList<>())
                    .add((double) changes[i]);
        }
        return clusters.values().stream()
                .map(c -> c.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }
}
