package id.prokus.intake.sender;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.MatchRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which files hold nothing but some rows of older ones, corrected: an incubator that was asked to correct twelve rows
 * may delete the right ones and send back the twelve. Rows are joined by who they are about, never by likeness alone: a
 * family that is counted twice is seen and can be mended, one that was taken for another is lost.
 */
public final class TellCorrections {

    /** So much of what it holds must be known for a file to be a correction; the rest are families that were added. */
    private static final double NEARLY_ALL = 0.9;

    /** Enough where the workbook carries our own list of what to correct. */
    private static final double HANDED_BACK = 0.5;

    private TellCorrections() {}

    /**
     * @param counting the files that no newer one replaces
     * @return one correction per file that is one, the older before those that correct them
     */
    public static List<Correction> tell(List<FileVersion> counting) {
        List<Correction> corrections = new ArrayList<>();
        counting.stream()
                .filter(file -> !file.incubator().isEmpty() && !file.rows().isEmpty())
                .collect(Collectors.groupingBy(FileVersion::incubator))
                .forEach((incubator, sent) -> corrections.addAll(
                        among(sent.stream().sorted(TellVersions::byAge).toList())));
        return corrections;
    }

    /** A row that was corrected may be corrected again: each file is held against what counted when it came. */
    private static List<Correction> among(List<FileVersion> oldestFirst) {
        List<Correction> corrections = new ArrayList<>();
        Set<KpmRow> gone = new HashSet<>();
        for (int i = 1; i < oldestFirst.size(); i++) {
            FileVersion newer = oldestFirst.get(i);
            List<KpmRow> standing = oldestFirst.subList(0, i).stream()
                    .filter(newer::surelyNewerThan)
                    .flatMap(older -> older.rows().stream())
                    .filter(row -> !gone.contains(row))
                    .toList();
            Map<KpmRow, KpmRow> corrected = corrected(standing, newer);
            if (!corrected.isEmpty()) {
                gone.addAll(corrected.values());
                corrections.add(new Correction(newer.file(), corrected));
            }
        }
        return corrections;
    }

    /** Whether the newer file is a correction of rows of this older one. */
    static boolean corrects(FileVersion newer, FileVersion older) {
        return newer.surelyNewerThan(older) && !corrected(older.rows(), newer).isEmpty();
    }

    /** Empty where it is no correction. */
    private static Map<KpmRow, KpmRow> corrected(List<KpmRow> standing, FileVersion newer) {
        double enough = newer.rows().size() * (newer.handedBack() ? HANDED_BACK : NEARLY_ALL);
        Set<String> families = standing.stream()
                .flatMap(row -> TellVersions.keys(row).stream())
                .collect(Collectors.toSet());
        long known = newer.rows().stream()
                .filter(row -> meets(TellVersions.keys(row), families))
                .count();
        if (known < enough / 2) {
            return Map.of();
        }
        Map<KpmRow, KpmRow> corrected = new LinkedHashMap<>();
        MatchRows.match(standing, newer.rows()).forEach((now, was) -> {
            if (sameFamily(was, now) && (newer.handedBack() || sameCohort(was, now))) {
                corrected.put(now, was);
            }
        });
        return corrected.size() < enough ? Map.of() : corrected;
    }

    private static boolean sameFamily(KpmRow was, KpmRow now) {
        return meets(TellVersions.keys(was), TellVersions.keys(now))
                || !was.damagedNik().isEmpty() && was.damagedNik().equals(now.damagedNik())
                || was.has(Field.NAME) && was.value(Field.NAME).equalsIgnoreCase(now.value(Field.NAME));
    }

    /** A family of two years reports twice. */
    private static boolean sameCohort(KpmRow was, KpmRow now) {
        return !was.has(Field.COHORT)
                || !now.has(Field.COHORT)
                || was.value(Field.COHORT).equals(now.value(Field.COHORT));
    }

    private static boolean meets(Collection<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
