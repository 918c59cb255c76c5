package id.prokus.indicator;

import id.prokus.intake.KpmRow;
import java.util.List;

/**
 * What was named, by how many families.
 *
 * @param code what
 * @param rows the families' rows, each once
 * @param moved how many of them wrote it in the other column
 * @param quotes what they wrote, without numbers, the most frequent first
 */
public record Mention(MentionCode code, List<KpmRow> rows, int moved, List<String> quotes) {

    public int count() {
        return rows.size();
    }
}
