package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Group;
import id.prokus.indicator.MeasureGroup;
import id.prokus.indicator.Measured;
import id.prokus.intake.Field;
import id.prokus.programme.Cohort;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Jumlah;
import id.prokus.report.Ringkasan.Rincian;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The achievements by klaster and by jenis kelamin. The roster sets no target for these, so they have an n and no
 * coverage. Figures of small groups are left out as those of places are.
 */
final class Circles {

    /** What senders write in a thousand ways is no klaster any more: the largest are printed. */
    private static final int MOST = 8;

    private Circles() {}

    static List<Rincian> of(Findings f) {
        return Stream.concat(by(f, "klaster", Field.CLUSTER).stream(), by(f, "jenis_kelamin", Field.SEX).stream())
                .toList();
    }

    private static List<Rincian> by(Findings f, String circumstance, Field field) {
        Map<String, List<Family>> parts = new TreeMap<>();
        for (Family family : f.families) {
            String value = family.counted().value(field).strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                parts.computeIfAbsent(value, name -> new ArrayList<>()).add(family);
            }
        }
        if (parts.size() < 2) {
            return List.of();
        }
        List<String> largest = parts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> b.size() - a.size()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<Bagian> all = largest.stream()
                .map(value -> part(f, value, parts.getOrDefault(value, List.of())))
                .toList();
        return HideSmallGroups.in(List.of(), all).provinces().stream()
                .map(part -> new Rincian(circumstance, printed(field, part.provinsi()), part.masuk(), part.capaian()))
                .toList();
    }

    private static Bagian part(Findings f, String value, List<Family> families) {
        List<Capaian> achievements = new ArrayList<>();
        int[] arrived = new int[Cohort.values().length];
        for (Cohort cohort : Cohort.values()) {
            var group = Group.of(f.edition, cohort, families, 0, f.notesByRow);
            arrived[cohort.ordinal()] = group.rows().size();
            MeasureGroup.of(group).stream().map(Measured::capaian).forEach(achievements::add);
        }
        return new Bagian(
                Optional.empty(),
                "",
                value,
                new Jumlah(0, arrived[0]),
                new Jumlah(0, arrived[1]),
                0,
                families.size(),
                0,
                achievements);
    }

    private static String printed(Field field, String value) {
        if (field != Field.SEX) {
            return value;
        }
        return value.equals("l") ? "laki-laki" : value.equals("p") ? "perempuan" : value;
    }
}
