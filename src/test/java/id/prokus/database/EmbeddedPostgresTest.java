package id.prokus.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    @TempDir
    Path data;

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            sql(server).sql("create table sawah (luas int)").update();
        }

        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(sql(server)
                            .sql("select count(*) from sawah")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(PostmasterFile.of(cluster())).as("left running").isEmpty();
    }

    @Test
    void a_second_process_joins_and_whoever_leaves_last_stops_the_server() throws IOException {
        Process other = otherProcess();
        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
        assertThat(PostmasterFile.of(cluster())).as("still used by the other").isPresent();

        leave(other);

        assertThat(PostmasterFile.of(cluster())).isEmpty();
    }

    @Test
    void the_server_of_a_process_that_was_killed_is_taken_over() throws Exception {
        Process other = otherProcess();
        long server = PostmasterFile.of(cluster()).orElseThrow().process();
        other.destroyForcibly().waitFor();

        try (var taken = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(sql(taken).sql("select 1").query(Integer.class).single()).isOne();
            assertThat(PostmasterFile.of(cluster()).orElseThrow().process()).isEqualTo(server);
        }

        assertThat(PostmasterFile.of(cluster())).isEmpty();
    }

    @Test
    void data_are_synced_checked_and_behind_a_password_on_this_machine_only() throws IOException {
        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(sql(server)
                            .sql("select datlocale from pg_database where datname = 'postgres'")
                            .query(String.class)
                            .single())
                    .isEqualTo("id-ID");
        }
        Path password = data.resolve("postgresql").resolve("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_start_that_was_cut_short_is_begun_anew() throws IOException {
        Files.createDirectories(data.resolve("postgresql/cluster.unfinished/base"));
        Files.writeString(data.resolve("postgresql/cluster.unfinished/PG_VERSION"), "18");

        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    /** After a power cut nobody may have its number, or another programme. */
    @ParameterizedTest
    @MethodSource("numbersOfAServerThatIsGone")
    void a_note_of_a_server_that_is_gone_stops_nobody(long process) throws IOException {
        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(server).isNotNull();
        }
        Files.writeString(
                cluster().resolve("postmaster.pid"),
                process + "\n" + cluster() + "\n1\n54321\n\n127.0.0.1\n  1 1\nready\n");

        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    static LongStream numbersOfAServerThatIsGone() {
        return LongStream.of(999999999, ProcessHandle.current().pid());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(data.resolve("berkas"), "bukan folder");

        assertThatThrownBy(() -> EmbeddedPostgres.in(file.resolve("data"), PROGRAMS))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("PROKUS_DATA");
    }

    @Test
    void an_error_says_nothing_of_the_row_it_is_about() {
        try (var server = EmbeddedPostgres.in(data, PROGRAMS)) {
            var sql = sql(server);
            sql.sql("create table orang (nik text primary key)").update();
            sql.sql("insert into orang values ('3508010101900001')").update();

            assertThatThrownBy(() -> sql.sql("insert into orang values (?)")
                            .param("3508010101900001")
                            .update())
                    .hasMessageNotContaining("3508010101900001");
            assertThat(log()).doesNotContain("3508010101900001");
        }
    }

    /** Opens the folder, says "siap", and closes it again once its input ends. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] args) throws IOException {
            try (var server = EmbeddedPostgres.in(Path.of(args[0]), PROGRAMS)) {
                System.out.println("siap");
                while (System.in.read() >= 0) {
                    // Waits.
                }
            }
        }
    }

    private Process otherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readNBytes(4), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("siap");
        return process;
    }

    private static void leave(Process other) throws IOException {
        other.getOutputStream().close();
        assertThat(other.onExit().join().exitValue()).isZero();
    }

    private String log() {
        try {
            return Files.readString(cluster().resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cluster() {
        return data.resolve("postgresql").resolve("cluster");
    }

    private static JdbcClient sql(EmbeddedPostgres server) {
        return JdbcClient.create(server.connections("postgres"));
    }

    private static String setting(EmbeddedPostgres server, String name) {
        return sql(server).sql("show " + name).query(String.class).single();
    }
}
