package id.prokus.olah;

import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.reading.ReadWorkbook;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.terminal.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person at a terminal wants to know when a run is over. */
final class ClosingTable {

    private static final Locale INDONESIA = Locale.of("id", "ID");

    private ClosingTable() {}

    static String of(Processed processed, Path folder, Duration took) {
        StringBuilder said = new StringBuilder();
        Table figures = new Table()
                .row(
                        "Berkas terbaca",
                        number(read(processed)) + " dari "
                                + number(processed.files().size()))
                .row(
                        "Inkubator melapor",
                        number(reported(processed)) + " dari "
                                + number(processed.roster().entries().size()))
                .row("Baris dibaca", number(processed.rows().size()))
                .row("Keluarga (KPM)", number(processed.families().all().size()))
                .row("Catatan perbaikan", number(processed.openNotes().size()));
        said.append(figures).append('\n');
        Table notes = new Table();
        byCode(processed).forEach((code, count) -> notes.row("  " + code.name(), number(count)));
        said.append(notes).append("\n\n");
        troubles(processed, said);
        said.append("Hasil: ").append(folder).append('\n');
        said.append("Waktu: ").append(String.format(INDONESIA, "%.1f detik", took.toMillis() / 1000.0));
        return said.toString();
    }

    private static void troubles(Processed processed, StringBuilder said) {
        for (FileOutcome file : processed.files()) {
            switch (file.state()) {
                case REFUSED ->
                    said.append("Ditolak: ")
                            .append(file.file())
                            .append(". ")
                            .append(file.sentence())
                            .append('\n');
                case SAME, REPLACED ->
                    said.append("Tidak dihitung: ")
                            .append(file.file())
                            .append(". ")
                            .append(file.sentence())
                            .append('\n');
                case ASKED ->
                    said.append("Pengirim belum diketahui: ")
                            .append(file.file())
                            .append(". ")
                            .append(file.sentence())
                            .append('\n');
                case READ -> {
                    if (!file.other().isEmpty()) {
                        said.append("Perbaikan: ")
                                .append(file.file())
                                .append(". ")
                                .append(file.sentence())
                                .append('\n');
                    }
                }
                case WAITING -> {}
            }
        }
        processed
                .readings()
                .forEach((file, reading) -> reading.remarks().stream()
                        .filter(remark -> !remark.equals(ReadWorkbook.COLUMNS_ASKED))
                        .forEach(remark -> said.append("Perhatikan: ")
                                .append(file)
                                .append(". ")
                                .append(remark)
                                .append('\n')));
        if (!processed.questions().isEmpty()) {
            said.append(processed.questions().size()).append(" hal perlu dijawab; lihat pertanyaan.csv.\n");
        }
        List<String> missing = missing(processed);
        if (!missing.isEmpty()) {
            said.append("Belum melapor: ").append(String.join(", ", missing)).append(".\n");
        }
    }

    private static long read(Processed processed) {
        return processed.files().stream()
                .filter(file -> file.state() != FileOutcome.State.REFUSED)
                .count();
    }

    private static Set<String> senders(Processed processed) {
        return processed.files().stream()
                .filter(FileOutcome::counts)
                .map(FileOutcome::incubator)
                .collect(Collectors.toSet());
    }

    private static long reported(Processed processed) {
        return processed.roster().entries().size() - missing(processed).size();
    }

    private static List<String> missing(Processed processed) {
        Set<String> senders = senders(processed);
        return processed.roster().entries().stream()
                .map(RosterEntry::incubator)
                .filter(incubator -> !senders.contains(incubator))
                .toList();
    }

    private static Map<NoteCode, Long> byCode(Processed processed) {
        return processed.openNotes().stream()
                .collect(Collectors.groupingBy(Note::code, TreeMap::new, Collectors.counting()));
    }

    private static String number(long value) {
        return String.format(INDONESIA, "%,d", value);
    }
}
