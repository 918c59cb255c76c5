package id.prokus.programme.roster;

import java.util.List;
import java.util.Optional;

/** Who was to report in an edition; the denominators of every coverage come from here, never from what arrived. */
public record Roster(List<RosterEntry> entries) {

    public Roster {
        entries = List.copyOf(entries);
    }

    public Optional<RosterEntry> find(String incubator) {
        return entries.stream().filter(e -> e.incubator().equals(incubator)).findFirst();
    }

    public int targetNew() {
        return entries.stream().mapToInt(RosterEntry::targetNew).sum();
    }

    public int targetContinuing() {
        return entries.stream().mapToInt(RosterEntry::targetContinuing).sum();
    }

    /** Province codes in order, each once. */
    public List<String> provinces() {
        return entries.stream().map(RosterEntry::province).distinct().sorted().toList();
    }
}
