package id.prokus.intake.handback;

import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.OpenNote;
import id.prokus.intake.RowAddress;
import id.prokus.workbook.CellName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the notes about one file into what its sender works through: three hundred cells damaged alike are one line. */
final class ReturnLines {

    private static final int FEWEST_IN_A_COLUMN = 10;

    private record Alike(NoteCode code, String sheet, String column) {}

    private final ReturnColumns columns;

    ReturnLines(ReturnColumns columns) {
        this.columns = columns;
    }

    /** One line for each thing to correct, in the order of sheets, rows and columns. */
    List<ReturnLine> of(List<OpenNote> notes) {
        Map<Alike, List<OpenNote>> groups = new LinkedHashMap<>();
        notes.stream()
                .sorted(Comparator.comparing(n -> n.note().at()))
                .forEach(n -> groups.computeIfAbsent(
                                new Alike(
                                        n.note().code(),
                                        n.note().at().sheet(),
                                        n.note().column()),
                                a -> new ArrayList<>())
                        .add(n));
        return groups.values().stream()
                .flatMap(this::lines)
                .sorted(Comparator.comparing(ReturnLine::at)
                        .thenComparing(ReturnLine::column)
                        .thenComparing(ReturnLine::code))
                .toList();
    }

    private Stream<ReturnLine> lines(List<OpenNote> alike) {
        return wholeColumn(alike)
                .map(heading -> Stream.of(column(alike, heading)))
                .orElseGet(() -> alike.stream().map(this::cell));
    }

    /** The heading under which most rows have the same note; empty where only some have it. */
    private Optional<ReturnColumns.Heading> wholeColumn(List<OpenNote> alike) {
        Note first = alike.getFirst().note();
        boolean most = alike.size() >= FEWEST_IN_A_COLUMN
                && alike.size() * 2 > columns.rows(first.at().sheet()).size();
        return most ? columns.above(first) : Optional.empty();
    }

    private ReturnLine column(List<OpenNote> alike, ReturnColumns.Heading heading) {
        Note first = alike.getFirst().note();
        int all = Math.max(alike.size(), columns.rows(first.at().sheet()).size());
        String detail = first.code() == NoteCode.NIK_RUSAK
                ? ("NIK pada %d dari %d baris tersimpan sebagai bilangan sehingga angka ke-16 hilang. Kolom ini sudah diatur "
                                + "sebagai teks dan angka yang hilang ditandai “?”. Ketik ulang 16 angka sesuai KTP-el pada "
                                + "setiap sel yang berwarna.")
                        .formatted(alike.size(), all)
                : "Catatan ini berlaku bagi %d dari %d baris; selnya diberi warna. Contoh pada sel %s: %s"
                        .formatted(alike.size(), all, first.cell(), first.detail());
        LocalDate since = alike.stream()
                .map(OpenNote::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ReturnLine(
                first.code(),
                new RowAddress(first.at().file(), first.at().sheet(), first.at().sheetIndex(), heading.row()),
                CellName.column(first.column()),
                heading.text(),
                "%d dari %d baris".formatted(alike.size(), all),
                detail,
                since,
                alike.stream().map(n -> n.note().at().row()).toList(),
                true);
    }

    private ReturnLine cell(OpenNote open) {
        Note note = open.note();
        // Who is named there may read over the manager's shoulder: the list says it, no cell does.
        boolean onTheCell =
                note.code() != NoteCode.ISIAN_SERAGAM && !note.column().isEmpty();
        return new ReturnLine(
                note.code(),
                note.at(),
                onTheCell ? CellName.column(note.column()) : -1,
                columns.above(note).map(ReturnColumns.Heading::text).orElse(StandardHeading.of(note.field())),
                note.raw(),
                note.detail(),
                open.since(),
                onTheCell ? List.of(note.at().row()) : List.of(),
                onTheCell);
    }
}
