package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.ClusteredShare;
import id.prokus.indicator.CompareIncubators;
import id.prokus.indicator.CompareIncubators.Comparison;
import id.prokus.indicator.Group;
import id.prokus.indicator.MeasureGroup;
import id.prokus.indicator.Measured;
import id.prokus.indicator.Mention;
import id.prokus.indicator.Wilson;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.place.Regions;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan.Pembetulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Everything the sentence rules of one ringkasan look at, computed once. */
final class Findings {

    final Groundwork ground;
    final Edition edition;
    final Scope scope;
    final Regions regions;
    final LocalDate day;
    final int settledNotes;
    final Optional<LocalDate> notedSince;

    /** Those on the roster whom the ringkasan is about. */
    final List<RosterEntry> entries;

    /** The incubators among them that have reported. */
    final Set<String> arrived;

    final List<Family> families;

    /** The counted row of each family. */
    final List<KpmRow> rows;

    final List<Note> notes;

    /** What was decided about single values of these families. */
    final List<Pembetulan> corrections;

    final Map<RowAddress, List<Note>> notesByRow;
    final Map<Cohort, Group> groups = new TreeMap<>();
    final List<Measured> measured = new ArrayList<>();
    final List<Mention> mentions;
    final Optional<Comparison> comparison;
    final Sections sections;
    private final Map<String, Integer> clusterOf = new HashMap<>();

    Findings(Groundwork ground, Scope scope) {
        var material = ground.material;
        this.ground = ground;
        this.edition = material.edition();
        this.scope = scope;
        this.regions = material.regions();
        this.day = material.asOf();
        this.settledNotes = material.settledNotes();
        this.notedSince = material.notedSince();
        this.entries = scope.entries(material.roster());
        Set<String> incubators = new LinkedHashSet<>();
        entries.forEach(e -> incubators.add(e.incubator()));
        this.arrived = new LinkedHashSet<>(incubators);
        this.families = ground.families(scope, incubators);
        this.arrived.removeIf(incubator -> !ground.hasSent(incubator));
        this.rows = families.stream().map(Family::counted).toList();
        this.notes = ground.notes(scope, incubators, families);
        this.corrections = ground.corrections(scope, incubators, families);
        this.notesByRow = Group.byRow(notes);
        for (Cohort cohort : Cohort.values()) {
            var group = Group.of(edition, cohort, families, target(cohort, entries), notesByRow);
            groups.put(cohort, group);
            measured.addAll(MeasureGroup.of(group));
        }
        rows.forEach(row -> clusterOf.putIfAbsent(row.incubator(), clusterOf.size()));
        synchronized (ground.codes) {
            this.mentions = ground.codes.in(rows);
        }
        this.comparison = switch (scope.kind()) {
            case NATION, INCUBATOR -> ground.amongAll();
            case PROVINCE, REGENCY -> CompareIncubators.of(group(Cohort.NEW), edition);
        };
        this.sections = new Sections(this);
    }

    static int target(Cohort cohort, List<RosterEntry> entries) {
        return entries.stream()
                .mapToInt(cohort == Cohort.NEW ? RosterEntry::targetNew : RosterEntry::targetContinuing)
                .sum();
    }

    /** Whether there are so few families that nothing may be said about them. */
    boolean tooFew() {
        return rows.size() < Capaian.LEAST_SHOWN;
    }

    Group group(Cohort cohort) {
        return Objects.requireNonNull(groups.get(cohort));
    }

    /** What was measured of that cohort and may be shown. */
    List<Measured> shown(Cohort cohort) {
        return measured.stream()
                .filter(m -> m.capaian().kelompok().equals(cohort.code())
                        && m.capaian().n() >= Capaian.LEAST_SHOWN)
                .toList();
    }

    Optional<Measured> shown(String code, Cohort cohort) {
        return shown(cohort).stream()
                .filter(m -> m.capaian().kode().equals(code))
                .findFirst();
    }

    List<KpmRow> rowsWhere(Predicate<KpmRow> test) {
        return rows.stream().filter(test).toList();
    }

    String provinceOf(KpmRow row) {
        return ground.provinceOf(row.incubator());
    }

    String incubatorAt(RowAddress at) {
        return ground.incubatorAt.getOrDefault(at, "");
    }

    /** Whether the end is known: the closing turnover, or that the business closed. */
    static boolean knownAtTheEnd(KpmRow row) {
        return row.closed() || row.has(Field.TURNOVER_CLOSING);
    }

    List<Note> notesWhere(Predicate<NoteCode> test) {
        return notes.stream().filter(n -> test.test(n.code())).toList();
    }

    /** Those on one cell of one family: what a mentor's answers or a recap sheet make one look at is not among them. */
    List<Note> notesOnCells() {
        return notesWhere(code -> !NotesOnSeveral.CODES.contains(code));
    }

    List<Note> notesOn(List<KpmRow> some, Set<NoteCode> codes) {
        return some.stream()
                .flatMap(row -> notesByRow.getOrDefault(row.at(), List.of()).stream())
                .filter(note -> codes.contains(note.code()))
                .toList();
    }

    /** The counted rows on which notes stand; a note on another row of a family means the family. */
    List<KpmRow> rowsOf(List<Note> some) {
        var counted = new LinkedHashSet<KpmRow>();
        for (Note note : some) {
            var row = ground.countedAt.get(note.at());
            if (row != null) {
                counted.add(row);
            }
        }
        return List.copyOf(counted);
    }

    List<KpmRow> mentioning(String code) {
        return mentions.stream()
                .filter(m -> m.code().code().equals(code))
                .flatMap(m -> m.rows().stream())
                .toList();
    }

    /** Where rows stand of families that incubators of different provinces reported. */
    Set<RowAddress> acrossProvinces() {
        var found = new HashSet<RowAddress>();
        for (Family family : families) {
            long provinces =
                    family.rows().stream().map(this::provinceOf).distinct().count();
            if (provinces > 1) {
                family.rows().forEach(row -> found.add(row.at()));
            }
        }
        return found;
    }

    /** How many families of each incubator, in the order of {@link #clusterOf}. */
    private int[] perIncubator(List<KpmRow> some) {
        int[] counts = new int[clusterOf.size()];
        some.forEach(row -> counts[clusterOf.getOrDefault(row.incubator(), 0)]++);
        return counts;
    }

    /** The interval of the share of all families that name it. */
    Wilson share(Mention mention) {
        return Wilson.of(mention.count(), rows.size());
    }

    /** By how much less these families tell than as many independent ones would. */
    double effectBeyondChance(List<KpmRow> some) {
        return ClusteredShare.effectBeyondChance(perIncubator(some), perIncubator(rows));
    }

    Roster roster() {
        return new Roster(entries);
    }
}
