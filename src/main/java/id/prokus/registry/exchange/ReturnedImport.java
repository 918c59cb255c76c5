package id.prokus.registry.exchange;

import id.prokus.intake.value.IdentityText;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.workbook.Book;
import id.prokus.workbook.handback.CellRemark;
import id.prokus.workbook.handback.CellRemark.Tone;
import id.prokus.workbook.handback.FirstSheet;
import id.prokus.workbook.handback.FirstSheet.Column;
import id.prokus.workbook.handback.FirstSheet.Entry;
import id.prokus.workbook.handback.FirstSheet.Line;
import id.prokus.workbook.handback.ReturnedWorkbook;
import id.prokus.workbook.handback.TextColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hands a file back to its sender: a colour and a comment on every cell with a note, and a first sheet that lists them. */
final class ReturnedImport {

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 5),
            new Column("Sel", 22),
            new Column("Kolom", 22),
            new Column("Akibat", 16),
            new Column("Apa yang perlu diperbaiki", 80));

    private ReturnedImport() {}

    static void write(byte[] original, EntryKind kind, List<ImportNote> notes, OutputStream out) throws IOException {
        Book book = CheckImport.book(original);
        List<SentTable> tables = SentTable.in(book, kind);
        List<CellRemark> remarks =
                notes.stream().map(note -> remark(note, tables)).toList();
        ReturnedWorkbook.write(original, book, remarks, lostDigits(tables), first(kind, notes, tables), out);
    }

    private static CellRemark remark(ImportNote note, List<SentTable> tables) {
        return new CellRemark(
                note.sheet(),
                note.line(),
                column(note, tables),
                note.impossible() ? Tone.CORRECT : Tone.CHECK,
                note.sentence().indonesian());
    }

    /** A note on the whole row stands in its first column. */
    private static int column(ImportNote note, List<SentTable> tables) {
        return note.column() >= 0
                ? note.column()
                : tables.stream()
                        .filter(table -> table.sheet().equals(note.sheet()))
                        .flatMap(table -> table.columns().values().stream())
                        .min(Integer::compare)
                        .orElse(0);
    }

    private static List<TextColumn> lostDigits(List<SentTable> tables) {
        return tables.stream()
                .flatMap(table -> table.column(KindColumn.NIK).stream()
                        .map(column -> new TextColumn(
                                table.sheet(),
                                column,
                                table.rows().stream()
                                        .filter(row -> row.nik().state() == IdentityText.State.LOST_LAST)
                                        .map(SentRow::line)
                                        .collect(Collectors.toSet()))))
                .filter(column -> !column.rows().isEmpty())
                .toList();
    }

    private static FirstSheet first(EntryKind kind, List<ImportNote> notes, List<SentTable> tables) {
        var legend = new TreeMap<Tone, String>();
        legend.put(Tone.CORRECT, "harus diperbaiki; barisnya belum dapat diterima");
        legend.put(Tone.CHECK, "perlu diperiksa; barisnya diterima");
        var lines = new java.util.ArrayList<Line>();
        for (ImportNote note : notes) {
            int column = column(note, tables);
            String cell = (note.sheet().isEmpty() ? "" : note.sheet() + " ")
                    + id.prokus.workbook.CellName.of(note.line(), column);
            lines.add(new Line(
                    Optional.of(note.impossible() ? Tone.CORRECT : Tone.CHECK),
                    List.of(
                            Entry.of(String.valueOf(lines.size() + 1)),
                            Entry.to(cell, note.sheet(), note.line(), column),
                            Entry.of(note.heading()),
                            Entry.of(note.impossible() ? "belum diterima" : "diterima"),
                            Entry.of(note.sentence().indonesian()))));
        }
        return new FirstSheet(
                "Catatan",
                "Catatan atas kiriman: " + kind.label().indonesian(),
                List.of("Perbaiki sel yang berwarna, simpan, lalu kirim berkas ini kembali. Baris lain boleh dibiarkan:"
                        + " yang sudah dikenal tidak dicatat dua kali."),
                legend,
                COLUMNS,
                lines);
    }
}
