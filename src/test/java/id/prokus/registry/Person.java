package id.prokus.registry;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.NikCheck;
import java.time.LocalDate;
import java.util.Arrays;

/** What a list says about one person; empty where it says nothing. */
record Person(String name, String nik, String card, String sex, String birth, String district) {

    static Person of(String name, String district, LocalDate birth, boolean woman, int serial, String card) {
        int day = birth.getDayOfMonth() + (woman ? 40 : 0);
        var nik = "%s%02d%02d%02d%04d".formatted(district, day, birth.getMonthValue(), birth.getYear() % 100, serial);
        return new Person(name, nik, card, woman ? "P" : "L", birth.toString(), district);
    }

    Person named(String other) {
        return new Person(other, nik, card, sex, birth, district);
    }

    /** Sixteen digits, or what is left of them. */
    Person under(String otherNik) {
        return new Person(name, otherNik, card, sex, birth, district);
    }

    Person on(String otherCard) {
        return new Person(name, nik, otherCard, sex, birth, district);
    }

    Person born(String otherDate) {
        return new Person(name, nik, card, sex, otherDate, district);
    }

    Person in(String otherDistrict) {
        return new Person(name, nik, card, sex, birth, otherDistrict);
    }

    /** The row of a list, read and normalised. */
    KpmRow row(String incubator, String file, int number) {
        var values = new String[Field.values().length];
        Arrays.fill(values, "");
        values[Field.NAME.ordinal()] = name;
        boolean whole = Nik.check(nik) == NikCheck.POSSIBLE;
        values[Field.NIK.ordinal()] = whole ? nik : "";
        values[Field.FAMILY_CARD.ordinal()] = card;
        values[Field.SEX.ordinal()] = sex;
        values[Field.BIRTH_DATE.ordinal()] = birth;
        values[Field.PROVINCE.ordinal()] = district.isEmpty() ? "" : district.substring(0, 2);
        values[Field.REGENCY.ordinal()] = district.isEmpty() ? "" : district.substring(0, 4);
        values[Field.DISTRICT.ordinal()] = district;
        return new KpmRow(new RowAddress(file, "Data KPM", 0, number), incubator, values, whole ? "" : nik);
    }
}
