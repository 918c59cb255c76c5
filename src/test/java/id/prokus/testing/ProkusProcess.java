package id.prokus.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programme as a process of its own, as {@code ./prokus} starts it, that can be killed. */
public final class ProkusProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private ProkusProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** @param data the data folder */
    public static ProkusProcess start(Path data, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.prokus.Prokus"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PROKUS_DATA", data.toString());
        builder.environment().put("PROKUS_DB_URL", "");
        builder.environment()
                .put(
                        "PROKUS_POSTGRESQL",
                        Path.of("target", "postgresql").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        return new ProkusProcess(builder.start());
    }

    /** Waits until it says a line that begins like this; false where it ended before. */
    public boolean says(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** As a power cut does, or {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for its end, and returns the exit code. */
    public int ends() throws IOException {
        says("\u0000");
        return process.onExit().join().exitValue();
    }

    public boolean runs() {
        return process.isAlive();
    }

    /** Everything it said so far. */
    public String said() {
        return String.join("\n", said);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
