package id.prokus.access;

import id.prokus.database.RowScope;
import id.prokus.web.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is there and what they may do today. A controller asks for it as a parameter.
 *
 * @param account the account's name
 * @param fullName the person's; the account's name where it is not known
 * @param mandates those that hold today, the latest first
 */
public record Standing(String account, String fullName, List<Mandate> mandates) {

    public Standing {
        mandates = List.copyOf(mandates);
    }

    public boolean may(Right right) {
        return mandates.stream().anyMatch(mandate -> mandate.role().allows(right));
    }

    /** The duty whose home page it is; empty where there is none today. */
    public Optional<Mandate> main() {
        return mandates.stream().min(java.util.Comparator.comparing(Mandate::role));
    }

    /** What the policies of the database go by. */
    public String scope() {
        return mandates.isEmpty()
                ? RowScope.NOTHING
                : mandates.stream().map(Mandate::key).distinct().collect(Collectors.joining("\n"));
    }

    /** The same of one role's duties only; nothing where the role is not held. */
    public String scope(Role role) {
        return mandates.stream()
                .filter(mandate -> mandate.role() == role)
                .map(Mandate::key)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether the whole country is in it. */
    public boolean seesEverything() {
        return mandates.stream().anyMatch(mandate -> mandate.key().equals(RowScope.EVERYTHING));
    }

    /** The incubator for which something may be done, among the mandates that allow it; empty where none is. */
    public Optional<String> partner(Right right) {
        return mandates.stream()
                .filter(mandate ->
                        mandate.role().allows(right) && !mandate.partner().isEmpty())
                .map(Mandate::partner)
                .findFirst();
    }
}
