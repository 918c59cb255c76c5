package id.prokus.intake.sender;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which files of one incubator are versions of the same report and which add up. What they hold decides, names
 * only help: three parts named (1), (2) and (3) share no family and all count; "FIX rev3" that holds the families of an
 * earlier file replaces it. What holds only some of an older file's rows replaces those rows, not the file: see {@link
 * TellCorrections}.
 */
public final class TellVersions {

    /** Enough of the older file's families stand in the newer one, whatever the two are called. */
    static final double SAME_REPORT = 0.6;

    /** Enough where the names, too, say that they are versions of one report. */
    private static final double SAME_NAME = 0.3;

    private TellVersions() {}

    /** One replacement per file that no longer counts, in the order of the older files' names. */
    public static List<Replacement> tell(List<FileVersion> files) {
        List<Replacement> replaced = new ArrayList<>();
        files.stream()
                .filter(file -> !file.rows().isEmpty())
                .collect(Collectors.groupingBy(FileVersion::incubator))
                .forEach((incubator, sent) -> {
                    if (!incubator.isEmpty() && sent.size() > 1) {
                        replaced.addAll(among(sent));
                    }
                });
        replaced.sort(Comparator.comparing(Replacement::older));
        return replaced;
    }

    private static List<Replacement> among(List<FileVersion> sent) {
        List<FileVersion> oldestFirst =
                sent.stream().sorted(TellVersions::byAge).toList();
        Map<FileVersion, Set<String>> families = new HashMap<>();
        for (FileVersion file : sent) {
            families.put(
                    file,
                    file.rows().stream().flatMap(row -> keys(row).stream()).collect(Collectors.toSet()));
        }
        List<Replacement> replaced = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            for (int j = oldestFirst.size() - 1; j > i; j--) {
                FileVersion older = oldestFirst.get(i);
                FileVersion newer = oldestFirst.get(j);
                double shared = shared(older, families.getOrDefault(newer, Set.of()));
                if (shared >= (sameName(older, newer) ? SAME_NAME : SAME_REPORT)
                        && !(shared < SAME_REPORT && TellCorrections.corrects(newer, older))) {
                    replaced.add(new Replacement(older.file(), newer.file(), shared, newer.surelyNewerThan(older)));
                    break;
                }
            }
        }
        return replaced;
    }

    static int byAge(FileVersion one, FileVersion other) {
        int named = VersionName.of(one.file()).newerThan(VersionName.of(other.file()));
        if (named != 0) {
            return named;
        }
        int changed = one.changed().compareTo(other.changed());
        if (changed != 0) {
            return changed;
        }
        if (one.handedBack() != other.handedBack()) {
            return one.handedBack() ? 1 : -1;
        }
        int filled = Long.compare(filled(one), filled(other));
        return filled != 0 ? filled : one.file().compareTo(other.file());
    }

    private static boolean sameName(FileVersion one, FileVersion other) {
        return VersionName.of(one.file())
                .stem()
                .equals(VersionName.of(other.file()).stem());
    }

    private static long filled(FileVersion file) {
        long filled = 0;
        for (KpmRow row : file.rows()) {
            for (Field field : Field.values()) {
                filled += row.has(field) ? 1 : 0;
            }
        }
        return filled;
    }

    private static double shared(FileVersion older, Set<String> newer) {
        long found = older.rows().stream()
                .filter(row -> keys(row).stream().anyMatch(newer::contains))
                .count();
        return (double) found / older.rows().size();
    }

    /** What tells a family in two versions of a file, where one of NIK, name and birth date may have been corrected. */
    static Set<String> keys(KpmRow row) {
        Set<String> keys = new HashSet<>();
        String name = row.value(Field.NAME).toLowerCase(Locale.ROOT);
        if (row.has(Field.NIK)) {
            keys.add("nik " + row.value(Field.NIK));
        }
        if (row.has(Field.FAMILY_CARD)) {
            keys.add("kk " + row.value(Field.FAMILY_CARD) + " " + name);
        }
        if (!name.isEmpty() && row.has(Field.BIRTH_DATE)) {
            keys.add("lahir " + name + " " + row.value(Field.BIRTH_DATE));
        }
        if (keys.isEmpty()) {
            keys.add("nama " + name + " " + row.value(Field.REGENCY) + " " + row.value(Field.DISTRICT) + " "
                    + row.value(Field.PRODUCT).toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
