package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.prokus.testing.ProkusProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./prokus olah} as a process: killed, without room, beside a server. One input, and as few starts as will do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealRunTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void three_reports() throws IOException {
        Files.createDirectories(folder.resolve("masukan"));
        Files.writeString(folder.resolve("inkubator.csv"), Meja.ROSTER);
        report(
                "Alfa.csv",
                Laporan.about(1, 15).with(2, "Omzet Akhir", "lihat lampiran").bytes());
        report("Bravo.xlsx", Laporan.about(16, 15).with(4, "NIK", "32150").xlsx(workbook -> {}));
        report("Cakra.csv", Laporan.about(31, 15).bytes());
        report("Cakra lagi.csv", Laporan.about(31, 15).bytes());
    }

    @Test
    @Order(1)
    void killed_while_reading_and_while_writing_the_next_run_gives_the_same_results_and_leaves_no_postgresql()
            throws IOException {
        Path killed = folder.resolve("data-terputus");
        for (String moment : List.of("Membaca 1/3", "Menyusun ringkasan 1/1", "Menulis hasil 2/")) {
            try (ProkusProcess run = olah(killed, "terputus")) {
                assertThat(run.says(moment)).as(moment + " in " + run.said()).isTrue();
                run.kill();
            }
            assertThat(server(killed))
                    .as("its PostgreSQL is left alone at first")
                    .isNotEmpty();
        }
        assertThat(Files.exists(folder.resolve("terputus/ringkasan.json")))
                .as("nothing unfinished under a name that people open")
                .isFalse();

        ends(olah(killed, "terputus"), 0);
        ends(olah(folder.resolve("data"), "utuh"), 0);

        assertThat(results("terputus")).isEqualTo(results("utuh")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(server(killed)).as("no orphan").isEmpty();
        assertThat(server(folder.resolve("data"))).isEmpty();
    }

    @Test
    @Order(2)
    void beside_a_running_server_it_uses_the_same_postgresql_and_leaves_both_running() throws IOException {
        Path data = folder.resolve("data");
        try (ProkusProcess server = ProkusProcess.start(data, Map.of("SERVER_PORT", "0"))) {
            assertThat(server.says("ProKUS siap")).as(server.said()).isTrue();
            String postgresql = server(data);

            ends(olah(data, "di samping"), 0);

            assertThat(server.runs()).isTrue();
            assertThat(server(data)).isEqualTo(postgresql).isNotEmpty();
        }
        assertThat(server(data)).isEmpty();
        assertThat(results("di samping")).isEqualTo(results("utuh"));
    }

    @Test
    @Order(3)
    void without_room_for_the_results_it_says_so_leaves_nothing_half_and_goes_on_when_there_is_room() throws Exception {
        Path small = Files.createDirectories(folder.resolve("sempit"));
        try (Mounted disk = Mounted.of(small, "220k")) {
            ProkusProcess run = olah(folder.resolve("data"), "sempit");
            ends(run, 1);

            assertThat(run.said())
                    .contains("Hasil tidak dapat ditulis ke " + small + ": ruang penyimpanan penuh")
                    .contains("jalankan kembali");
            assertThat(results("sempit")).isEmpty();

            disk.grow("64m");
            ends(olah(folder.resolve("data"), "sempit"), 0);
            assertThat(results("sempit")).isEqualTo(results("utuh"));
        }
    }

    @Test
    @Order(4)
    void without_room_for_the_data_it_says_so_and_goes_on_when_there_is_room() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data-sempit"));
        try (Mounted disk = Mounted.of(data, "500m")) {
            ends(olah(data, "sempit data"), 0);
            byte[] filling = new byte[(int) data.toFile().getUsableSpace() - (40 << 10)];
            Path filler = Files.write(data.resolve("lain"), filling);
            report("Cakra susulan.csv", Laporan.about(46, 500).bytes());
            ProkusProcess run = olah(data, "sempit data");
            ends(run, 1);

            assertThat(run.said().lines().filter(line -> line.contains("uang penyimpanan")))
                    .as(run.said())
                    .hasSize(1);
            assertThat(run.said()).contains("jalankan kembali").doesNotContain("Exception");

            Files.delete(filler);
            ends(olah(data, "sempit data"), 0);
            assertThat(Files.readAllLines(folder.resolve("sempit data/kpm.csv")))
                    .hasSize(1 + 45 + 500);
        } finally {
            Files.delete(folder.resolve("masukan/Cakra susulan.csv"));
        }
    }

    private static void report(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve("masukan").resolve(name), bytes);
    }

    private static ProkusProcess olah(Path data, String results) throws IOException {
        return ProkusProcess.start(
                data,
                Map.of(),
                "olah",
                "--edisi",
                "2021",
                "--masukan",
                folder.resolve("masukan").toString(),
                "--daftar",
                folder.resolve("inkubator.csv").toString(),
                "--keluaran",
                folder.resolve(results).toString());
    }

    private static void ends(ProkusProcess run, int exit) throws IOException {
        assertThat(run.ends()).as(run.said()).isEqualTo(exit);
    }

    /** The process and port of the folder's PostgreSQL; empty where none runs. */
    private static String server(Path data) throws IOException {
        Path note = data.resolve("postgresql/cluster/postmaster.pid");
        if (!Files.exists(note)) {
            return "";
        }
        List<String> lines = Files.readAllLines(note);
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).isPresent()
                ? lines.getFirst() + " " + lines.get(3)
                : "";
    }

    /**
     * Every result by its name, hidden ones too, without the moment at which the ringkasan was made; of its documents,
     * which print that moment, only the names.
     */
    private static Map<String, String> results(String folderName) throws IOException {
        Map<String, String> results = new TreeMap<>();
        Path root = folder.resolve(folderName);
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = root.relativize(file).toString();
            String content =
                    switch (name) {
                        case "ringkasan.docx", "ringkasan.pdf", "ringkasan.xlsx" -> "there";
                        case "ringkasan.json" ->
                            withoutMoment(new String(bytes, StandardCharsets.UTF_8)).hashCode() + " without disusun";
                        default -> bytes.length + " " + Arrays.hashCode(bytes);
                    };
            results.put(name, content);
        }
        return results;
    }

    private static String withoutMoment(String json) {
        return json.replaceAll("\"disusun\"\\s*:\\s*\"[^\"]*\"", "");
    }

    /** A small disk of its own; only an administrator can have one. */
    private record Mounted(Path folder) implements AutoCloseable {

        static Mounted of(Path folder, String size) throws IOException, InterruptedException {
            assumeTrue(
                    mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                    "Dilewati: disk kecil untuk uji ini hanya dapat dipasang oleh root (mount -t tmpfs)");
            return new Mounted(folder);
        }

        void grow(String size) throws IOException, InterruptedException {
            assertThat(mount("-o", "remount,size=" + size, folder.toString())).isTrue();
        }

        private static boolean mount(String... arguments) throws InterruptedException {
            return runs("mount", arguments);
        }

        private static boolean runs(String program, String... arguments) throws InterruptedException {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(arguments));
            try {
                return new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void close() throws InterruptedException {
            runs("umount", folder.toString());
        }
    }
}
