package id.prokus.olah;

import id.prokus.intake.FileReading;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.RowAddress;
import id.prokus.intake.VersionDifference;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.registry.Families;
import id.prokus.report.Material;
import id.prokus.report.Ringkasan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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
 * @param receipts the received file behind each file's name
 * @param identities under which each row is known through all versions of its file
 * @param material of which ringkasans are made, for whomever they are about
 * @param ringkasan what is said of all this, for the nation
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
        Map<String, UUID> receipts,
        Map<RowAddress, UUID> identities,
        Material material,
        Ringkasan ringkasan) {

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

    /** The received file behind the name of one whose rows count. */
    public UUID receipt(String file) {
        return Objects.requireNonNull(receipts.get(file));
    }

    /** A row by the identity under which it is known through all versions of its file; empty where it no longer counts. */
    public Optional<KpmRow> row(UUID identity) {
        return rows.stream()
                .filter(row -> identity.equals(identities.get(row.at())))
                .findFirst();
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
