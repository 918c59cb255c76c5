package id.prokus.olah;

import id.prokus.intake.AmendRow;
import id.prokus.intake.FileReading;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file said, as far as it counts: without the rows in whose place others stand, with the corrections that were
 * accepted. What is said of a mentor's answers together stays, whatever row it is written beside.
 */
final class ReadingAsCounted {

    private ReadingAsCounted() {}

    static FileReading of(FileReading reading, Set<RowAddress> replaced, Map<RowAddress, AmendRow> amended) {
        if (reading.rows().stream().map(KpmRow::at).noneMatch(at -> replaced.contains(at) || amended.containsKey(at))) {
            return reading;
        }
        List<KpmRow> rows = new ArrayList<>();
        List<Note> notes = new ArrayList<>(reading.notes().stream()
                .filter(note -> note.code() == NoteCode.ISIAN_SERAGAM || !replaced.contains(note.at()))
                .toList());
        for (KpmRow row : reading.rows()) {
            AmendRow amend = amended.get(row.at());
            if (replaced.contains(row.at())) {
                continue;
            }
            rows.add(amend == null ? row : amend.row());
            if (amend != null) {
                List<Note> before = ofRow(notes, row);
                notes.removeAll(before);
                notes.addAll(amend.notes(before));
            }
        }
        return new FileReading(
                reading.file(),
                reading.incubator(),
                rows,
                reading.observations(),
                notes,
                reading.mappings(),
                reading.remarks());
    }

    private static List<Note> ofRow(List<Note> notes, KpmRow row) {
        return notes.stream()
                .filter(note -> note.at().equals(row.at()) && note.code() != NoteCode.ISIAN_SERAGAM)
                .toList();
    }
}
