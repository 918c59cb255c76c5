package id.prokus.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is committed of web-forms; {@code src/main/web-forms/build.mjs} remakes it and says how. */
class VendoredTest {

    private static final Path SCRIPTS = Path.of("src/main/web-forms");
    private static final Path MADE = Path.of("src/main/resources/aset/web-forms");

    @Test
    void it_was_made_from_the_version_that_stands_in_the_scripts() throws IOException {
        String version = JsonMapper.shared()
                .readTree(Files.readString(SCRIPTS.resolve("package.json")))
                .at("/dependencies/@getodk~1web-forms")
                .asString();

        assertThat(Files.readString(MADE.resolve("web-forms.js"))).startsWith("/*! @getodk/web-forms " + version + " ");
        assertThat(Files.readString(Path.of("NOTICE"))).contains("@getodk/web-forms " + version + " ");
    }

    @Test
    void the_lockfile_names_no_place_to_download_from() throws IOException {
        assertThat(Files.readString(SCRIPTS.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void it_is_small_enough_for_a_weak_network_and_loads_nothing_from_elsewhere() throws IOException {
        assertThat(compressed("web-forms.js") + compressed("web-forms.css")).isLessThan(700_000);
        assertThat(Files.readString(MADE.resolve("web-forms.css"))).doesNotContain("url(http", "@import", "@font-face");
        assertThat(Files.readString(MADE.resolve("web-forms.js"))).doesNotContain("import(\"http", "openstreetmap");
    }

    private static int compressed(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(MADE.resolve(name)));
        }
        return bytes.size();
    }
}
