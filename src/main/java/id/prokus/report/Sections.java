package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Group;
import id.prokus.indicator.MeasureGroup;
import id.prokus.indicator.Measured;
import id.prokus.intake.Note;
import id.prokus.programme.Cohort;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Jumlah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The achievements of everyone on the roster, and of every province, arrived or not. */
final class Sections {

    private final Findings f;
    private final Map<String, List<Family>> byIncubator;
    private final Map<String, Integer> notesBySender = new HashMap<>();
    private final List<Bagian> incubators;
    private final List<Bagian> provinces;

    Sections(Findings f) {
        this.f = f;
        this.byIncubator = f.families.stream()
                .collect(Collectors.groupingBy(x -> x.counted().incubator()));
        for (Note note : f.notes) {
            notesBySender.merge(f.incubatorAt(note.at()), 1, Integer::sum);
        }
        var all = f.entries.stream()
                .map(entry -> section(Optional.of(entry.incubator()), entry.province(), List.of(entry)))
                .toList();
        var summed = f.roster().provinces().stream()
                .map(code -> section(
                        Optional.empty(),
                        code,
                        f.entries.stream()
                                .filter(e -> e.province().equals(code))
                                .toList()))
                .toList();
        var hidden = HideSmallGroups.in(all, summed);
        this.incubators = hidden.incubators();
        this.provinces = hidden.provinces();
    }

    /** In the order of the roster. */
    List<Bagian> incubators() {
        return incubators;
    }

    /** In the order of their codes. */
    List<Bagian> provinces() {
        return provinces;
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
            MeasureGroup.of(group).stream().map(Measured::capaian).forEach(achievements::add);
        }
        return new Bagian(
                incubator,
                province,
                incubator.isEmpty() && f.scope.kind() == Scope.Kind.REGENCY
                        ? f.scope.name()
                        : f.regions.nameOf(province),
                new Jumlah(target[0], arrived[0]),
                new Jumlah(target[1], arrived[1]),
                target[0] + target[1],
                families.size(),
                entries.stream()
                        .mapToInt(e -> notesBySender.getOrDefault(e.incubator(), 0))
                        .sum(),
                achievements);
    }
}
