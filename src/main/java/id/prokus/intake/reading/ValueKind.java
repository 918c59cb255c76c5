package id.prokus.intake.reading;

import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.YesNoText;
import id.prokus.workbook.Cell;
import java.util.regex.Pattern;

/** What kind of values fills a column, whatever stands over it. */
final class ValueKind {

    private static final Pattern PHONE = Pattern.compile("^\\D{0,2}(?:0|\\+?62)[\\s.-]?8\\d");
    private static final Pattern TIMES =
            Pattern.compile("(?i)\\s*\\d{1,3}\\s*(?:x|kali|kl|sesi|pertemuan|kunjungan|bimbingan)\\b.*");
    private static final Pattern PERSONS =
            Pattern.compile("(?i)\\s*\\d{1,3}\\s*(?:org|orang|pekerja|karyawan)\\.?\\s*");
    private static final Pattern DURATION =
            Pattern.compile("(?i)\\s*\\d{1,3}(?:[.,]\\d+)?\\s*(?:tahun|thn|th|bulan|bln|bl)\\b.*");

    private ValueKind() {}

    /** Counts that say of what: "4 kali", "11x". */
    static boolean isTimes(ColumnProfile profile) {
        return profile.share(c -> TIMES.matcher(c.text()).matches()) > 0.6;
    }

    static boolean isPersons(ColumnProfile profile) {
        return profile.share(c -> PERSONS.matcher(c.text()).matches()) > 0.6;
    }

    static boolean isDuration(ColumnProfile profile) {
        return profile.share(c -> DURATION.matcher(c.text()).matches()) > 0.6;
    }

    /** "0812-3456-7890", "+62812…": no amount begins so. */
    static boolean isPhone(String text) {
        return PHONE.matcher(text).find();
    }

    static boolean isYesNo(ColumnProfile profile) {
        return profile.distinct().size() <= 6
                && profile.share(c -> YesNoText.read(c.text(), YesNoText.Style.TICKS, false)
                                .read())
                        > 0.95;
    }

    static boolean isMoney(ColumnProfile profile) {
        return profile.share(c -> c.kind() == Cell.Kind.NUMBER
                                ? c.number() >= 50 || c.number() == 0
                                : !MoneyText.read(c.text(), 1).unreadable())
                        > 0.8
                && profile.share(c -> c.text().replaceAll("\\D", "").length() >= 2
                                || c.text().strip().equals("0"))
                        > 0.8
                && profile.share(c -> isPhone(c.text())) < 0.1
                && profile.share(c -> c.text().matches("(?:19|20)\\d\\d")) < 0.9
                && profile.share(c -> c.kind() != Cell.Kind.DATE
                                && c.text().replaceAll("\\D", "").length() < 12)
                        > 0.95;
    }

    static boolean isSmallCount(ColumnProfile profile) {
        return profile.share(c -> c.text().replaceAll("\\D", "").length() <= 3
                        && !c.text().replaceAll("\\D", "").isEmpty())
                > 0.95;
    }
}
