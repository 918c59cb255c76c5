package id.prokus.indicator;

import id.prokus.indicator.Capaian.Arah;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import id.prokus.indicator.Capaian.TanpaCatatan;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** All achievements of one group. */
public final class MeasureGroup {

    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");
    private static final List<String> CLASS_ENDS = List.of("pemula", "berkembang", "maju", "tutup", "tidak_diketahui");

    private final Group group;

    private MeasureGroup(Group group) {
        this.group = group;
    }

    /** In the order in which they are printed: activities first, then the outcomes 1 to 7. */
    public static List<Capaian> of(Group group) {
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

    private Capaian reported() {
        long reported = group.rows().size();
        return item("kpm_melapor", "KPM dilaporkan", "KPM", group.rows())
                .activity(reported, Optional.of(Share.percent(reported, group.target())));
    }

    private Capaian aid() {
        var given = having(Field.AID);
        return item("bantuan", "Bantuan tersalur", "rupiah", given).activity(sum(given, Field.AID), Optional.empty());
    }

    private Capaian sessions() {
        var given = having(Field.MENTORING_SESSIONS);
        return item("sesi_mentoring", "Sesi mentoring", "sesi", given)
                .activity(sum(given, Field.MENTORING_SESSIONS), Optional.empty());
    }

    private Capaian bookkeeping() {
        var closing = having(Field.BOOKKEEPING_CLOSING);
        var opening = having(Field.BOOKKEEPING_OPENING);
        return item("pembukuan", "Melakukan pembukuan", "KPM", closing)
                .outcome(1)
                .opening(count(opening, Field.BOOKKEEPING_OPENING))
                .closing(count(closing, Field.BOOKKEEPING_CLOSING))
                .beforeAfter()
                .build();
    }

    private Capaian yes(String code, String name, int outcome, Field field) {
        var given = having(field);
        return item(code, name, "KPM", given)
                .outcome(outcome)
                .closing(count(given, field))
                .build();
    }

    private Capaian credit() {
        var given = having(Field.KUR);
        long with =
                given.stream().filter(r -> r.number(Field.KUR).orElse(0) > 0).count();
        return item("kur", "Menerima KUR", "KPM", given)
                .outcome(3)
                .closing(Keadaan.ofCount(with, given.size()))
                .build();
    }

    private Capaian status() {
        var given = having(Field.BUSINESS_STATUS);
        int closed = (int) given.stream().filter(KpmRow::closed).count();
        return item("status_usaha", "Usaha berjalan", "KPM", given)
                .outcome(3)
                .closing(Keadaan.ofStatus(given.size() - closed, closed))
                .build();
    }

    private Capaian workers() {
        var pairs = pairs(Field.WORKERS_OPENING, Field.WORKERS_CLOSING);
        long change = pairs.stream()
                .mapToLong(r -> closing(r, Field.WORKERS_CLOSING)
                        - r.number(Field.WORKERS_OPENING).orElseThrow())
                .sum();
        return item("tenaga_kerja", "Perubahan tenaga kerja (termasuk pemilik)", "orang", pairs)
                .outcome(6)
                .closed(pairs)
                .change(new Perubahan(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(change)))
                .build();
    }

    private Capaian classes() {
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

    private Capaian change(String code, String name, int outcome, Field opening, Field closing) {
        var pairs = pairs(opening, closing);
        ToLongFunction<KpmRow> change =
                row -> closing(row, closing) - row.number(opening).orElseThrow();
        var changes = new Distribution(pairs.stream().mapToLong(change).toArray());
        var clean = new Distribution(pairs.stream()
                .filter(row -> !group.inDoubt(row))
                .mapToLong(change)
                .toArray());
        int up = (int) pairs.stream().filter(row -> change.applyAsLong(row) > 0).count();
        int down =
                (int) pairs.stream().filter(row -> change.applyAsLong(row) < 0).count();
        return item(code, name, "rupiah", pairs)
                .outcome(outcome)
                .opening(Keadaan.ofAmounts(
                        amounts(pairs, row -> row.number(opening).orElseThrow())))
                .closing(Keadaan.ofAmounts(amounts(pairs, row -> closing(row, closing))))
                .change(new Perubahan(
                        Optional.of(changes.mean()),
                        Optional.of(changes.median()),
                        Optional.of(changes.quartiles()),
                        ClusteredMean.of(byIncubator(pairs, change)).map(ClusteredMean::interval95),
                        Optional.empty()))
                .clean(new TanpaCatatan(clean.size(), clean.mean(), clean.median()))
                .direction(new Arah(up, pairs.size() - up - down, down))
                .closed(pairs)
                .build();
    }

    private static List<double[]> byIncubator(List<KpmRow> rows, ToLongFunction<KpmRow> value) {
        Map<String, List<Double>> clusters = new TreeMap<>();
        rows.forEach(row -> clusters.computeIfAbsent(row.incubator(), i -> new ArrayList<>())
                .add((double) value.applyAsLong(row)));
        return clusters.values().stream()
                .map(c -> c.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }

    private static Distribution amounts(List<KpmRow> rows, ToLongFunction<KpmRow> amount) {
        return new Distribution(rows.stream().mapToLong(amount).toArray());
    }

    private static long closing(KpmRow row, Field field) {
        return Group.closing(row, field).orElseThrow();
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

    private static Keadaan count(List<KpmRow> given, Field field) {
        return Keadaan.ofCount(
                given.stream().filter(r -> r.yes(field).orElse(false)).count(), given.size());
    }

    private CapaianBuilder item(String code, String name, String unit, List<KpmRow> rows) {
        BigDecimal received = Share.percent(rows.size(), group.rows().size());
        return new CapaianBuilder(
                code, name, group.cohort().code(), unit, rows.size(), group.target(), received, group.notesOn(rows));
    }
}
