package id.prokus.home;

import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.Processed;
import id.prokus.programme.QuotaTargets;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.Family;
import id.prokus.registry.decree.Denominators.Basis;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the reader's own place stands: counts only, of what lies in the place and the partner of the mandate.
 *
 * @param incubators that work there, with how many families each has reported from there
 * @param reported families reported from there
 * @param target families that were to be reported: from there, where the SK or a quota says so, else by those incubators
 *     there and elsewhere
 * @param basis whose word the target is
 * @param notes open notes on those incubators' reports
 * @param whole whether the target is about the same families, so that a share may be read
 */
public record Territory(List<Part> incubators, long reported, int target, Basis basis, long notes, boolean whole) {

    /** One incubator's families in the place. */
    public record Part(String incubator, long reported, int target) {}

    /**
     * @param decreed how many families on the SK lie there; empty where none does
     * @param quotas of the edition; empty while none are set
     */
    static Territory of(Standing standing, Processed processed, OptionalInt decreed, Optional<QuotaTargets> quotas) {
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
        OptionalInt promised = decreed.isPresent() ? decreed : promised(mandates, quotas);
        return new Territory(
                parts,
                rows.size(),
                promised.orElse(parts.stream().mapToInt(Part::target).sum()),
                decreed.isPresent() ? Basis.DECREE : promised.isPresent() ? Basis.QUOTA : Basis.ROSTER,
                processed.notes().stream()
                        .filter(note -> !note.settled() && senders.contains(note.incubator()))
                        .count(),
                promised.isPresent()
                        || mandates.stream().allMatch(mandate -> mandate.place().length() <= 2));
    }

    /** A quota is of a whole province or kabupaten, whoever works there. */
    private static OptionalInt promised(List<Mandate> mandates, Optional<QuotaTargets> quotas) {
        Set<String> places = mandates.stream().map(Mandate::place).collect(Collectors.toSet());
        List<QuotaTargets.Target> targets = mandates.stream()
                        .allMatch(mandate -> mandate.partner().isEmpty()
                                && Set.of(2, 4).contains(mandate.place().length()))
                ? places.stream()
                        .flatMap(place -> quotas.flatMap(all -> all.place(place)).stream())
                        .toList()
                : List.of();
        return places.isEmpty() || targets.size() < places.size()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        targets.stream().mapToInt(QuotaTargets.Target::whole).sum());
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
