package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.prokus.intake.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every capaian once more, from the columns of kpm.csv alone, by code that shares nothing with what computed it: slow,
 * plain, and read as the rules are written.
 */
class RecomputedFromKpmCsvTest {

    @ParameterizedTest
    @CsvSource({"baru,2021", "lanjutan,2020"})
    void everyCapaianIsWhatTheRowsSay(String group, String year) {
        var world = InventedWorld.usual()
                .where(row -> row.row == 9, row -> row.set(Field.TURNOVER_CLOSING, 90_000_000))
                .where(row -> row.row == 11, row -> row.set(Field.PROFIT_OPENING, 90_000_000))
                .where(row -> row.row == 14, row -> row.set(Field.AID, ""))
                .where(row -> row.row == 16, row -> row.set(Field.NIB, ""))
                .where(row -> row.closed(), row -> row.set(Field.CLASS_CLOSING, "maju"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (var row : world.rows) {
            if (row.get(Field.COHORT).equals(year)) {
                Map<String, String> columns = new HashMap<>();
                row.values.forEach((field, value) -> columns.put(field.code(), value));
                rows.add(columns);
            }
        }
        int target = world.roster.stream()
                .mapToInt(e -> group.equals("baru") ? e.targetNew() : e.targetContinuing())
                .sum();

        var told = JsonMapper.shared().readTree(RingkasanJson.text(world.ringkasan()));

        for (String code : List.of("omzet", "laba", "tabungan")) {
            amounts(item(told, code, group), rows, code, target);
        }
        for (String code : List.of("nib", "pirt", "halal", "daring", "merek", "rencana_usaha")) {
            var item = item(told, code, group);
            same(
                    item,
                    "n",
                    rows.stream()
                            .filter(r -> !r.getOrDefault(code, "").isEmpty())
                            .count());
            same(item, "akhir.jumlah", count(rows, code, "ya"));
            same(
                    item,
                    "akhir.persen",
                    100.0
                            * count(rows, code, "ya")
                            / rows.stream()
                                    .filter(r -> !r.getOrDefault(code, "").isEmpty())
                                    .count());
        }
        var books = item(told, "pembukuan", group);
        same(books, "awal.jumlah", count(rows, "pembukuan_awal", "ya"));
        same(books, "akhir.jumlah", count(rows, "pembukuan_akhir", "ya"));
        same(
                item(told, "kur", group),
                "akhir.jumlah",
                rows.stream()
                        .filter(r -> Long.parseLong(r.getOrDefault("kur", "0")) > 0)
                        .count());
        same(item(told, "status_usaha", group), "akhir.tutup", count(rows, "status_usaha", "tutup"));
        same(item(told, "status_usaha", group), "akhir.aktif", count(rows, "status_usaha", "aktif"));
        workers(item(told, "tenaga_kerja", group), rows);
        classes(item(told, "kelas", group), rows);
        activities(told, group, rows, target);
    }

    private static void amounts(JsonNode item, List<Map<String, String>> rows, String code, int target) {
        List<Double> openings = new ArrayList<>();
        List<Double> closings = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        List<Double> clean = new ArrayList<>();
        int closed = 0;
        for (var row : rows) {
            @Nullable Double a = number(row, code + "_awal");
            @Nullable Double b = number(row, code + "_akhir");
            if (b == null && closed(row) && !code.equals("tabungan")) {
                b = 0.0;
            }
            if (a == null || b == null) {
                continue;
            }
            openings.add(a);
            closings.add(b);
            changes.add(b - a);
            closed += closed(row) ? 1 : 0;
            @Nullable Double o0 = number(row, "omzet_awal");
            @Nullable Double o1 = number(row, "omzet_akhir");
            @Nullable Double l0 = number(row, "laba_awal");
            boolean jumped = o0 != null && o1 != null && o0 > 0 && o1 > 5 * o0;
            boolean above = l0 != null && o0 != null && l0 > o0;
            if (!jumped && !above) {
                clean.add(b - a);
            }
        }
        same(item, "n", changes.size());
        same(item, "cakupan", 100.0 * changes.size() / target);
        same(item, "cakupan_sasaran", 100.0 * changes.size() / target);
        same(item, "awal.median", middle(openings, 0.5));
        same(item, "akhir.median", middle(closings, 0.5));
        same(item, "awal.rata", mean(openings));
        same(item, "akhir.rata", mean(closings));
        same(item, "perubahan.rata", mean(changes));
        same(item, "perubahan.median", middle(changes, 0.5));
        same(item, "tanpa_catatan.n", clean.size());
        same(item, "tanpa_catatan.rata", mean(clean));
        same(item, "arah.naik", changes.stream().filter(c -> c > 0).count());
        same(item, "arah.tetap", changes.stream().filter(c -> c == 0).count());
        same(item, "arah.turun", changes.stream().filter(c -> c < 0).count());
        same(item, "tutup", closed);
        assertThat(item.at("/perubahan/kuartil/0").asDouble()).isCloseTo(middle(changes, 0.25), within(0.5));
        assertThat(item.at("/perubahan/kuartil/1").asDouble()).isCloseTo(middle(changes, 0.75), within(0.5));
        assertThat(item.at("/perubahan/ki95/0").asDouble()).isLessThan(mean(changes));
        assertThat(item.at("/perubahan/ki95/1").asDouble()).isGreaterThan(mean(changes));
    }

    private static void workers(JsonNode item, List<Map<String, String>> rows) {
        double change = 0;
        int n = 0;
        for (var row : rows) {
            @Nullable Double a = number(row, "tenaga_kerja_awal");
            @Nullable Double b = number(row, "tenaga_kerja_akhir");
            b = b == null && closed(row) ? Double.valueOf(0) : b;
            if (a != null && b != null) {
                change += b - a;
                n++;
            }
        }
        same(item, "perubahan.jumlah", change);
        same(item, "n", n);
    }

    private static void classes(JsonNode item, List<Map<String, String>> rows) {
        Map<String, Integer> moves = new TreeMap<>();
        for (var row : rows) {
            String to = row.getOrDefault("kelas_akhir", "");
            if (closed(row)) {
                to = "tutup";
            } else if (to.isEmpty()) {
                to = "tidak_diketahui";
            }
            moves.merge("perpindahan." + row.get("kelas_awal") + "." + to, 1, Integer::sum);
        }
        moves.forEach((path, n) -> same(item, path, n));
        int all = 0;
        for (JsonNode from : item.get("perpindahan")) {
            for (JsonNode to : from) {
                all += to.asInt();
            }
        }
        assertThat(all).isEqualTo(rows.size());
    }

    private static void activities(JsonNode told, String group, List<Map<String, String>> rows, int target) {
        double aid = 0;
        double sessions = 0;
        for (var row : rows) {
            @Nullable Double a = number(row, "bantuan");
            aid += a == null ? 0 : a;
            sessions += Double.parseDouble(row.getOrDefault("sesi_mentoring", "0"));
        }
        same(item(told, "kpm_melapor", group), "realisasi", rows.size());
        same(item(told, "kpm_melapor", group), "sasaran", target);
        same(item(told, "kpm_melapor", group), "persen", 100.0 * rows.size() / target);
        same(item(told, "bantuan", group), "realisasi", aid);
        same(item(told, "sesi_mentoring", group), "realisasi", sessions);
    }

    private static JsonNode item(JsonNode told, String code, String group) {
        for (JsonNode item : told.get("capaian")) {
            if (item.get("kode").asString().equals(code)
                    && item.get("kelompok").asString().equals(group)) {
                return item;
            }
        }
        throw new AssertionError(code + " " + group);
    }

    private static void same(JsonNode item, String path, double expected) {
        assertThat(item.at("/" + path.replace('.', '/')).asDouble())
                .as(item.get("kode").asString() + " " + path)
                .isCloseTo(expected, within(path.contains("persen") || path.contains("cakupan") ? 0.006 : 0.51));
    }

    private static long count(List<Map<String, String>> rows, String column, String value) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(v -> v.equals(value))
                .count();
    }

    private static boolean closed(Map<String, String> row) {
        return row.getOrDefault("status_usaha", "").equals("tutup");
    }

    private static @Nullable Double number(Map<String, String> row, String column) {
        var text = row.getOrDefault(column, "");
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).sum() / values.size();
    }

    private static double middle(List<Double> values, double part) {
        double[] sorted = values.stream().mapToDouble(v -> v).toArray();
        Arrays.sort(sorted);
        double at = part * (sorted.length - 1);
        int below = (int) at;
        return below + 1 < sorted.length
                ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below])
                : sorted[below];
    }
}
