package id.prokus.dissemination.response;

import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.report.Scope;

/**
 * An organisation that is asked.
 *
 * @param key the incubator's name, or the province's Kemendagri code
 * @param place Kemendagri code of its province
 * @param families KPM reported in the snapshot
 * @param changed whether its figures differ from the round before; true in the first
 */
public record Asked(Kind kind, String key, String name, String place, int families, boolean changed) {

    /** What kind of organisation. */
    public enum Kind {
        INCUBATOR("inkubator"),
        PROVINCE("dinsos_provinsi");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind of(String code) {
            return code.equals(PROVINCE.code) ? PROVINCE : INCUBATOR;
        }
    }

    String partner() {
        return kind == Kind.INCUBATOR ? key : "";
    }

    /** Whose figures it answers for. */
    Scope scope() {
        return kind == Kind.INCUBATOR ? Scope.incubator(key) : new Scope(Scope.Kind.PROVINCE, key, name);
    }

    /** Whether somebody speaks for it today. */
    boolean is(Standing standing) {
        return standing.mandates().stream()
                .anyMatch(mandate -> kind == Kind.INCUBATOR
                        ? mandate.role() == Role.INKUBATOR && mandate.partner().equals(key)
                        : mandate.role() == Role.DINSOSPROV && mandate.place().equals(key));
    }
}
