package id.prokus.monitoring.submission;

import id.prokus.registry.timeline.InventedFamily;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Sends a form of 250 questions over OpenRosa as phones do, beside bare inserts of the same bytes into the same PostgreSQL.
 * {@code formulir FOLDER} writes the form for the server to publish; {@code keluarga DATA} invents 500 families; {@code
 * kirim DATA URL USER PASSWORD CONNECTIONS N} sends; {@code telanjang DATA CONNECTIONS N} inserts; {@code tenang DATA URL
 * USER PASSWORD PER_SECOND SECONDS} sends evenly and tells how long checking took; {@code periksa DATA} waits until all is
 * checked; {@code tertinggal DATA SECONDS} tells how much is left and how fast it is checked; {@code daftar URL USER PASSWORD} tells how large the list of families is.
 */
final class MeasureSubmissions {

    private static final int QUESTIONS = 250;
    private static final int GROUPS = 10;
    private static final int WARM = 3_000;
    private static final int FAMILIES = 500;
    private static final int FIRST_FAMILY = 900_000;

    private MeasureSubmissions() {}

    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "formulir" -> form(Path.of(words[1]));
            case "keluarga" -> families(Path.of(words[1]));
            case "kirim" -> send(words, Integer.parseInt(words[5]), Integer.parseInt(words[6]));
            case "telanjang" -> bare(Path.of(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            case "tenang" -> evenly(words, Integer.parseInt(words[5]), Integer.parseInt(words[6]));
            case "periksa" -> untilChecked(Path.of(words[1]));
            case "tertinggal" -> behind(Path.of(words[1]), Integer.parseInt(words[2]));
            case "daftar" -> list(words);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** The monthly report with as many questions more, in groups as long forms have them. */
    private static void form(Path folder) throws IOException {
        String form = Files.readString(Path.of("forms/bulanan/1.xml"));
        int own = 20;
        var nodes = new StringBuilder();
        var binds = new StringBuilder();
        var inputs = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            nodes.append("<g%d>".formatted(group));
            inputs.append("<group ref=\"/data/g%1$d\"><label>Bagian %1$d</label>".formatted(group));
            for (int i = 0; i < (QUESTIONS - own) / GROUPS; i++) {
                nodes.append("<t%d/>".formatted(i));
                binds.append(
                        "<bind nodeset=\"/data/g%d/t%d\" type=\"int\" constraint=\". &gt;= 0\"/>".formatted(group, i));
                inputs.append("<input ref=\"/data/g%1$d/t%2$d\"><label>Pertanyaan %1$d.%2$d</label></input>"
                        .formatted(group, i));
            }
            nodes.append("</g%d>".formatted(group));
            inputs.append("</group>");
        }
        String whole = form.replace("id=\"bulanan\"", "id=\"ukur\"")
                .replaceFirst("(<data [^>]*>)", "$1" + nodes)
                .replaceFirst("</model>", binds + "</model>")
                .replaceFirst("</h:body>", inputs + "</h:body>");
        Path file = folder.resolve("forms/ukur/1.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, whole);
    }

    private static void families(Path data) throws Exception {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url(data), "prokus", password(data)));
        for (int i = 0; i < FAMILIES; i++) {
            InventedFamily.of(database, FIRST_FAMILY + i, "Ukur Keluarga " + i, "1985-01-01", "");
        }
    }

    /** The answers to the many questions: made once, so that the same run's phones cost the same machine as little as may be. */
    private static final String ANSWERS = IntStream.range(0, GROUPS)
            .mapToObj(group -> "<g%1$d>%2$s</g%1$d>".formatted(group, answers(group)))
            .collect(Collectors.joining());

    private static String answers(int group) {
        return IntStream.range(0, (QUESTIONS - 20) / GROUPS)
                .mapToObj(i -> "<t%1$d>%2$d</t%1$d>".formatted(i, (group * 23 + i) * 31L % 100_000))
                .collect(Collectors.joining());
    }

    private static byte[] report(int number) {
        return ("<?xml version='1.0' ?><data id=\"ukur\" version=\"1\"><keluarga>" + family(number % FAMILIES)
                        + "</keluarga><tanggal>20" + (21 + number / FAMILIES / 12 % 5)
                        + two(1 + number / FAMILIES % 12) + two(1 + number % 28) + "</tanggal><omzet>"
                        + (1_000_000 + number)
                        + "</omzet><ada_pekerja>tidak</ada_pekerja><pembukuan>ya</pembukuan>" + ANSWERS
                        + "<meta><instanceID>uuid:" + UUID.randomUUID() + "</instanceID></meta></data>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static UUID family(int number) {
        return UUID.fromString("00000000-0000-4000-8000-000000" + (FIRST_FAMILY + number));
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }

    private static void send(String[] words, int connections, int n) throws Exception {
        BarePhone[] phones = new BarePhone[connections];
        for (int i = 0; i < connections; i++) {
            phones[i] = new BarePhone(words[2], words[3], words[4]);
        }
        AtomicInteger other = new AtomicInteger();
        tell("kirim", connections, n, (worker, number) -> {
            if (phones[worker].submit(report(number)) != 201) {
                other.incrementAndGet();
            }
        });
        for (BarePhone phone : phones) {
            phone.close();
        }
        System.out.println("bukan_201=" + other.get());
    }

    private static void bare(Path data, int connections, int n) throws Exception {
        try (Connection one = DriverManager.getConnection(url(data), "prokus", password(data));
                var statement = one.createStatement()) {
            statement.execute("create schema if not exists ukur");
            statement.execute("create table if not exists ukur.bare (id uuid primary key, bytes bytea not null)");
        }
        Connection[] all = new Connection[connections];
        for (int i = 0; i < connections; i++) {
            all[i] = DriverManager.getConnection(url(data), "prokus", password(data));
        }
        tell("telanjang", connections, n, (worker, number) -> {
            try (var statement = all[worker].prepareStatement("insert into ukur.bare (id, bytes) values (?, ?)")) {
                statement.setObject(1, UUID.randomUUID());
                statement.setBytes(2, report(number));
                statement.executeUpdate();
            }
        });
        for (Connection one : all) {
            one.close();
        }
    }

    private interface Step {
        void take(int worker, int number) throws Exception;
    }

    private static void tell(String what, int connections, int n, Step step) throws Exception {
        long[] took = new long[n];
        try (var pool = Executors.newFixedThreadPool(connections)) {
            // The client learns its way first; the server knows it from the runs before.
            all(pool, connections, n, n + WARM, step, (number, nanos) -> {});
            long began = System.nanoTime();
            all(pool, connections, 0, n, step, (number, nanos) -> took[number] = nanos);
            say(what, connections, took, (System.nanoTime() - began) / 1e9);
        }
    }

    private interface Noted {
        void note(int number, long nanos);
    }

    private static void all(ExecutorService pool, int connections, int from, int until, Step step, Noted noted)
            throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int worker = 0; worker < connections; worker++) {
            int own = worker;
            workers.add(() -> {
                for (int number = next.getAndIncrement(); number < until; number = next.getAndIncrement()) {
                    long began = System.nanoTime();
                    step.take(own, number);
                    noted.note(number, System.nanoTime() - began);
                }
                return own;
            });
        }
        for (var done : pool.invokeAll(workers)) {
            done.get();
        }
    }

    private static void say(String what, int connections, long[] took, double seconds) {
        int n = took.length;
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%s sambungan=%d n=%d per_detik=%.1f p50_ms=%.1f p99_ms=%.1f bita=%d%n",
                what,
                connections,
                n,
                n / seconds,
                took[n / 2] / 1e6,
                took[(int) (n * 0.99)] / 1e6,
                report(0).length);
    }

    private static void evenly(String[] words, int perSecond, int seconds) throws Exception {
        Phone phone = new Phone(words[2], words[3], words[4]);
        phone.get("/formList");
        try (var pool = Executors.newScheduledThreadPool(16)) {
            for (int i = 0; i < perSecond * seconds; i++) {
                int number = i;
                pool.schedule(
                        () -> phone.submit(report(5_000_000 + number)),
                        1_000_000L * i / perSecond,
                        TimeUnit.MICROSECONDS);
            }
        }
        untilChecked(Path.of(words[1]));
        try (Connection database =
                        DriverManager.getConnection(url(Path.of(words[1])), "prokus", password(Path.of(words[1])));
                var line = database.createStatement().executeQuery("""
                        select count(*), percentile_disc(0.99) within group (order by took), max(took)
                        from (select extract(epoch from checked_at - received_at) * 1000 as took
                              from monitoring.submission order by id desc limit %d) last
                        """.formatted(perSecond * seconds))) {
            line.next();
            System.out.printf(
                    Locale.ROOT,
                    "tenang per_detik=%d n=%d diperiksa_p99_ms=%.0f terlama_ms=%.0f%n",
                    perSecond,
                    line.getLong(1),
                    line.getDouble(2),
                    line.getDouble(3));
        }
    }

    private static void untilChecked(Path data) throws Exception {
        long began = System.nanoTime();
        try (Connection database = DriverManager.getConnection(url(data), "prokus", password(data))) {
            while (number(database, "select count(*) from monitoring.submission where state = 'BARU'") > 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            System.out.printf(
                    Locale.ROOT,
                    "diperiksa=%d tercatat=%d menunggu_s=%.1f%n",
                    number(database, "select count(*) from monitoring.submission"),
                    number(database, "select count(*) from monitoring.submission where state = 'TERCATAT'"),
                    (System.nanoTime() - began) / 1e9);
        }
    }

    /** What a burst left to be checked, and how fast that goes. */
    private static void behind(Path data, int seconds) throws Exception {
        try (Connection database = DriverManager.getConnection(url(data), "prokus", password(data))) {
            long before = number(database, "select count(*) from monitoring.submission where state = 'BARU'");
            TimeUnit.SECONDS.sleep(seconds);
            long after = number(database, "select count(*) from monitoring.submission where state = 'BARU'");
            System.out.printf(
                    Locale.ROOT,
                    "tertinggal=%d diperiksa_per_detik=%.1f%n",
                    after,
                    (before - after) / (double) seconds);
        }
    }

    private static void list(String[] words) {
        // Without okhttp's own handling of gzip the bytes are those of the wire.
        Phone.Got got = new Phone(words[1], words[2], words[3]).get("/daftar/keluarga.csv", "Accept-Encoding", "gzip");
        System.out.printf(Locale.ROOT, "daftar bita_gzip=%d %s%n", got.body().length, got.header("content-encoding"));
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var line = database.createStatement().executeQuery(sql)) {
            line.next();
            return line.getLong(1);
        }
    }

    private static String url(Path data) throws IOException {
        return "jdbc:postgresql://127.0.0.1:"
                + Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid"))
                        .get(3)
                        .strip() + "/postgres";
    }

    private static String password(Path data) throws IOException {
        return Files.readString(data.resolve("postgresql/password")).strip();
    }
}
