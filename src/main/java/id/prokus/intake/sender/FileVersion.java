package id.prokus.intake.sender;

import id.prokus.intake.KpmRow;
import java.time.Instant;
import java.util.List;

/**
 * A file that was read, as one of perhaps several versions of the same report.
 *
 * @param file its name as received
 * @param incubator who sent it
 * @param changed when the sender last changed it, or when it was received where that is not known
 * @param rows its KPM rows
 * @param handedBack whether it is a workbook that this system had handed back to be corrected
 */
public record FileVersion(String file, String incubator, Instant changed, List<KpmRow> rows, boolean handedBack) {

    /** Whether names or times say that this one is newer than the other, or it came back from being corrected. */
    boolean surelyNewerThan(FileVersion other) {
        return handedBack
                || VersionName.of(file).newerThan(VersionName.of(other.file())) != 0
                || !changed.equals(other.changed());
    }
}
