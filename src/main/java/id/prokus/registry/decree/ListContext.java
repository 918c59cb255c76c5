package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known before a list is read.
 *
 * @param kind what it is for
 * @param edition whose it is
 * @param roster who serves in that edition; empty where none was loaded
 * @param cohort whom the list holds where its lines do not say
 * @param today in Jakarta
 */
record ListContext(ListKind kind, Edition edition, Optional<Roster> roster, Optional<Cohort> cohort, LocalDate today) {

    /** The incubator's name in the roster; as written where there is no roster, empty where the roster has no such. */
    Optional<String> incubator(String written) {
        if (roster.isEmpty()) {
            return Optional.of(written);
        }
        return roster.get().entries().stream()
                .map(RosterEntry::incubator)
                .filter(name -> key(name).equals(key(written)))
                .findFirst();
    }

    /** The only incubator that works in a regency; empty where there are several or none. */
    String servingAlone(String regency) {
        List<String> serving = roster.stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> entry.regencies().contains(regency))
                .map(RosterEntry::incubator)
                .toList();
        return serving.size() == 1 ? serving.getFirst() : "";
    }

    List<String> regencies() {
        return roster.stream()
                .flatMap(list -> list.entries().stream())
                .flatMap(entry -> entry.regencies().stream())
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
