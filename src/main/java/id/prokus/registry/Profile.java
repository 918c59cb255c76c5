package id.prokus.registry;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;

/**
 * What of a row tells who is meant, ready to be held against another row's.
 *
 * @param row the row
 * @param nik the digits of the NIK, or what was left of them; empty where there are none or where they say nothing
 * @param whole whether the NIK is whole
 * @param name the name
 * @param birth the birth date as a number, 19880131; 0 where none was given
 * @param card the family card number; empty where there is none or where it says nothing
 */
record Profile(KpmRow row, String nik, boolean whole, PersonName name, int birth, String card) {

    private static final int REGENCY_DIGITS = 4;

    static Profile of(KpmRow row, ReadName names) {
        boolean whole = row.has(Field.NIK);
        return new Profile(
                row,
                whole ? row.value(Field.NIK) : row.damagedNik(),
                whole,
                names.read(row.value(Field.NAME)),
                date(row.value(Field.BIRTH_DATE)),
                row.value(Field.FAMILY_CARD));
    }

    Profile withoutNik() {
        return new Profile(row, "", false, name, birth, card);
    }

    Profile withoutCard() {
        return new Profile(row, nik, whole, name, birth, "");
    }

    /** Kemendagri digits; the district's where only that is known; empty where neither is. */
    String regency() {
        var regency = row.value(Field.REGENCY);
        return regency.isEmpty() && district().length() > REGENCY_DIGITS
                ? district().substring(0, REGENCY_DIGITS)
                : regency;
    }

    String district() {
        return row.value(Field.DISTRICT);
    }

    boolean otherSex(Profile other) {
        return row.has(Field.SEX)
                && other.row.has(Field.SEX)
                && !row.value(Field.SEX).equals(other.row.value(Field.SEX));
    }

    /** Names the place only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "Profile[" + row.at() + "]";
    }

    private static int date(String iso) {
        return iso.isEmpty()
                ? 0
                : Integer.parseInt(iso, 0, 4, 10) * 10000
                        + Integer.parseInt(iso, 5, 7, 10) * 100
                        + Integer.parseInt(iso, 8, 10, 10);
    }
}
