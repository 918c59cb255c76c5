package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Cell;
import id.prokus.report.document.Table.Row;
import id.prokus.report.document.Table.RowKind;
import id.prokus.vocabulary.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tabel 5: what each of the seven actors can improve; all seven rows are always there. */
final class ActorTable {

    static final Map<String, String> ACTORS = actors();

    private final Ringkasan ringkasan;
    private final Captions captions;

    ActorTable(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    private static Map<String, String> actors() {
        Map<String, String> actors = new LinkedHashMap<>();
        actors.put("kpm", "KPM");
        actors.put("inkubator", "Inkubator bisnis");
        actors.put("dinsos_provinsi", "Dinas Sosial provinsi");
        actors.put("dinsos_kabupaten", "Dinas Sosial kabupaten/kota");
        actors.put("korkab", "Korkab/Korkot");
        actors.put("pendamping_pkh", "Pendamping PKH");
        actors.put("tksk", "TKSK");
        return actors;
    }

    /** @param most proposals for each actor */
    Table table(String number, int most, Style style) {
        List<Row> rows = new ArrayList<>();
        List<String> codes = List.copyOf(ACTORS.keySet());
        for (int i = 0; i < codes.size(); i++) {
            List<Perbaikan> theirs = of(codes.get(i), most);
            boolean shared = i + 1 < codes.size()
                    && theirs.size() == 1
                    && of(codes.get(i + 1), most).equals(theirs);
            if (shared) {
                rows.addAll(shared(codes.get(i), codes.get(++i), theirs.getFirst()));
            } else {
                rows.addAll(rows(codes.get(i), theirs));
            }
        }
        return new Table(
                captions.table(
                        number,
                        "Yang dapat diperbaiki oleh tiap pelaku, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah KPM atau isian",
                        Captions.evidence("L0")),
                List.of(text("Pelaku", 66), text("Usulan perbaikan dan dasarnya", 300), text("Ukuran selesai", 148)),
                rows,
                style,
                (oneDay().isEmpty() ? "" : "Batas waktu seluruh usulan: " + oneDay() + ". ")
                        + "Dasar: (D) data, (M) masukan rapat, (P) ditulis penyusun; kalimat tanpa tanda bersumber dari data.");
    }

    private List<Perbaikan> of(String code, int most) {
        return ringkasan.perbaikan().getOrDefault(code, List.of()).stream()
                .limit(most)
                .toList();
    }

    /** Two actors who share one sentence share its cells. */
    private List<Row> shared(String first, String second, Perbaikan improvement) {
        return List.of(
                new Row(
                        RowKind.PLAIN,
                        List.of(
                                Cell.of(name(first)),
                                Cell.down(2, proposal(improvement)),
                                Cell.down(2, measure(improvement)))),
                new Row(RowKind.PLAIN, List.of(Cell.of(name(second)), Cell.covered(), Cell.covered())));
    }

    private List<Row> rows(String code, List<Perbaikan> theirs) {
        if (theirs.isEmpty()) {
            return List.of(Row.of(name(code), nothingFor(name(code)), Numerals.NONE));
        }
        List<Row> rows = new ArrayList<>();
        for (Perbaikan improvement : theirs) {
            rows.add(new Row(
                    RowKind.PLAIN,
                    List.of(
                            rows.isEmpty() ? Cell.down(theirs.size(), name(code)) : Cell.covered(),
                            Cell.of(proposal(improvement)),
                            Cell.of(measure(improvement)))));
        }
        return rows;
    }

    static String name(String code) {
        return ACTORS.getOrDefault(code, code);
    }

    private static String proposal(Perbaikan improvement) {
        return withoutMeasure(improvement) + " " + basis(improvement);
    }

    private String measure(Perbaikan improvement) {
        return oneDay().isEmpty()
                ? improvement.ukuran() + ", " + Format.INDONESIAN.day(improvement.batasWaktu())
                : improvement.ukuran();
    }

    /** The day by which everything is due; empty where there are several. */
    private String oneDay() {
        List<LocalDate> days = ringkasan.perbaikan().values().stream()
                .flatMap(List::stream)
                .map(Perbaikan::batasWaktu)
                .distinct()
                .toList();
        return days.size() == 1 ? Format.INDONESIAN.day(days.getFirst()) : "";
    }

    /** The measure has a column of its own, and the day the note below. */
    static String withoutMeasure(Perbaikan improvement) {
        return improvement
                .kalimat()
                .replaceFirst(", dengan ukuran selesai .*?, paling lambat \\d+ \\p{Alpha}+ \\d{4}", "");
    }

    private String nothingFor(String name) {
        return new Sentences(ringkasan)
                .by("P0").stream()
                        .filter(text ->
                                text.toLowerCase(Locale.ROOT).endsWith(" bagi " + name.toLowerCase(Locale.ROOT) + "."))
                        .findFirst()
                        .orElse("Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan.");
    }

    static String basis(Perbaikan improvement) {
        return switch (improvement.sumber()) {
            case "data" -> "(D)";
            case "masukan" -> "(M)";
            default -> "(P)";
        };
    }
}
