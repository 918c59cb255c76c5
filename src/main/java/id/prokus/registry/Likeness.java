package id.prokus.registry;

import id.prokus.intake.KpmRow;
import java.util.List;

/**
 * Two rows that seem to be about the same person, and why.
 *
 * @param earlier the row that stands first
 * @param later the row that carries the note
 * @param score from 0 to 1
 * @param together whether the two count as one family
 * @param decided whether a person said so; what is neither together nor decided is still asked
 * @param reasons short Indonesian phrases, the strongest first ("NIK sama", "NIK berbeda satu angka", "tanggal lahir
 *     sama"), without personal data
 */
public record Likeness(
        KpmRow earlier, KpmRow later, double score, boolean together, boolean decided, List<String> reasons) {

    public Likeness {
        reasons = List.copyOf(reasons);
    }
}
