package id.prokus.olah;

import id.prokus.intake.FileReading;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.VersionDifference;
import id.prokus.programme.Edition;
import id.prokus.programme.Roster;
import id.prokus.registry.Families;
import id.prokus.report.Material;
import id.prokus.report.Ringkasan;
import java.util.List;
import java.util.Map;

/**
 * What a run made of everything that was sent.
 *
 * @param edition whose monitoring it is
 * @param roster who was to report
 * @param files what became of each file, in the order of their names
 * @param readings what each file whose rows count said, by its name; values with their cells are in the database
 * @param differences what the newer version of each replaced file says otherwise, by the replaced file's name
 * @param rows every row that counts, in the order of file name, sheet, row
 * @param families told from these rows
 * @param notes all of them, settled ones too, in the order of file name, sheet, row
 * @param questions what only a person can answer
 * @param ringkasan what is said of all this
 * @param material what it is made of: the ringkasan of any province, regency or incubator can be made of it, too
 */
public record Processed(
        Edition edition,
        Roster roster,
        List<FileOutcome> files,
        Map<String, FileReading> readings,
        Map<String, VersionDifference> differences,
        List<KpmRow> rows,
        Families families,
        List<KnownNote> notes,
        List<Question> questions,
        Ringkasan ringkasan,
        Material material) {

    /** The notes that somebody still has to act on. */
    public List<Note> openNotes() {
        return notes.stream()
                .filter(note -> !note.settled())
                .map(KnownNote::note)
                .toList();
    }

    /** What a file whose rows count said. */
    public FileReading reading(String file) {
        FileReading reading = readings.get(file);
        if (reading == null) {
            throw new IllegalArgumentException("no such file counts");
        }
        return reading;
    }

    /** SHA-256 over the inputs: files, roster, and what people decided. */
    public String fingerprint() {
        return ringkasan.sidik();
    }

    /** Whether everything was read and nothing is asked. */
    public boolean complete() {
        return questions.isEmpty() && files.stream().noneMatch(file -> file.state() == FileOutcome.State.REFUSED);
    }
}
