package id.prokus.example;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names and numbers of people who do not exist. */
final class InventPerson {

    private static final int FIRST_SERIAL = 9500;
    private static final List<String> WOMEN = List.of(
            "Siti",
            "Sri",
            "Dewi",
            "Endang",
            "Halimah",
            "Aminah",
            "Fitri",
            "Sumiati",
            "Ida",
            "Yuni",
            "Ratna",
            "Wahyuni",
            "Nurhayati",
            "Lilis",
            "Kartini",
            "Mariani",
            "Rohani",
            "Sulastri",
            "Tutik",
            "Yanti",
            "Komariah",
            "Ngatini");
    private static final List<String> MEN = List.of(
            "Abdul", "Slamet", "Agus", "Bambang", "Dedi", "Eko", "Hasan", "Joko", "Ketut", "Rahmat", "Sugeng", "Wayan");
    private static final List<String> BEGINNINGS = List.of(
            "Kar", "Wir", "Sant", "Had", "Mul", "Pran", "Rus", "Tab", "Yud", "Lest", "Baw", "Cem", "Dhar", "Gun", "Jat",
            "Kus", "Ning", "Purw", "Sum", "Widy");
    private static final List<String> MIDDLES = List.of("a", "i", "o", "u", "an", "in", "ar", "ur", "as", "is");
    private static final List<String> ENDINGS = List.of(
            "tuti", "wati", "ningsih", "yani", "lina", "sari", "rahayu", "dewi", "puspita", "hastuti", "kembang",
            "melati", "mawar", "kenanga", "cahaya");
    private static final List<String> MEN_ENDINGS = List.of(
            "tono", "yadi", "nata", "jaya", "wijaya", "pranoto", "santosa", "kusuma", "laksana", "budi", "utama",
            "karya");

    private final Chance chance;
    private final Set<String> given = new HashSet<>();

    InventPerson(Chance chance) {
        this.chance = chance;
    }

    String name(boolean woman) {
        return chance.oneOf(woman ? WOMEN : MEN) + " " + chance.oneOf(BEGINNINGS) + chance.oneOf(MIDDLES)
                + chance.oneOf(woman ? ENDINGS : MEN_ENDINGS)
                + (chance.percent(40) ? " " + chance.oneOf(BEGINNINGS) + chance.oneOf(MIDDLES) : "");
    }

    LocalDate born() {
        return LocalDate.of(chance.between(1962, 1998), 1, 1).plusDays(chance.below(365));
    }

    /** @param district of first registration, six digits */
    String nik(String district, boolean woman, LocalDate born) {
        return number(district, woman ? born.getDayOfMonth() + 40 : born.getDayOfMonth(), born);
    }

    /** @param day when the card was issued */
    String familyCard(String district, LocalDate day) {
        return number(district, day.getDayOfMonth(), day);
    }

    private String number(String district, int day, LocalDate date) {
        while (true) {
            String digits = "%s%02d%02d%02d%04d"
                    .formatted(
                            district,
                            day,
                            date.getMonthValue(),
                            date.getYear() % 100,
                            chance.between(FIRST_SERIAL, 9999));
            if (given.add(digits)) {
                return digits;
            }
        }
    }
}
