package id.prokus.access;

import id.prokus.database.RowScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is there and what they may do today. A controller asks for it as a parameter.
 *
 * @param account the account's name
 * @param fullName the person's; the account's name where it is not known
 * @param duties those that hold today, the latest first
 */
public record Standing(String account, String fullName, List<Duty> duties) {

    public Standing {
        duties = List.copyOf(duties);
    }

    public boolean may(Right right) {
        return duties.stream().anyMatch(duty -> duty.role().allows(right));
    }

    /** The duty whose home page it is; empty where there is none today. */
    public Optional<Duty> main() {
        return duties.stream().min(java.util.Comparator.comparing(Duty::role));
    }

    /** What the policies of the database go by. */
    public String scope() {
        return duties.isEmpty()
                ? RowScope.NOTHING
                : duties.stream().map(Duty::key).distinct().collect(Collectors.joining("\n"));
    }

    /** Whether the whole country is in it. */
    public boolean seesEverything() {
        return duties.stream().anyMatch(duty -> duty.key().equals(RowScope.EVERYTHING));
    }
}
