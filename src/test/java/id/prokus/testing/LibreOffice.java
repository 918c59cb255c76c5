package id.prokus.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, which opens what people get from us. Where there is none, the test is skipped. */
public final class LibreOffice {

    private LibreOffice() {}

    /**
     * Opens a document and saves it as something else, in a profile of its own, so that tests do not wait for each other.
     *
     * @param as a format LibreOffice knows: {@code pdf}, {@code xlsx}, {@code csv}
     * @return the new file, in the given folder
     */
    public static Path convert(Path document, String as, Path folder) throws IOException, InterruptedException {
        assumeTrue(
                installed(),
                "Dilewati: LibreOffice tidak terpasang (apt-get install libreoffice-calc libreoffice-writer)");
        Path profile = Files.createTempDirectory("prokus-libreoffice");
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        as,
                        "--outdir",
                        folder.toString(),
                        document.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String name = String.valueOf(document.getFileName());
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + as.replaceFirst(":.*", ""));
        if (!Files.exists(made)) {
            throw new AssertionError("LibreOffice could not open " + name);
        }
        return made;
    }

    private static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
