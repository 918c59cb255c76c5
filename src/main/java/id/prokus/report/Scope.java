package id.prokus.report;

import id.prokus.place.Regions;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.util.List;
import java.util.Optional;

/**
 * Whom a ringkasan is about; the same rules make all of them.
 *
 * @param kind nation, province, regency or incubator
 * @param key the Kemendagri code of the province or regency, or the incubator's name; empty for the nation
 * @param name as printed
 */
public record Scope(Kind kind, String key, String name) {

    /** Which of the editions. */
    public enum Kind {
        NATION("nasional"),
        PROVINCE("provinsi"),
        INCUBATOR("inkubator"),
        REGENCY("kabkota");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As in ringkasan.json, in addresses and on the command line. */
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return java.util.Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public static Scope nation() {
        return new Scope(Kind.NATION, "", "Nasional");
    }

    public static Scope province(String code, String name) {
        return new Scope(Kind.PROVINCE, code, "Provinsi " + name);
    }

    /** @param name with its kind: "Kabupaten Lumajang", "Kota Medan" */
    public static Scope regency(String code, String name) {
        return new Scope(Kind.REGENCY, code, name);
    }

    public static Scope incubator(String name) {
        return new Scope(Kind.INCUBATOR, name, name);
    }

    /** The scope of that kind and key, where the roster has one; empty for what nobody was to report on. */
    public static Optional<Scope> find(Kind kind, String key, Roster roster, Regions regions) {
        return all(kind, roster, regions).stream()
                .filter(scope -> scope.key.equals(key))
                .findFirst();
    }

    /** Whether it is a place, which has pages for actors. */
    public boolean isPlace() {
        return kind != Kind.INCUBATOR;
    }

    /** Every scope of that kind on a roster: places in the order of their codes, incubators in that of the roster. */
    public static List<Scope> all(Kind kind, Roster roster, Regions regions) {
        return switch (kind) {
            case NATION -> List.of(nation());
            case PROVINCE ->
                roster.provinces().stream()
                        .sorted()
                        .map(code -> province(code, regions.nameOf(code)))
                        .toList();
            case INCUBATOR ->
                roster.entries().stream()
                        .map(entry -> incubator(entry.incubator()))
                        .toList();
            case REGENCY ->
                roster.entries().stream()
                        .flatMap(entry -> entry.regencies().stream())
                        .distinct()
                        .sorted()
                        .map(code -> regency(code, regions.nameOf(code)))
                        .toList();
        };
    }

    /**
     * Those on the roster it is about. A roster sets its targets by incubator: where one of them works in several
     * regencies, nobody has said how many families are to be in each, and the regency has no target.
     */
    List<RosterEntry> entries(Roster roster) {
        var held = roster.entries().stream().filter(this::holds).toList();
        boolean shared = kind == Kind.REGENCY
                && held.stream().anyMatch(entry -> entry.regencies().size() > 1);
        return shared
                ? held.stream()
                        .map(e -> new RosterEntry(e.incubator(), e.province(), e.regencies(), 0, 0))
                        .toList()
                : held;
    }

    private boolean holds(RosterEntry entry) {
        return switch (kind) {
            case NATION -> true;
            case PROVINCE -> entry.province().equals(key);
            case REGENCY -> entry.regencies().contains(key);
            case INCUBATOR -> entry.incubator().equals(key);
        };
    }
}
