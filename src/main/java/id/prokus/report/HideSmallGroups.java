package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan.Bagian;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves out every figure behind which fewer than ten families stand, and as many more as it takes that none of these can
 * be found by subtraction: the nation is the sum of its provinces, a province the sum of its incubators, and in no such
 * sum may exactly one part be missing. How many reported is always shown: it is about the incubator, not the families.
 */
final class HideSmallGroups {

    /** What is left of both lists. */
    record Shown(List<Bagian> incubators, List<Bagian> provinces) {}

    /** A figure of one unit: how many families it rests on, and whether it is hidden. */
    private static final class Part {
        final int n;
        boolean hidden;

        Part(Capaian figure) {
            this.n = figure.n();
            this.hidden = n > 0 && n < Capaian.LEAST_SHOWN && !figure.kode().equals("kpm_melapor");
        }
    }

    /** A sum and what it is the sum of. */
    private record Sum(Optional<Part> whole, List<Part> parts) {

        /** Hides one more part where a hidden one could be found; tells whether it did. */
        boolean close() {
            long hidden = parts.stream().filter(part -> part.hidden).count();
            boolean wholeHidden = whole.filter(part -> part.hidden).isPresent();
            if (wholeHidden ? hidden > 0 : hidden != 1) {
                return false;
            }
            var next = parts.stream()
                    .filter(part -> !part.hidden && part.n > 0)
                    .min(Comparator.comparingInt(part -> part.n))
                    .or(() -> whole.filter(part -> !part.hidden));
            next.ifPresent(part -> part.hidden = true);
            return next.isPresent();
        }
    }

    private HideSmallGroups() {}

    /**
     * @param incubators each with the same figures in the same order
     * @param provinces likewise
     */
    static Shown in(List<Bagian> incubators, List<Bagian> provinces) {
        int figures = Stream.concat(incubators.stream(), provinces.stream())
                .findFirst()
                .map(unit -> unit.capaian().size())
                .orElse(0);
        var incubatorParts = new ArrayList<List<Part>>();
        var provinceParts = new ArrayList<List<Part>>();
        for (int i = 0; i < figures; i++) {
            var ofIncubators = parts(incubators, i);
            var ofProvinces = parts(provinces, i);
            close(sums(incubators, ofIncubators, provinces, ofProvinces));
            incubatorParts.add(ofIncubators);
            provinceParts.add(ofProvinces);
        }
        return new Shown(without(incubators, incubatorParts), without(provinces, provinceParts));
    }

    private static List<Part> parts(List<Bagian> units, int figure) {
        return units.stream().map(unit -> new Part(unit.capaian().get(figure))).toList();
    }

    private static List<Sum> sums(
            List<Bagian> incubators, List<Part> ofIncubators, List<Bagian> provinces, List<Part> ofProvinces) {
        var sums = new ArrayList<Sum>();
        sums.add(new Sum(Optional.empty(), ofProvinces));
        for (int p = 0; p < provinces.size(); p++) {
            var code = provinces.get(p).kodeProvinsi();
            sums.add(new Sum(
                    Optional.of(ofProvinces.get(p)),
                    IntStream.range(0, incubators.size())
                            .filter(j -> incubators.get(j).kodeProvinsi().equals(code))
                            .mapToObj(ofIncubators::get)
                            .toList()));
        }
        return sums;
    }

    private static void close(List<Sum> sums) {
        boolean again = true;
        while (again) {
            again = false;
            for (Sum sum : sums) {
                again |= sum.close();
            }
        }
    }

    private static List<Bagian> without(List<Bagian> units, List<List<Part>> figures) {
        return IntStream.range(0, units.size())
                .mapToObj(j -> {
                    var unit = units.get(j);
                    var shown = IntStream.range(0, figures.size())
                            .mapToObj(i -> figures.get(i).get(j).hidden
                                    ? unit.capaian().get(i).hidden()
                                    : unit.capaian().get(i))
                            .toList();
                    return unit.with(shown);
                })
                .toList();
    }
}
