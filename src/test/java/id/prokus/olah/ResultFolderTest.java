package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_full_disk_leaves_the_former_results_as_they_were_and_nothing_half_written() throws IOException {
        Files.writeString(folder.resolve("kpm.csv"), "hasil lama");

        assertThatThrownBy(() -> {
                    try (ResultFolder results = ResultFolder.open(folder)) {
                        results.text("kpm.csv", out -> out.write("hasil baru"));
                        results.text("temuan.csv", out -> {
                            throw new IOException("No space left on device");
                        });
                        results.publish(List.of());
                    }
                })
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("ruang penyimpanan penuh ketika menulis temuan.csv");

        assertThat(Files.readString(folder.resolve("kpm.csv"))).isEqualTo("hasil lama");
        assertThat(names()).containsExactly("kpm.csv");
    }

    @Test
    void one_document_that_cannot_be_written_is_named_and_stops_no_other() throws IOException {
        Files.writeString(folder.resolve("ringkasan.pdf"), "lama");
        Files.writeString(folder.resolve("kpm.csv"), "lama");

        List<UnwrittenResult> unwritten;
        try (ResultFolder results = ResultFolder.open(folder)) {
            results.text("ringkasan.pdf", out -> {
                out.write("setengah");
                throw new UncheckedIOException(new IOException("huruf tidak ditemukan"));
            });
            results.text("kpm.csv", out -> out.write("baru"));
            unwritten = results.publish(List.of());
        }

        assertThat(unwritten)
                .extracting(UnwrittenResult::sentence)
                .singleElement()
                .asString()
                .startsWith("ringkasan.pdf tidak dapat dibuat: ")
                .contains("huruf tidak ditemukan");
        assertThat(names()).containsExactly("kpm.csv");
        assertThat(Files.readString(folder.resolve("kpm.csv"))).isEqualTo("baru");
    }

    @Test
    void results_of_an_earlier_run_that_no_longer_hold_are_removed_and_other_files_stay() throws IOException {
        Files.createDirectories(folder.resolve("kembalikan"));
        Files.writeString(folder.resolve("kembalikan/Alfa.xlsx"), "lama");
        Files.writeString(folder.resolve("kembalikan/Bravo.xlsx"), "lama");
        Files.writeString(folder.resolve("pertanyaan.csv"), "lama");
        Files.writeString(folder.resolve("catatan saya.txt"), "milik orang");

        try (ResultFolder results = ResultFolder.open(folder)) {
            results.text("kembalikan/Alfa.xlsx", out -> out.write("baru"));
            results.publish(List.of("pertanyaan.csv", "kembalikan"));
        }

        assertThat(names()).containsExactly("catatan saya.txt", "kembalikan/Alfa.xlsx");
        assertThat(Files.readString(folder.resolve("kembalikan/Alfa.xlsx"))).isEqualTo("baru");
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        Files.writeString(folder.resolve("berkas"), "");

        assertThatThrownBy(() -> ResultFolder.open(folder.resolve("berkas/hasil")))
                .isInstanceOf(RunFailed.class)
                .hasMessageStartingWith("Hasil tidak dapat ditulis ke ");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
