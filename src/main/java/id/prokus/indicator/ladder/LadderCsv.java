package id.prokus.indicator.ladder;

import id.prokus.web.CsvFile;
import java.math.BigDecimal;
import java.util.List;

/** The same figures as on the page, to be taken along. */
final class LadderCsv {

    private LadderCsv() {}

    /** One line for each figure: what it is of, under which rule or of which classes, how many families. */
    static CsvFile of(TellLadder.Told told) {
        var csv = new CsvFile("bagian", "menurut", "dari", "ke", "keluarga");
        LadderTally tally = told.tally();
        csv.line("cakupan", "", "", "terdaftar", number(tally.enrolled()));
        csv.line("cakupan", "", "", "terukur", number(tally.measured()));
        for (LadderRule rule : LadderRule.values()) {
            String decides = told.decides().filter(rule::equals).isPresent() ? " (menentukan)" : "";
            tally.rungs(rule)
                    .forEach((rung, families) ->
                            csv.line("tangga", rule.code() + decides, "", rung.code(), number(families)));
            csv.line("tangga", rule.code() + decides, "", "tidak dapat ditentukan", number(tally.undetermined(rule)));
        }
        csv.line("bertentangan", "", "", "di atas UMK, di bawah garis per orang", number(tally.contradictions()));
        csv.line("belum diketahui", "", "", "baru sekali diukur", number(tally.measuredOnce()));
        csv.line("belum diketahui", "", "", "jumlah anggota", number(tally.withoutHousehold()));
        csv.line("belum diketahui", "", "", "garis UMK", number(tally.withoutUmk()));
        csv.line("belum diketahui", "", "", "garis kemiskinan", number(tally.withoutGk()));
        csv.line("belum diketahui", "", "", "garis ekstrem", number(tally.withoutExtreme()));
        told.movements().forEach(table -> movement(csv, table));
        return csv;
    }

    private static void movement(CsvFile csv, MovementTable table) {
        Movement movement = table.movement();
        String origin = table.origin().label().indonesian();
        List<String> classes = movement.classes();
        for (int before = 0; before < classes.size(); before++) {
            for (int now = 0; now < classes.size(); now++) {
                csv.line(
                        "perpindahan kelas",
                        origin,
                        classes.get(before),
                        classes.get(now),
                        number(movement.counts()[before][now]));
            }
            csv.line("perpindahan kelas", origin, classes.get(before), "tutup", number(movement.closed()[before]));
        }
        csv.line("perpindahan kelas", origin, "", "baru sekali dinilai", number(table.once()));
        csv.line("perpindahan kelas", origin, "", "kelas di luar daftar", number(table.strange()));
    }

    static CsvFile published(List<PublishedTable> tables) {
        var csv = new CsvFile("tabel", "judul", "angka", "tercetak", "dari_bagiannya", "satuan", "keadaan", "sumber");
        for (PublishedTable table : tables) {
            for (PublishedTable.Line line : table.lines()) {
                csv.line(
                        table.id(),
                        table.title().indonesian(),
                        line.figure().label().indonesian(),
                        line.figure().printed().map(BigDecimal::toPlainString).orElse(""),
                        line.computed().map(BigDecimal::toPlainString).orElse(""),
                        line.figure().unit(),
                        line.contradicts() ? "angka terbit tidak sama dengan bagiannya" : "",
                        table.source());
            }
        }
        return csv;
    }

    private static String number(int families) {
        return String.valueOf(families);
    }
}
