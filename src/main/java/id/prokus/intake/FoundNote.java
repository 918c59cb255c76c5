package id.prokus.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as a run found it.
 *
 * @param note what was found
 * @param key what makes it the same note in the next run
 * @param about a fingerprint of the cell as it stands: a decision made about another value does not hold
 */
public record FoundNote(Note note, NoteKey key, String about) {

    /**
     * @param row the row it stands in; null where that is no KPM row
     * @param identities the identity of every row of the run
     */
    public static FoundNote of(Note note, String incubator, @Nullable KpmRow row, Map<RowAddress, UUID> identities) {
        String value = row == null ? "" : row.value(note.field()) + "\u001f" + row.damagedNik();
        return new FoundNote(
                note,
                NoteKey.of(note, incubator, row, identities),
                ReceivedFiles.sha256((note.raw() + "\u001f" + value).getBytes(StandardCharsets.UTF_8)));
    }
}
