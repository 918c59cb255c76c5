package id.prokus.indicator.rollup;

import id.prokus.database.RowScope;
import id.prokus.programme.Edition;
import id.prokus.programme.QuotaTargets;
import id.prokus.programme.SetQuotas;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.Denominators;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/**
 * How many families there should be: the sasaran, which every coverage is of. From quotas, SK and the roster, never from
 * what arrived, so that an incubator that sends nothing lowers coverage.
 */
@Component
public class Promised {

    private final Rosters rosters;
    private final Denominators denominators;
    private final SetQuotas setQuotas;

    Promised(Rosters rosters, Denominators denominators, SetQuotas setQuotas) {
        this.rosters = rosters;
        this.denominators = denominators;
        this.setQuotas = setQuotas;
    }

    /** Everything that is promised in an edition, asked once for a page of many figures. */
    public Whole in(int year) {
        Edition edition = Edition.prokus(year);
        return new Whole(
                rosters.find(edition).map(roster -> denominators.applied(edition, roster)), setQuotas.find(edition));
    }

    /** @param roster empty where nobody said who was to report */
    public record Whole(Optional<Roster> roster, Optional<QuotaTargets> quotas) {

        /** Empty where nothing says how many; there is none for groups that no quota knows, such as women. */
        public OptionalInt of(Selection selection) {
            return switch (selection.group()) {
                case Selection.EVERYBODY -> counted(selection, entry -> entry.targetNew() + entry.targetContinuing());
                case "peserta=baru" -> counted(selection, RosterEntry::targetNew);
                case "peserta=lanjutan" -> counted(selection, RosterEntry::targetContinuing);
                default -> OptionalInt.empty();
            };
        }

        private OptionalInt counted(Selection selection, ToIntFunction<RosterEntry> families) {
            Optional<Selection> narrowed = within(selection);
            if (roster.isEmpty() || narrowed.isEmpty()) {
                return OptionalInt.empty();
            }
            Selection one = narrowed.get();
            if (one.place().length() == 4) {
                return ofRegency(one, families);
            }
            return OptionalInt.of(roster.get().entries().stream()
                    .filter(entry -> one.place().isEmpty() || entry.province().equals(one.place()))
                    .filter(entry ->
                            one.incubator().isEmpty() || entry.incubator().equals(one.incubator()))
                    .mapToInt(families)
                    .sum());
        }

        private OptionalInt ofRegency(Selection one, ToIntFunction<RosterEntry> families) {
            List<RosterEntry> there = roster.orElseThrow().entries().stream()
                    .filter(entry -> entry.regencies().contains(one.place()))
                    .filter(entry ->
                            one.incubator().isEmpty() || entry.incubator().equals(one.incubator()))
                    .toList();
            if (there.stream().allMatch(entry -> entry.regencies().size() == 1)) {
                return OptionalInt.of(there.stream().mapToInt(families).sum());
            }
            // How an incubator's families are spread over its regencies only a quota can say.
            return one.incubator().isEmpty() && one.group().equals(Selection.EVERYBODY)
                    ? quotas.flatMap(all -> all.place(one.place()))
                            .map(target -> OptionalInt.of(target.whole()))
                            .orElse(OptionalInt.empty())
                    : OptionalInt.empty();
        }

        /** What somebody asks of who sees only a part; empty where no sasaran is known of that part. */
        private static Optional<Selection> within(Selection selection) {
            List<String> keys = RowScope.current().lines().toList();
            if (keys.contains(RowScope.EVERYTHING)) {
                return Optional.of(selection);
            }
            if (keys.size() != 1) {
                return Optional.empty();
            }
            String place = keys.getFirst().replaceAll("\\|.*", "");
            String incubator =
                    keys.getFirst().contains("|") ? keys.getFirst().replaceAll("^.*\\|", "") : selection.incubator();
            if (place.length() > 4) {
                return Optional.empty();
            }
            return Optional.of(selection
                    .in(selection.place().startsWith(place) ? selection.place() : place)
                    .of(incubator));
        }
    }
}
