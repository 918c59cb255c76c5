package id.prokus.report;

import id.prokus.programme.roster.RosterEntry;

/**
 * Whom a ringkasan is about; the same rules make all of them.
 *
 * @param kind nation, province or incubator
 * @param key the province's code or the incubator's name; empty for the nation
 * @param name as printed
 */
public record Scope(Kind kind, String key, String name) {

    /** Which of the editions. */
    public enum Kind {
        NATION("nasional"),
        PROVINCE("provinsi"),
        INCUBATOR("inkubator");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As in ringkasan.json, in addresses and on the command line. */
        public String code() {
            return code;
        }
    }

    public static Scope nation() {
        return new Scope(Kind.NATION, "", "Nasional");
    }

    public static Scope province(String code, String name) {
        return new Scope(Kind.PROVINCE, code, "Provinsi " + name);
    }

    public static Scope incubator(String name) {
        return new Scope(Kind.INCUBATOR, name, name);
    }

    boolean holds(RosterEntry entry) {
        return switch (kind) {
            case NATION -> true;
            case PROVINCE -> entry.province().equals(key);
            case INCUBATOR -> entry.incubator().equals(key);
        };
    }
}
