package id.prokus.report;

import id.prokus.indicator.CodeMentions;
import id.prokus.indicator.CompareIncubators;
import id.prokus.indicator.CompareIncubators.Comparison;
import id.prokus.indicator.Group;
import id.prokus.indicator.Share;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.RowAddress;
import id.prokus.programme.Cohort;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan.Pembetulan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every ringkasan of the same material shares: who sent which row, where, with which notes, and how all incubators
 * compare. Gathered once, so that forty documents do not look forty times at eight thousand families.
 */
public final class Groundwork {

    final Material material;
    final Map<RowAddress, KpmRow> countedAt = new HashMap<>();
    final Map<RowAddress, String> incubatorAt = new HashMap<>();
    final CodeMentions codes = CodeMentions.load();
    private final Map<String, String> provinceOf = new HashMap<>();
    private final Map<String, String> senderOf = new HashMap<>();
    private final Set<String> senders = new LinkedHashSet<>();
    private final Map<String, List<Family>> byIncubator = new LinkedHashMap<>();
    private final Map<String, List<Family>> byRegency = new LinkedHashMap<>();
    private final Map<String, List<Note>> notesBySender = new LinkedHashMap<>();
    private Optional<Optional<Comparison>> comparison = Optional.empty();

    private Groundwork(Material material) {
        this.material = material;
        material.roster().entries().forEach(e -> provinceOf.put(e.incubator(), e.province()));
        for (Family family : material.families().all()) {
            for (KpmRow row : family.rows()) {
                senderOf.putIfAbsent(row.at().file(), row.incubator());
                incubatorAt.put(row.at(), row.incubator());
                countedAt.put(row.at(), family.counted());
                senders.add(row.incubator());
            }
            var counted = family.counted();
            byIncubator
                    .computeIfAbsent(counted.incubator(), name -> new ArrayList<>())
                    .add(family);
            byRegency
                    .computeIfAbsent(counted.value(Field.REGENCY), code -> new ArrayList<>())
                    .add(family);
        }
        material.openNotes()
                .forEach(note -> notesBySender
                        .computeIfAbsent(sender(note), name -> new ArrayList<>())
                        .add(note));
    }

    public static Groundwork of(Material material) {
        return new Groundwork(material);
    }

    public Material material() {
        return material;
    }

    /** The province of the incubator; empty where it is not on the roster. */
    String provinceOf(String incubator) {
        return provinceOf.getOrDefault(incubator, "");
    }

    boolean hasSent(String incubator) {
        return senders.contains(incubator);
    }

    /** Families of an incubator that is not on the roster still count in the nation: nothing that was read is lost. */
    List<Family> families(Scope scope, Set<String> incubators) {
        return switch (scope.kind()) {
            case NATION -> material.families().all();
            case REGENCY -> byRegency.getOrDefault(scope.key(), List.of());
            case PROVINCE, INCUBATOR -> inOrder(incubators);
        };
    }

    private List<Family> inOrder(Set<String> incubators) {
        return incubators.size() == 1
                ? byIncubator.getOrDefault(incubators.iterator().next(), List.of())
                : material.families().all().stream()
                        .filter(f -> incubators.contains(f.counted().incubator()))
                        .toList();
    }

    /** @param families of the scope */
    List<Note> notes(Scope scope, Set<String> incubators, List<Family> families) {
        return switch (scope.kind()) {
            case NATION -> material.openNotes();
            case REGENCY -> {
                var there = new HashSet<RowAddress>();
                families.forEach(family -> family.rows().forEach(row -> there.add(row.at())));
                yield material.openNotes().stream()
                        .filter(note -> there.contains(note.at()))
                        .toList();
            }
            case PROVINCE, INCUBATOR ->
                incubators.size() == 1
                        ? notesBySender.getOrDefault(incubators.iterator().next(), List.of())
                        : material.openNotes().stream()
                                .filter(note -> incubators.contains(sender(note)))
                                .toList();
        };
    }

    /** What was corrected elsewhere is nobody's business here. */
    List<Pembetulan> corrections(Scope scope, Set<String> incubators, List<Family> families) {
        if (scope.kind() == Scope.Kind.NATION) {
            return material.corrections();
        }
        Stream<String> places = scope.kind() == Scope.Kind.REGENCY
                ? families.stream().flatMap(family -> family.rows().stream()).map(row -> place(row.at()))
                : senderOf.entrySet().stream()
                        .filter(sent -> incubators.contains(sent.getValue()))
                        .map(sent -> sent.getKey() + ",");
        var found = places.toList();
        return material.corrections().stream()
                .filter(one -> found.stream().anyMatch(place -> matches(scope, one.tempat(), place)))
                .toList();
    }

    private static boolean matches(Scope scope, String where, String place) {
        return scope.kind() == Scope.Kind.REGENCY ? where.equals(place) : where.startsWith(place);
    }

    private static String place(RowAddress at) {
        return at.file() + (at.sheet().isEmpty() ? "" : ", " + at.sheet()) + ", baris " + at.row();
    }

    /** The families whose end is known, of all that were to be reported, in percent: what a province is held against. */
    BigDecimal nationalCoverage() {
        long known = material.families().all().stream()
                .map(Family::counted)
                .filter(Findings::knownAtTheEnd)
                .count();
        return Share.percent(known, OfficeProposals.target(material.roster().entries()));
    }

    private String sender(Note note) {
        var sender = incubatorAt.get(note.at());
        return sender == null ? senderOf.getOrDefault(note.at().file(), "") : sender;
    }

    /** All incubators of the nation against one another: an incubator's own edition shows it among them, unnamed. */
    synchronized Optional<Comparison> amongAll() {
        return comparison.orElseGet(() -> {
            Optional<Comparison> made = CompareIncubators.of(
                    Group.of(
                            material.edition(),
                            Cohort.NEW,
                            material.families().all(),
                            0,
                            Group.byRow(material.openNotes())),
                    material.edition());
            comparison = Optional.of(made);
            return made;
        });
    }
}
