package id.prokus.intake.sender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says about the version it holds ("Monitoring ITS FIX rev3 (12-11-2021).xlsx").
 *
 * @param stem what is left without version words, copies, dates, case and punctuation: the same for all versions
 * @param revision the number of the revision; 0 where none is named
 * @param marked whether any word says that this is not the first
 * @param draft whether it calls itself a draft
 * @param copy whether it is a copy by its name ("Salinan dari", "(1)")
 * @param date the date in the name
 */
record VersionName(String stem, int revision, boolean marked, boolean draft, boolean copy, Optional<LocalDate> date) {

    private static final Pattern EXTENSION = Pattern.compile("(\\.(xlsx|xlsm|xls|ods|csv|txt|zip))+$");
    private static final Pattern COPY =
            Pattern.compile("^(copy of|salinan dari|salinan|duplikat|duplicate of)\\s+|[\\s-]+(copy|salinan)\\b");
    private static final Pattern NUMBERED_COPY = Pattern.compile("\\(\\s*(\\d{1,2})\\s*\\)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-./ ](\\d{1,2})[-./ ](20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(20\\d{2})[-./ ]?(0[1-9]|1[0-2])[-./ ]?([0-3]\\d)(?!\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[- ]?(jan|feb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|des)[a-z]*[- ]?(20\\d{2})?(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final Pattern REVISION = Pattern.compile(
            "(?<![a-z])(revisi|revision|rev|versi|version|ver|v|r|perbaikan|koreksi|final|fix|update)\\s*(?:ke\\s*)?(\\d{1,2})(?!\\d)");
    private static final Pattern DRAFT = Pattern.compile("(?<![a-z])(draft|draf|sementara|konsep)(?![a-z])");
    private static final Pattern VERSION_WORD = Pattern.compile(
            "(?<![a-z])(sudah diperbaiki|telah diperbaiki|sudah dikoreksi|kirim ulang|revisi|revision|rev|versi|version"
                    + "|perbaikan|diperbaiki|koreksi|terkoreksi|final|finale|fix|fixed|fiks|terbaru|terakhir|last|latest"
                    + "|updated|update|new|edit|edited|ulang|ok|oke|benar|kembali|dikembalikan)(?![a-z])");

    /** @param file a file's name, with or without its folders */
    static VersionName of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        name = EXTENSION.matcher(name).replaceAll("").replace('_', ' ').strip();

        Optional<LocalDate> date = date(name);
        name = YEAR_FIRST.matcher(name).replaceAll(" ");
        name = DAY_FIRST.matcher(name).replaceAll(" ");
        name = IN_WORDS.matcher(name).replaceAll(" ");

        boolean copy = COPY.matcher(name).find();
        name = COPY.matcher(name).replaceAll(" ");
        int revision = 0;
        Matcher numbered = NUMBERED_COPY.matcher(name);
        if (numbered.find()) {
            copy = true;
            revision = Integer.parseInt(numbered.group(1));
            name = numbered.replaceAll(" ");
        }
        name = name.replaceAll("[^\\p{Alnum}]+", " ").replaceAll("(?<=[a-z])(?=rev\\d)|(?<=fix|final)(?=[a-z])", " ");

        Matcher named = REVISION.matcher(name);
        boolean marked = false;
        while (named.find()) {
            marked = true;
            revision = Math.max(revision, Integer.parseInt(named.group(2)));
        }
        name = REVISION.matcher(name).replaceAll(" ");
        boolean draft = DRAFT.matcher(name).find();
        name = DRAFT.matcher(name).replaceAll(" ");
        marked |= VERSION_WORD.matcher(name).find();
        name = VERSION_WORD.matcher(name).replaceAll(" ");
        return new VersionName(name.replaceAll("\\s+", " ").strip(), revision, marked, draft, copy, date);
    }

    private static Optional<LocalDate> date(String name) {
        Matcher yearFirst = YEAR_FIRST.matcher(name);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(name);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher words = IN_WORDS.matcher(name);
        if (words.find() && words.group(3) != null) {
            String month = words.group(2).replaceAll("ags|agt", "agu");
            return date(words.group(3), String.valueOf(MONTHS.indexOf(month) + 1), words.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /**
     * Whether this name says that it is newer than the other; negative where it says older, 0 where names do not tell.
     */
    int newerThan(VersionName other) {
        if (draft != other.draft) {
            return draft ? -1 : 1;
        }
        if (revision != other.revision && (revision > 0 && other.revision > 0 || marked == other.marked)) {
            return Integer.compare(revision, other.revision);
        }
        if (date.isPresent() && other.date.isPresent() && !date.equals(other.date)) {
            return date.orElseThrow().compareTo(other.date.orElseThrow());
        }
        if (marked != other.marked) {
            return marked ? 1 : -1;
        }
        return Integer.compare(revision, other.revision);
    }
}
