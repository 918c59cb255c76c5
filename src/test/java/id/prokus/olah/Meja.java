package id.prokus.olah;

import id.prokus.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A desk with a tray of what came in, a roster, and a place for the results. */
final class Meja {

    static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,0
            Inkubator Cakra,32,3216,30,0
            """;

    private final Path folder;
    private final OlahCommand olah;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int day = 1;

    Meja(Path folder, OlahCommand olah) throws IOException {
        this.folder = folder;
        this.olah = olah;
        Files.createDirectories(folder.resolve("masukan"));
        Files.writeString(folder.resolve("inkubator.csv"), ROSTER);
    }

    /** Each file is a day younger than the one before. */
    Meja receives(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("masukan").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2021-11-01T08:00:00Z").plusSeconds(86_400L * day++)));
        return this;
    }

    Meja receives(String name, Laporan report) throws IOException {
        return receives(name, report.bytes());
    }

    Meja loses(String name) throws IOException {
        Files.delete(folder.resolve("masukan").resolve(name));
        return this;
    }

    /** Returns the exit code. */
    int processes(String... more) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(
                "--edisi", "2021",
                "--masukan", masukan().toString(),
                "--daftar", folder.resolve("inkubator.csv").toString(),
                "--keluaran", folder.resolve("keluaran").toString()));
        arguments.addAll(List.of(more));
        return olah.run(arguments, new Terminal(out, out, 0));
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    Path masukan() {
        return folder.resolve("masukan");
    }

    Path keluaran() {
        return folder.resolve("keluaran");
    }

    /** The lines of a result below its heading; empty where there is no such result. */
    List<String> lines(String result) throws IOException {
        Path file = keluaran().resolve(result);
        return Files.exists(file) ? Files.readAllLines(file).stream().skip(1).toList() : List.of();
    }

    byte[] bytes(String result) throws IOException {
        return Files.readAllBytes(keluaran().resolve(result));
    }
}
