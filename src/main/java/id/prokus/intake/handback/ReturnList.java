package id.prokus.intake.handback;

import id.prokus.intake.FileReading;
import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.CellRemark.Tone;
import id.prokus.workbook.handback.FirstSheet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The first sheet of a returned workbook: every catatan perbaikan with its owner and date, each leading to its cell. */
final class ReturnList {

    /** What its tab says. */
    static final String NAME = "Perbaikan";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    private static final List<FirstSheet.Column> COLUMNS = List.of(
            new FirstSheet.Column("No", 5),
            new FirstSheet.Column("Lembar", 14),
            new FirstSheet.Column("Sel", 9),
            new FirstSheet.Column("Kolom", 18),
            new FirstSheet.Column("Isi sekarang", 19),
            new FirstSheet.Column("Yang perlu diperbaiki", 52),
            new FirstSheet.Column("Oleh", 15),
            new FirstSheet.Column("Kode", 24),
            new FirstSheet.Column("Sejak tanggal", 16));

    private ReturnList() {}

    static FirstSheet of(FileReading reading, List<ReturnLine> lines, LocalDate today) {
        var legend = new TreeMap<Tone, String>();
        legend.put(Tone.CORRECT, "Sel berwarna ini perlu diperbaiki.");
        legend.put(Tone.CHECK, "Sel berwarna ini mohon diperiksa; bila sudah benar, biarkan.");
        List<FirstSheet.Line> listed = new ArrayList<>();
        for (ReturnLine line : lines) {
            listed.add(line(listed.size() + 1, line));
        }
        return new FirstSheet(
                NAME,
                "Catatan perbaikan: " + reading.incubator(),
                introduction(reading, lines, today),
                legend,
                COLUMNS,
                listed);
    }

    private static List<String> introduction(FileReading reading, List<ReturnLine> lines, LocalDate today) {
        String count = lines.isEmpty()
                ? "Tidak ada catatan perbaikan per %s.".formatted(DAY.format(today))
                : "%d catatan perbaikan per %s.".formatted(lines.size(), DAY.format(today));
        return List.of(
                "Berkas: " + reading.file() + ". " + count,
                "Perbaiki langsung pada sel yang berwarna, simpan, lalu kirim kembali berkas ini dengan nama yang sama. "
                        + "Klik isi kolom Sel untuk menuju selnya.");
    }

    private static FirstSheet.Line line(int number, ReturnLine line) {
        boolean wholeColumn =
                line.column() >= 0 && !line.rows().contains(line.at().row());
        String place = wholeColumn
                ? "Kolom " + CellName.letters(line.column())
                : line.column() >= 0
                        ? CellName.of(line.at().row(), line.column())
                        : "Baris " + line.at().row();
        return new FirstSheet.Line(
                Optional.of(line.tone()),
                List.of(
                        FirstSheet.Entry.of(String.valueOf(number)),
                        FirstSheet.Entry.of(line.at().sheet()),
                        FirstSheet.Entry.to(place, line.at().sheet(), line.at().row(), Math.max(0, line.column())),
                        FirstSheet.Entry.of(line.heading()),
                        FirstSheet.Entry.of(line.now()),
                        FirstSheet.Entry.of(line.detail()),
                        FirstSheet.Entry.of(line.owner()),
                        FirstSheet.Entry.of(line.code().name()),
                        FirstSheet.Entry.of(DAY.format(line.since()))));
    }
}
