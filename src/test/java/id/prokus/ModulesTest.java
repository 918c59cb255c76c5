package id.prokus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A house rule: modules use those above them in the table of CONTRIBUTING.md, and nothing in a circle. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Prokus.class);

    @Test
    void no_module_uses_another_that_it_does_not_declare() {
        MODULES.verify();
    }

    /** A tool that cannot read this Java's classes finds no module, and then no fault either. */
    @Test
    void every_folder_of_the_source_was_found_as_a_module() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/id/prokus"))) {
            var expected = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();

            assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .contains("vocabulary", "access", "intake", "olah");
        }
    }
}
