package id.prokus.indicator;

import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.TahunAnggaran;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All achievements of one group. */
public final class MeasureGroup {

    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");
    private static final List<String> CLASS_ENDS = List.of("pemula", "berkembang", "maju", "tutup", "tidak_diketahui");

    private final Group group;

    private MeasureGroup(Group group) {
        this.group = group;
    }

    /** In the order in which they are printed: activities first, then the outcomes 1 to 7. */
    public static List<Measured> of(Group group) {
        var measure = new MeasureGroup(group);
        return List.of(
                measure.reported(),
                measure.aid(),
                measure.sessions(),
                measure.bookkeeping(),
                measure.change("tabungan", "Tabungan", 1, Field.SAVINGS_OPENING, Field.SAVINGS_CLOSING),
                measure.yes("rencana_usaha", "Rencana usaha tertulis", 2, Field.BUSINESS_PLAN),
                measure.yes("nib", "Nomor Induk Berusaha (NIB)", 2, Field.NIB),
                measure.change("omzet", "Omzet usaha", 3, Field.TURNOVER_OPENING, Field.TURNOVER_CLOSING),
                measure.change("laba", "Laba usaha", 3, Field.PROFIT_OPENING, Field.PROFIT_CLOSING),
                measure.credit(),
                measure.status(),
                measure.classes(),
                measure.workers(),
                measure.yes("pirt", "P-IRT", 7, Field.PIRT),
                measure.yes("halal", "Sertifikat halal", 7, Field.HALAL),
                measure.yes("daring", "Pemasaran daring", 7, Field.ONLINE),
                measure.yes("merek", "Merek atau kemasan", 7, Field.BRAND));
    }

    private Measured reported() {
        return reached(
                        "kpm_melapor",
                        "KPM dilaporkan",
                        "KPM",
                        group.rows(),
                        group.rows().size())
                .build();
    }

    private Measured aid() {
        var given = where(row -> row.number(Field.AID).orElse(0) > 0);
        return reached("bantuan", "Bantuan tersalur", "rupiah", given, sum(given, Field.AID))
                .years(byYear(given))
                .build();
    }

    private static List<TahunAnggaran> byYear(List<KpmRow> given) {
        Map<Integer, List<KpmRow>> years = new TreeMap<>();
        given.forEach(row -> years.computeIfAbsent(Integer.valueOf(row.value(Field.COHORT)), year -> new ArrayList<>())
                .add(row));
        return years.entrySet().stream()
                .map(e -> new TahunAnggaran(
                        e.getKey(), sum(e.getValue(), Field.AID), e.getValue().size()))
                .toList();
    }

    private Measured sessions() {
        var given = where(row -> row.number(Field.MENTORING_SESSIONS).orElse(0) > 0);
        return reached("sesi_mentoring", "Sesi mentoring", "sesi", given, sum(given, Field.MENTORING_SESSIONS))
                .build();
    }

    /** An activity, against the families it was to reach: no other target is known. */
    private CapaianBuilder reached(String code, String name, String unit, List<KpmRow> rows, long done) {
        return item(code, name, unit, rows).activity(done, Share.percent(rows.size(), group.target()));
    }

    private Measured bookkeeping() {
        var closing = having(Field.BOOKKEEPING_CLOSING);
        var opening = having(Field.BOOKKEEPING_OPENING);
        var item = counted("pembukuan", "Melakukan pembukuan", 1, closing, row -> yes(row, Field.BOOKKEEPING_CLOSING))
                .beforeAfter();
        if (!opening.isEmpty()) {
            long did = opening.stream()
                    .filter(row -> yes(row, Field.BOOKKEEPING_OPENING))
                    .count();
            item.opening(Keadaan.ofCount(did, opening.size()));
        }
        return item.build();
    }

    private Measured yes(String code, String name, int outcome, Field field) {
        return counted(code, name, outcome, having(field), row -> yes(row, field))
                .build();
    }

    private Measured credit() {
        return counted(
                        "kur",
                        "Menerima KUR",
                        3,
                        having(Field.KUR),
                        row -> row.number(Field.KUR).orElse(0) > 0)
                .build();
    }

    private CapaianBuilder counted(
            String code, String name, int outcome, List<KpmRow> answered, Predicate<KpmRow> test) {
        var item = item(code, name, "KPM", answered).outcome(outcome);
        return answered.isEmpty()
                ? item
                : item.closing(Keadaan.ofCount(answered.stream().filter(test).count(), answered.size()));
    }

    private static boolean yes(KpmRow row, Field field) {
        return row.yes(field).orElse(false);
    }

    private Measured status() {
        var given = having(Field.BUSINESS_STATUS);
        int closed = (int) given.stream().filter(KpmRow::closed).count();
        var item = item("status_usaha", "Usaha berjalan", "KPM", given).outcome(3);
        return given.isEmpty()
                ? item.build()
                : item.closing(Keadaan.ofStatus(given.size() - closed, closed)).build();
    }

    private Measured workers() {
        var pairs = pairs(Field.WORKERS_OPENING, Field.WORKERS_CLOSING);
        var item = item("tenaga_kerja", "Perubahan tenaga kerja (termasuk pemilik)", "orang", pairs)
                .outcome(6)
                .closed(pairs)
                .beforeAfter();
        if (pairs.isEmpty()) {
            return item.build();
        }
        var change = Change.of(pairs, Field.WORKERS_OPENING, Field.WORKERS_CLOSING);
        return item.change(change.summed()).direction(change.direction()).build();
    }

    private Measured classes() {
        var given = having(Field.CLASS_OPENING);
        Map<String, Map<String, Integer>> moves = new LinkedHashMap<>();
        for (String from : CLASSES) {
            Map<String, Integer> to = new LinkedHashMap<>();
            CLASS_ENDS.forEach(end -> to.put(end, 0));
            moves.put(from, to);
        }
        for (KpmRow row : given) {
            // Closed is a column of its own, whatever class the cell says.
            var end = row.closed()
                    ? "tutup"
                    : row.has(Field.CLASS_CLOSING) ? row.value(Field.CLASS_CLOSING) : "tidak_diketahui";
            moves.getOrDefault(row.value(Field.CLASS_OPENING), Map.of()).merge(end, 1, Integer::sum);
        }
        return item("kelas", "Kelas usaha", "KPM", given)
                .outcome(3)
                .closed(given)
                .beforeAfter()
                .moves(moves)
                .build();
    }

    private Measured change(String code, String name, int outcome, Field opening, Field closing) {
        var pairs = pairs(opening, closing);
        var item =
                item(code, name, "rupiah", pairs).outcome(outcome).closed(pairs).beforeAfter();
        if (pairs.isEmpty()) {
            return item.build();
        }
        var change = Change.of(pairs, opening, closing);
        return item.opening(change.opening())
                .closing(change.closing())
                .change(change.perFamily())
                .clean(change.among(row -> !group.inDoubt(row)))
                .direction(change.direction())
                .build();
    }

    private List<KpmRow> pairs(Field opening, Field closing) {
        return where(row ->
                row.number(opening).isPresent() && Group.closing(row, closing).isPresent());
    }

    private List<KpmRow> having(Field field) {
        return where(row -> row.has(field));
    }

    private List<KpmRow> where(Predicate<KpmRow> test) {
        return group.rows().stream().filter(test).toList();
    }

    private static long sum(List<KpmRow> rows, Field field) {
        return rows.stream().mapToLong(r -> r.number(field).orElse(0)).sum();
    }

    private CapaianBuilder item(String code, String name, String unit, List<KpmRow> rows) {
        BigDecimal received = Share.percent(rows.size(), group.rows().size());
        return new CapaianBuilder(
                code, name, group.cohort().code(), unit, rows, group.target(), received, group.notesOn(rows));
    }
}
