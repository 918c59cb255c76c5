package id.prokus.example;

import java.time.LocalDate;

/**
 * A family that does not exist: the serial of its NIK is 9500 or above, which the civil registry has not reached.
 *
 * @param incubator the number of the one that walks with it
 * @param district Kemendagri digits of its kecamatan
 * @param angkatan the year it came in
 * @param activePkh false where it has left PKH
 */
record InventedFamily(
        String nik,
        String familyCard,
        String name,
        boolean woman,
        LocalDate born,
        String district,
        int incubator,
        int angkatan,
        boolean activePkh) {

    String regency() {
        return district.substring(0, 4);
    }

    /** Never a number of a person, not even of an invented one. */
    @Override
    public String toString() {
        return "InventedFamily";
    }
}
