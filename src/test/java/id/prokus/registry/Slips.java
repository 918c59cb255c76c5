package id.prokus.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What hands and spreadsheets do to what is written about a person. */
final class Slips {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("Sri", "Sry"),
            Map.entry("Muhammad", "Moch."),
            Map.entry("Khotimah", "Hotimah"),
            Map.entry("Fitri", "Pitri"),
            Map.entry("Yusuf", "Jusuf"),
            Map.entry("Siti", "St."),
            Map.entry("Zainab", "Jaenab"),
            Map.entry("Nuraini", "Nuraeni"),
            Map.entry("Sukarno", "Soekarno"),
            Map.entry("Abdul", "Abd."),
            Map.entry("Aminah", "Aminnah"),
            Map.entry("Halimah", "Halima"),
            Map.entry("Nur", "Noor"),
            Map.entry("Wayan", "Wyn."),
            Map.entry("Daeng", "Dg."));

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** As another hand writes the same name. */
    String name(String name) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> "Hj. " + name;
            case 3 -> "IBU  " + name.replace(" ", "  ").toUpperCase(Locale.ROOT);
            case 4 -> name + ", S.Pd";
            case 5, 6 -> spelledOtherwise(name);
            case 7 -> oneLetter(name);
            case 8 -> lastWordShort(name);
            default -> name;
        };
    }

    private static String spelledOtherwise(String name) {
        var other = name;
        for (var spelling : SPELLINGS.entrySet()) {
            other = other.replace(spelling.getKey(), spelling.getValue());
        }
        return other;
    }

    private String oneLetter(String name) {
        int at = 2 + random.nextInt(Math.max(1, name.length() - 3));
        return name.charAt(at) == ' ' ? name : name.substring(0, at) + name.substring(at + 1);
    }

    private String lastWordShort(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0) {
            return name;
        }
        return random.nextBoolean() ? name.substring(0, space + 2) + "." : name.substring(0, space);
    }

    /** One digit changed, two neighbours swapped, one left out or typed twice. */
    String digits(String digits) {
        int at = random.nextInt(digits.length() - 1);
        var before = digits.substring(0, at);
        char here = digits.charAt(at);
        char next = digits.charAt(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + (char) ('0' + (here - '0' + 1 + random.nextInt(9)) % 10) + digits.substring(at + 1);
            case 1 -> before + next + here + digits.substring(at + 2);
            case 2 -> before + digits.substring(at + 1);
            default -> before + here + digits.substring(at);
        };
    }

    /** Day for month, or one digit wrong. */
    String birth(String iso) {
        var date = LocalDate.parse(iso);
        try {
            return switch (random.nextInt(3)) {
                case 0 ->
                    LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                            .toString();
                case 1 -> date.plusYears(10).toString();
                default ->
                    date.withDayOfMonth((date.getDayOfMonth() + 9) % 28 + 1).toString();
            };
        } catch (DateTimeException noSuchDay) {
            return date.minusYears(1).toString();
        }
    }
}
