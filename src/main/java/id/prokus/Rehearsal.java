package id.prokus;

import id.prokus.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Walks once through what people do, on a data folder that is thrown away, while the JVM writes down what it loads and
 * compiles: the launcher keeps that as a cache, which halves every later start.
 */
final class Rehearsal {

    static final String NAME = "latih";

    private Rehearsal() {}

    /** @param folder where the invented workbooks and what comes of them may lie */
    static void run(Path folder) {
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(silence, silence, 0);
        try {
            process(RehearsalWorkbooks.in(folder), folder, terminal);
            visit(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void process(RehearsalWorkbooks workbooks, Path folder, Terminal terminal) {
        Headless.run(
                List.of(
                        "olah",
                        "--edisi=2021",
                        "--masukan=" + workbooks.sent(),
                        "--daftar=" + workbooks.roster(),
                        "--keluaran=" + folder.resolve("keluaran")),
                terminal);
    }

    private static void visit(Terminal terminal) throws IOException {
        try (var server = Server.start(terminal, "--server.port=0")) {
            String port = server.getEnvironment().getRequiredProperty("local.server.port");
            try (var page =
                    URI.create("http://localhost:" + port + "/masuk").toURL().openStream()) {
                page.readAllBytes();
            }
        }
    }
}
