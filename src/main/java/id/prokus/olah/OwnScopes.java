package id.prokus.olah;

import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.place.Regions;
import id.prokus.programme.roster.Roster;
import id.prokus.report.Scope;
import id.prokus.web.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose ringkasan somebody may read: everybody's, or that of their own province, regency or incubator and no other. */
final class OwnScopes {

    private OwnScopes() {}

    static List<Scope> of(Standing standing, Roster roster, Regions regions) {
        if (standing.may(Right.RESULTS)) {
            return Arrays.stream(Scope.Kind.values())
                    .flatMap(kind -> Scope.all(kind, roster, regions).stream())
                    .toList();
        }
        return standing.mandates().stream()
                .filter(mandate -> mandate.role().allows(Right.OWN_RINGKASAN))
                .flatMap(mandate -> own(mandate).flatMap(own -> own.on(roster, regions)).stream())
                .distinct()
                .toList();
    }

    private record Own(Scope.Kind kind, String key) {
        Optional<Scope> on(Roster roster, Regions regions) {
            return Scope.find(kind, key, roster, regions);
        }
    }

    private static Optional<Own> own(Mandate mandate) {
        return Stream.of(
                        new Own(Scope.Kind.INCUBATOR, mandate.partner()),
                        new Own(Scope.Kind.PROVINCE, digits(mandate, 2)),
                        new Own(Scope.Kind.REGENCY, digits(mandate, 4)))
                .filter(own -> !own.key().isEmpty())
                .findFirst();
    }

    private static String digits(Mandate mandate, int digits) {
        return mandate.partner().isEmpty() && mandate.place().length() == digits ? mandate.place() : "";
    }
}
