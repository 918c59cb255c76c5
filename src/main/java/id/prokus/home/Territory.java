package id.prokus.home;

import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.Processed;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.Family;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the reader's own place stands: counts only, of what lies in the place and the partner of the mandate.
 *
 * @param incubators that work there, with how many families each has reported from there
 * @param reported families reported from there
 * @param target families that those incubators were to report in all, there and elsewhere
 * @param notes open notes on those families
 * @param whole whether the target is about the same families, so that a share may be read
 */
public record Territory(List<Part> incubators, long reported, int target, long notes, boolean whole) {

    /** One incubator's families in the place. */
    public record Part(String incubator, long reported, int target) {}

    static Territory of(Standing standing, Processed processed) {
        List<Mandate> mandates = standing.mandates();
        List<RosterEntry> entries = processed.roster().entries().stream()
                .filter(entry -> mandates.stream().anyMatch(mandate -> works(entry, mandate)))
                .toList();
        List<KpmRow> rows = processed.families().all().stream()
                .map(Family::counted)
                .filter(row -> mandates.stream().anyMatch(mandate -> lies(row, mandate)))
                .toList();
        Set<String> senders = entries.stream().map(RosterEntry::incubator).collect(Collectors.toSet());
        List<Part> parts = entries.stream()
                .map(entry -> new Part(
                        entry.incubator(),
                        rows.stream()
                                .filter(row -> row.incubator().equals(entry.incubator()))
                                .count(),
                        entry.targetNew() + entry.targetContinuing()))
                .toList();
        return new Territory(
                parts,
                rows.size(),
                parts.stream().mapToInt(Part::target).sum(),
                processed.notes().stream()
                        .filter(note -> !note.settled() && senders.contains(note.incubator()))
                        .count(),
                mandates.stream().allMatch(mandate -> mandate.place().length() <= 2));
    }

    private static boolean works(RosterEntry entry, Mandate mandate) {
        boolean there = mandate.place().length() <= 2
                ? entry.province().startsWith(mandate.place())
                : entry.regencies().contains(mandate.place().substring(0, 4));
        return there && (mandate.partner().isEmpty() || mandate.partner().equals(entry.incubator()));
    }

    private static boolean lies(KpmRow row, Mandate mandate) {
        Field level = mandate.place().length() == 6 ? Field.DISTRICT : Field.REGENCY;
        boolean there = row.value(level).startsWith(mandate.place());
        return there && (mandate.partner().isEmpty() || mandate.partner().equals(row.incubator()));
    }
}
