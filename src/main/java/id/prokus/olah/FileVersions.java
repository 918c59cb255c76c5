package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Masked;
import id.prokus.intake.VersionDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that another stands in place of, and what that one says otherwise.
 *
 * @param older the name of the file that no longer counts
 */
public record FileVersions(String older, VersionDifference difference) {

    private static final int SHOWN = 200;

    static List<FileVersions> replacedBy(String newer, Processed processed) {
        Map<String, VersionDifference> differences = processed.differences();
        return processed.files().stream()
                .filter(file -> file.state() == FileOutcome.State.REPLACED
                        && file.other().equals(newer))
                .flatMap(file -> Optional.ofNullable(differences.get(file.file())).stream()
                        .map(difference -> new FileVersions(file.file(), difference)))
                .toList();
    }

    /** The first two hundred changes; how many there are in all says {@link VersionDifference#changed}. */
    public List<VersionDifference.Change> changes() {
        return difference.changed().stream().limit(SHOWN).toList();
    }

    public boolean more() {
        return difference.changed().size() > SHOWN;
    }

    /** Rows that only one of the two has, told by the KPM's name. */
    public static String names(List<KpmRow> rows) {
        String names = String.join(
                ", ", rows.stream().limit(20).map(row -> row.value(Field.NAME)).toList());
        return rows.size() > 20 ? names + ", …" : names;
    }

    /** A value as people may see it: no number of a person. */
    public static String shown(String value) {
        return value.isEmpty() ? "–" : Masked.digits(value);
    }
}
