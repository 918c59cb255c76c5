package id.prokus.report;

import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open notes on families that more than one incubator reported.
 *
 * @param withinOneProvince its own office can settle them
 * @param acrossProvinces only the ministry can
 */
record Duplicates(List<Note> withinOneProvince, List<Note> acrossProvinces) {

    static Duplicates betweenIncubators(Findings f) {
        var across = f.acrossProvinces();
        Map<Boolean, List<Note>> parted = f.notesWhere(code -> code == NoteCode.DUPLIKAT_ANTAR).stream()
                .collect(Collectors.partitioningBy(note -> across.contains(note.at())));
        return new Duplicates(parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
    }
}
