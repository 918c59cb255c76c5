package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFiles;
import id.prokus.registry.exchange.Import.Counts;
import id.prokus.registry.exchange.Weighed.Outcome;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.workbook.Book;
import id.prokus.workbook.UnreadableFile;
import id.prokus.workbook.Workbooks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a kept file and holds its rows against what is known now. Nothing of it counts yet. */
@Component
class CheckImport {

    private final ReceivedFiles receivedFiles;
    private final EntryKinds kinds;
    private final WeighRows weighRows;
    private final Imports imports;

    CheckImport(ReceivedFiles receivedFiles, EntryKinds kinds, WeighRows weighRows, Imports imports) {
        this.receivedFiles = receivedFiles;
        this.kinds = kinds;
        this.weighRows = weighRows;
        this.imports = imports;
    }

    /** A file as it was read, and what taking each row would mean. */
    record Looked(List<SentTable> tables, List<Weighed> rows) {

        Counts counts() {
            return new Counts(
                    count(Outcome.FRESH), count(Outcome.CORRECTED), count(Outcome.KNOWN), count(Outcome.REFUSED));
        }

        private int count(Outcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }

        List<ImportNote> notes() {
            var notes = new ArrayList<ImportNote>();
            for (Weighed one : rows) {
                SentTable table = tables.stream()
                        .filter(each -> each.sheet().equals(one.row().sheet()))
                        .findFirst()
                        .orElseThrow();
                one.notes().forEach(note -> notes.add(note(table, one.row(), note)));
            }
            return notes;
        }

        private static ImportNote note(SentTable table, SentRow row, RowNote note) {
            String heading = table.columns().keySet().stream()
                    .filter(column -> column.name().equals(note.column()))
                    .map(KindColumn::heading)
                    .findFirst()
                    .orElse(note.column());
            return new ImportNote(
                    row.sheet(),
                    row.line(),
                    table.column(note.column()).orElse(-1),
                    heading,
                    note.impossible(),
                    note.sentence());
        }
    }

    @Transactional
    public void check(Import file, byte[] bytes, Standing standing, Progress progress) {
        Looked looked = look(file, bytes, standing, progress);
        imports.looked(file.id(), looked.counts(), looked.notes());
    }

    /** @param standing whose, for what not everybody may decide */
    Looked look(Import file, byte[] bytes, Standing standing, Progress progress) {
        EntryKind kind = kinds.get(file.kind());
        List<SentTable> tables = SentTable.in(book(bytes), kind);
        List<SentRow> rows =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        progress.begin(rows.size());
        return new Looked(
                tables,
                weighRows.weigh(kind, file.edition(), withoutNumbers(file.fileName()), rows, standing, progress::at));
    }

    /** As received. Outside of any transaction, because a file is nobody's place. */
    byte[] bytes(Import file) {
        try (var everything = RowScope.enter(RowScope.EVERYTHING)) {
            return receivedFiles
                    .bytes(file.sha256())
                    .orElseThrow(() -> new Refusal(
                            "registry.import-erased",
                            new Text(
                                    "Isi berkas ini telah dihapus menurut hukum. Kirim berkas yang baru.",
                                    "This file was erased by law. Send a new one.")));
        }
    }

    static Book book(byte[] bytes) {
        try {
            return new Workbooks().read(bytes);
        } catch (UnreadableFile e) {
            throw new Refusal(
                    "registry.import-unreadable",
                    new Text(e.getMessage(), "This file cannot be read as a workbook. " + e.getMessage()));
        }
    }

    private static String withoutNumbers(String name) {
        return name.replaceAll("\\d{15,}", "…");
    }
}
