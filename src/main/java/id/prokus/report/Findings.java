package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.CodeMentions;
import id.prokus.indicator.Group;
import id.prokus.indicator.MeasureGroup;
import id.prokus.indicator.Mention;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.place.Regions;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.Roster;
import id.prokus.programme.RosterEntry;
import id.prokus.registry.Family;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything the sentence rules of one ringkasan look at, computed once. */
final class Findings {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    final Edition edition;
    final Scope scope;
    final Regions regions;
    final LocalDate day;
    final int settledNotes;

    /** Those on the roster whom the ringkasan is about. */
    final List<RosterEntry> entries;

    final Set<String> arrived;
    final List<Family> families;
    final List<KpmRow> rows;
    final List<Note> notes;
    final Map<RowAddress, List<Note>> notesByRow;
    final Map<Cohort, Group> groups = new TreeMap<>();
    final List<Capaian> achievements = new ArrayList<>();
    final List<Mention> mentions;
    private final Map<String, String> provinceOf = new HashMap<>();

    Findings(Material material, Scope scope) {
        this.edition = material.edition();
        this.scope = scope;
        this.regions = material.regions();
        this.day = LocalDate.ofInstant(material.when(), JAKARTA);
        this.settledNotes = material.settledNotes();
        this.entries = material.roster().entries().stream().filter(scope::holds).toList();
        var names = entries.stream().map(RosterEntry::incubator).collect(Collectors.toSet());
        entries.forEach(e -> provinceOf.put(e.incubator(), e.province()));
        this.families = material.families().all().stream()
                .filter(f -> names.contains(f.counted().incubator()))
                .toList();
        this.rows = families.stream().map(Family::counted).toList();
        this.arrived = material.families().all().stream()
                .flatMap(f -> f.rows().stream())
                .map(KpmRow::incubator)
                .filter(names::contains)
                .collect(Collectors.toSet());
        var files = material.families().all().stream()
                .flatMap(f -> f.rows().stream())
                .filter(r -> names.contains(r.incubator()))
                .map(r -> r.at().file())
                .collect(Collectors.toSet());
        this.notes = material.openNotes().stream()
                .filter(n -> scope.kind() == Scope.Kind.NATION || files.contains(n.at().file()))
                .toList();
        this.notesByRow = Group.byRow(notes);
        for (Cohort cohort : Cohort.values()) {
            var group = Group.of(edition, cohort, families, target(cohort, entries), notesByRow);
            groups.put(cohort, group);
            achievements.addAll(MeasureGroup.of(group));
        }
        this.mentions = CodeMentions.load().in(rows);
    }

    static int target(Cohort cohort, List<RosterEntry> entries) {
        return entries.stream()
                .mapToInt(cohort == Cohort.NEW ? RosterEntry::targetNew : RosterEntry::targetContinuing)
                .sum();
    }

    Group group(Cohort cohort) {
        return Optional.ofNullable(groups.get(cohort)).orElseThrow();
    }

    Optional<Capaian> capaian(String code, Cohort cohort) {
        return Ringkasan.find(achievements, code, cohort.code());
    }

    String provinceOf(KpmRow row) {
        return provinceOf.getOrDefault(row.incubator(), "");
    }

    /** Active businesses whose closing turnover nobody could read. */
    List<KpmRow> withoutClosing() {
        return rows.stream()
                .filter(r -> !r.closed() && !r.has(Field.TURNOVER_CLOSING))
                .toList();
    }

    List<Note> notesOf(NoteCode.Owner owner) {
        return notes.stream().filter(n -> n.code().owner() == owner).toList();
    }

    List<Note> notesOf(Set<NoteCode> codes) {
        return notes.stream().filter(n -> codes.contains(n.code())).toList();
    }

    /** The counted rows on which notes stand; a note on another row of a family means the family. */
    List<KpmRow> rowsOf(List<Note> some) {
        var at = some.stream().map(Note::at).collect(Collectors.toSet());
        return families.stream()
                .filter(f -> f.rows().stream().anyMatch(r -> at.contains(r.at())))
                .map(Family::counted)
                .toList();
    }

    Roster roster() {
        return new Roster(entries);
    }
}
