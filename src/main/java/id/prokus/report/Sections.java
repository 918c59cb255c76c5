package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Group;
import id.prokus.indicator.MeasureGroup;
import id.prokus.programme.Cohort;
import id.prokus.programme.RosterEntry;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Jumlah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The achievements of everyone on the roster, and of every province, arrived or not. */
final class Sections {

    /** A smaller group shows only how many reported, so that no family can be told from it. */
    static final int LEAST_SHOWN = 10;

    private final Findings f;
    private final Map<String, List<Family>> byIncubator;
    private final Map<String, Integer> notesByFile;

    Sections(Findings f) {
        this.f = f;
        this.byIncubator = f.families.stream()
                .collect(Collectors.groupingBy(x -> x.counted().incubator()));
        this.notesByFile =
                f.notes.stream().collect(Collectors.toMap(n -> n.at().file(), n -> 1, Integer::sum, TreeMap::new));
    }

    List<Bagian> perIncubator() {
        return f.entries.stream()
                .map(entry -> section(Optional.of(entry.incubator()), entry.province(), List.of(entry)))
                .toList();
    }

    List<Bagian> perProvince() {
        return f.roster().provinces().stream()
                .map(code -> section(
                        Optional.empty(),
                        code,
                        f.entries.stream()
                                .filter(e -> e.province().equals(code))
                                .toList()))
                .toList();
    }

    private Bagian section(Optional<String> incubator, String province, List<RosterEntry> entries) {
        var families = entries.stream()
                .flatMap(e -> byIncubator.getOrDefault(e.incubator(), List.of()).stream())
                .toList();
        var achievements = new ArrayList<Capaian>();
        int[] target = new int[2];
        int[] arrived = new int[2];
        for (Cohort cohort : Cohort.values()) {
            var group = Group.of(f.edition, cohort, families, Findings.target(cohort, entries), f.notesByRow);
            target[cohort.ordinal()] = group.target();
            arrived[cohort.ordinal()] = group.rows().size();
            var measured = MeasureGroup.of(group);
            achievements.addAll(group.rows().size() >= LEAST_SHOWN ? measured : measured.subList(0, 1));
        }
        int notes = families.stream()
                .flatMap(x -> x.rows().stream())
                .map(r -> r.at().file())
                .distinct()
                .mapToInt(file -> notesByFile.getOrDefault(file, 0))
                .sum();
        return new Bagian(
                incubator,
                province,
                f.regions.nameOf(province),
                new Jumlah(target[0], arrived[0]),
                new Jumlah(target[1], arrived[1]),
                target[0] + target[1],
                arrived[0] + arrived[1],
                notes,
                achievements);
    }
}
