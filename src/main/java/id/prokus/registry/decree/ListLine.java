package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.vocabulary.Nik;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One family as a list names it, normalised.
 *
 * @param at where it stands
 * @param person who
 * @param home where, and who serves it
 * @param cohort empty where neither the line nor the list says
 * @param change what an SK perubahan says of it
 * @param payment what a daftar salur says of it
 */
record ListLine(
        LinePlace at,
        Person person,
        Home home,
        Optional<Cohort> cohort,
        Optional<Change> change,
        Optional<Paid> payment) {

    /**
     * @param nik sixteen digits
     * @param card family card number; empty where none is given
     * @param sex L, P or empty
     */
    record Person(String name, String nik, String card, String sex, Optional<LocalDate> birth) {

        /** Masked: a NIK or a name never reaches a log. */
        @Override
        public String toString() {
            return "Person[" + Nik.mask(nik) + "]";
        }
    }

    /**
     * @param regency Kemendagri digits; empty where the list has no such column
     * @param incubator as the roster names it; empty where it could not be told
     * @param pkhStatus AKTIF, GRADUASI or empty
     */
    record Home(String regency, String district, String village, String address, String incubator, String pkhStatus) {}

    /**
     * @param kind MENGGANTIKAN, MUNDUR or MENINGGAL
     * @param on the day; empty for that of the SK
     * @param replaces the NIK of the family that goes out; empty but for MENGGANTIKAN
     */
    record Change(EventKind kind, Optional<LocalDate> on, String reason, String replaces) {

        /** Without the NIK. */
        @Override
        public String toString() {
            return "Change[" + kind + "]";
        }
    }

    /** @param amount rupiah */
    record Paid(long amount, LocalDate on) {}
}
