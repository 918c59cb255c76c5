package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.ProkusProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed as a power cut does while phones send: once thanked for, nothing is lost, and nothing stands twice. */
class KilledServerTest {

    private static final int PHONES = 4;

    @TempDir
    static Path data;

    private final Map<String, byte[]> sent = new ConcurrentHashMap<>();
    private final Set<String> thanked = ConcurrentHashMap.newKeySet();
    private final Set<Integer> otherAnswers = ConcurrentHashMap.newKeySet();
    private final int port = freePort();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_stands_twice_whenever_the_server_is_killed() throws Exception {
        Phone phone;
        try (ProkusProcess server = start()) {
            phone = connect();
            sendUntil(phone, this::someAreThanked, server);
        }
        for (Moment moment : java.util.List.<Moment>of(
                this::aLineAppears, // between the commit and the acknowledgement, or just before
                this::aLineAppears,
                () -> TimeUnit.MILLISECONDS.sleep(900))) {
            try (ProkusProcess server = start()) {
                sendUntil(phone, moment, server);
            }
        }
        try (ProkusProcess server = start()) {
            sendUntil(phone, this::someAreThanked, server);
            cutPower();
        }

        try (ProkusProcess server = start()) {
            assertThat(server.runs()).isTrue();
            assertThat(thanked).hasSizeGreaterThan(PHONES);
            assertThat(kept()).containsAll(thanked);
            for (byte[] again : sent.values()) {
                assertThat(phone.submit(again).status()).isEqualTo(201);
            }
            assertThat(kept()).containsExactlyInAnyOrderElementsOf(sent.keySet());
            try (Connection database = database()) {
                assertThat(number(database, "select count(*) from monitoring.submission"))
                        .isEqualTo(sent.size());
                until(() -> number(database, "select count(*) from monitoring.submission where state = 'BARU'") == 0);
                for (var one : sent.entrySet()) {
                    assertThat(bytes(database, one.getKey())).isEqualTo(one.getValue());
                }
            }
        }
        assertThat(otherAnswers).isEmpty();
    }

    /** When to kill. */
    private interface Moment {
        void await() throws Exception;
    }

    private void sendUntil(Phone phone, Moment moment, ProkusProcess server) throws Exception {
        var gone = new CountDownLatch(PHONES);
        try (ExecutorService phones = Executors.newFixedThreadPool(PHONES)) {
            for (int i = 0; i < PHONES; i++) {
                phones.execute(() -> {
                    sendUntilItIsGone(phone);
                    gone.countDown();
                });
            }
            moment.await();
            server.kill();
            assertThat(gone.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private void sendUntilItIsGone(Phone phone) {
        while (true) {
            String instance = "uuid:" + UUID.randomUUID();
            byte[] xml = report(instance);
            sent.put(instance, xml);
            try {
                int status = phone.submit(xml).status();
                if (status == 201) {
                    thanked.add(instance);
                } else {
                    otherAnswers.add(status);
                }
            } catch (Exception goneNow) {
                return;
            }
        }
    }

    private void someAreThanked() throws Exception {
        int before = thanked.size();
        until(() -> thanked.size() >= before + PHONES);
    }

    private void aLineAppears() throws Exception {
        try (Connection database = database()) {
            long before = number(database, "select count(*) from monitoring.submission");
            while (number(database, "select count(*) from monitoring.submission") < before + 2) {
                Thread.onSpinWait();
            }
        }
    }

    private static byte[] report(String instance) {
        return """
                <?xml version='1.0' ?><data id="bulanan" version="1"><keluarga>%s</keluarga><tanggal>2021-08-20</tanggal>\
                <omzet>2500000</omzet><ada_pekerja>tidak</ada_pekerja><pembukuan>ya</pembukuan>\
                <meta><instanceID>%s</instanceID></meta></data>""".formatted(UUID.randomUUID(), instance).getBytes(StandardCharsets.UTF_8);
    }

    private ProkusProcess start() throws IOException {
        ProkusProcess server = ProkusProcess.start(data, Map.of("SERVER_PORT", String.valueOf(port)));
        assertThat(server.says("ProKUS siap")).as(server.said()).isTrue();
        return server;
    }

    private Phone connect() throws IOException {
        try (ProkusProcess command = ProkusProcess.start(
                data, Map.of(), "ponsel", "--untuk", "petugas", "--alamat", "http://localhost:" + port)) {
            assertThat(command.ends()).as(command.said()).isZero();
            Map<String, String> said = command.said()
                    .lines()
                    .filter(line -> line.matches("(url|user|password)=.*"))
                    .collect(java.util.stream.Collectors.toMap(
                            line -> line.substring(0, line.indexOf('=')),
                            line -> line.substring(line.indexOf('=') + 1)));
            return new Phone(
                    said.getOrDefault("url", ""), said.getOrDefault("user", ""), said.getOrDefault("password", ""));
        }
    }

    /** The database goes as well, in the middle of whatever it does. */
    private static void cutPower() throws IOException, InterruptedException {
        String postmaster = Files.readAllLines(postmasterFile()).getFirst().strip();
        new ProcessBuilder("kill", "-9", postmaster).start().waitFor();
    }

    private static Path postmasterFile() {
        return data.resolve("postgresql/cluster/postmaster.pid");
    }

    private static Connection database() throws IOException, SQLException {
        String port = Files.readAllLines(postmasterFile()).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "prokus",
                Files.readString(data.resolve("postgresql/password")).strip());
    }

    private static Set<String> kept() throws IOException, SQLException {
        Set<String> kept = ConcurrentHashMap.newKeySet();
        try (Connection database = database();
                var lines = database.createStatement().executeQuery("select instance from monitoring.submission")) {
            while (lines.next()) {
                kept.add(lines.getString(1));
            }
        }
        return kept;
    }

    private static byte[] bytes(Connection database, String instance) throws SQLException {
        try (var statement = database.prepareStatement("select bytes from monitoring.submission where instance = ?")) {
            statement.setString(1, instance);
            try (var line = statement.executeQuery()) {
                line.next();
                return line.getBytes(1);
            }
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var line = database.createStatement().executeQuery(sql)) {
            line.next();
            return line.getLong(1);
        }
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void until(Check check) throws Exception {
        for (int tries = 0; !check.holds(); tries++) {
            assertThat(tries).as("it never came about").isLessThan(1_200);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
