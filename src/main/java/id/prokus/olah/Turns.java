package id.prokus.olah;

import id.prokus.access.Mandate;
import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.database.RowScope;
import id.prokus.intake.StandingRow;
import id.prokus.intake.StandingRows;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.ReportedFamilies;
import id.prokus.web.ListAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for whom in the field, counted and listed by the database under the policies of the role's own duties. */
@Component
public class Turns {

    private final CurrentResults currentResults;
    private final StandingRows standingRows;
    private final ReportedFamilies reportedFamilies;
    private final Rosters rosters;
    private final Companions companions;

    Turns(
            CurrentResults currentResults,
            StandingRows standingRows,
            ReportedFamilies reportedFamilies,
            Rosters rosters,
            Companions companions) {
        this.currentResults = currentResults;
        this.standingRows = standingRows;
        this.reportedFamilies = reportedFamilies;
        this.rosters = rosters;
        this.companions = companions;
    }

    /** So many of something wait for somebody as the holder of a role. */
    public record Line(Edition edition, Role role, Turn turn, long count) {

        /** The list that this counts. */
        public String address() {
            return OlahAddress.turn(edition.year(), role, turn);
        }
    }

    /** Everything that the roles ask, where there is at least one; empty where the edition was not processed. */
    public List<Line> of(Standing standing, Edition edition) {
        return roles(standing)
                .flatMap(role -> of(standing, edition, role).stream())
                .filter(line -> line.count() > 0)
                .toList();
    }

    /** Of one role, what is none too. */
    List<Line> of(Standing standing, Edition edition, Role role) {
        return isProcessed(edition)
                ? Turn.of(role).stream()
                        .map(turn -> new Line(edition, role, turn, count(standing, edition, role, turn)))
                        .toList()
                : List.of();
    }

    static Stream<Role> roles(Standing standing) {
        return standing.mandates().stream()
                .map(Mandate::role)
                .distinct()
                .sorted()
                .filter(role -> !Turn.of(role).isEmpty());
    }

    long count(Standing standing, Edition edition, Role role, Turn turn) {
        if (turn == Turn.INCUBATORS) {
            return silent(standing, edition, role).size();
        }
        try (var scope = RowScope.enter(standing.scope(role))) {
            return turn == Turn.UNREPORTED
                    ? reportedFamilies.countMissing(edition)
                    : standingRows.count(wanted(edition, role, turn));
        }
    }

    /** Rows of one of the lists that are about rows; of any other list none. */
    List<StandingRow> rows(Standing standing, Line line, ListAddress address, int most) {
        if (line.turn().rows().isEmpty()) {
            return List.of();
        }
        try (var scope = RowScope.enter(standing.scope(line.role()))) {
            return standingRows.page(wanted(line.edition(), line.role(), line.turn()), address, most);
        }
    }

    /** Families of the list of those that are not reported; of any other list none. */
    List<ReportedFamilies.Missing> missing(Standing standing, Line line, ListAddress address, int most) {
        if (line.turn() != Turn.UNREPORTED) {
            return List.of();
        }
        try (var scope = RowScope.enter(standing.scope(line.role()))) {
            return reportedFamilies.missing(line.edition(), address, most);
        }
    }

    /** Incubators of the roster that work in the role's place and have reported nobody from there. */
    List<RosterEntry> silent(Standing standing, Edition edition, Role role) {
        Set<String> reporting;
        try (var scope = RowScope.enter(standing.scope(role))) {
            reporting = standingRows.incubators(edition);
        }
        return rosters.find(edition).stream()
                .flatMap(roster -> roster.entries().stream())
                .filter(entry -> !reporting.contains(entry.incubator())
                        && standing.mandates().stream()
                                .anyMatch(mandate -> mandate.role() == role && works(entry, mandate.place())))
                .toList();
    }

    private static boolean works(RosterEntry entry, String place) {
        return place.length() <= 2
                ? entry.province().startsWith(place)
                : entry.regencies().contains(place.substring(0, 4));
    }

    private StandingRows.Wanted wanted(Edition edition, Role role, Turn turn) {
        return new StandingRows.Wanted(
                edition, turn.rows().orElseThrow(), turn.codes(), companions.statuses(edition, role));
    }

    /** Asking for the figures brings the tables up to date where somebody has decided something since. */
    private boolean isProcessed(Edition edition) {
        return currentResults.find(edition).isPresent();
    }
}
