package id.prokus.intake;

import java.util.List;

/**
 * A row that stands now, as lists show it.
 *
 * @param key what a list goes on after; names nobody
 * @param at where the row stands
 * @param regency Kemendagri digits; empty where not known
 * @param district Kemendagri digits; empty where not known
 * @param name as sent
 * @param masked its NIK with the first and last four digits only; empty where none was read
 * @param codes of its open notes
 */
public record StandingRow(
        String key,
        RowAddress at,
        String regency,
        String district,
        String incubator,
        String name,
        String masked,
        List<NoteCode> codes) {

    public StandingRow {
        codes = List.copyOf(codes);
    }

    /** Names the row only. */
    @Override
    public String toString() {
        return "StandingRow[" + at + "]";
    }
}
