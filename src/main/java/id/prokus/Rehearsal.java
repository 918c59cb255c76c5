package id.prokus;

import id.prokus.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Walks once through what people do, on a data folder that is thrown away, while the JVM writes down what it loads and
 * compiles: the launcher keeps that as a cache, which halves every later start.
 */
final class Rehearsal {

    static final String NAME = "latih";

    private Rehearsal() {}

    /**
     * @param words a subcommand with its options
     */
    static void run(List<String> words) {
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(silence, silence, 0);
        Headless.run(words, terminal);
        try (var server = Server.start(terminal, "--server.port=0")) {
            String port = server.getEnvironment().getRequiredProperty("local.server.port");
            try (var page =
                    URI.create("http://localhost:" + port + "/masuk").toURL().openStream()) {
                page.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
