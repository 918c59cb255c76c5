package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.testing.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** A workbook whose every heading is a word that nobody has seen; what its columns are is known to this test alone. */
@Story
class UnseenHeadingsRunTest {

    private static final List<String> TRUTH = List.of(
            "",
            "nik",
            "nama",
            "no_kk",
            "jenis_kelamin",
            "tanggal_lahir",
            "kode_provinsi",
            "kode_kabupaten",
            "kode_kecamatan",
            "produk",
            "klaster",
            "angkatan",
            "lama_usaha_bulan",
            "bantuan",
            "omzet_awal",
            "omzet_akhir",
            "laba_awal",
            "laba_akhir",
            "tabungan_awal",
            "tabungan_akhir",
            "pembukuan_awal",
            "pembukuan_akhir",
            "rencana_usaha",
            "tenaga_kerja_awal",
            "tenaga_kerja_akhir",
            "nib",
            "pirt",
            "halal",
            "kur",
            "daring",
            "merek",
            "kelas_awal",
            "kelas_akhir",
            "status_usaha",
            "sesi_mentoring",
            "mentor",
            "tantangan",
            "kendala",
            "",
            "");

    private final OlahCommand olah;

    @TempDir
    Path folder;

    UnseenHeadingsRunTest(ObjectProvider<OlahCommand> olah) {
        this.olah = olah.getObject();
    }

    @Test
    void columns_are_proposed_from_values_and_the_uncertain_ones_asked_never_dropped_and_never_mistaken()
            throws IOException {
        var meja = new Meja(folder, olah).receives("Monitoring Alfa.csv", kept());

        int exit = meja.processes();

        var questions = meja.lines("pertanyaan.csv").stream()
                .map(UnseenHeadingsRunTest::cells)
                .toList();
        var asked = questions.stream().map(q -> TRUTH.get(index(q.get(2)))).collect(Collectors.toSet());
        var filled = filledFields(meja);
        assertThat(exit).isEqualTo(1);
        assertThat(meja.lines("kpm.csv")).hasSize(30);
        assertThat(filled)
                .contains("nik", "nama", "no_kk", "jenis_kelamin", "tanggal_lahir", "kode_kabupaten", "status_usaha");
        for (Field field : Field.values()) {
            assertThat(filled.contains(field.code()) || asked.contains(field.code()))
                    .as("%s is proposed or asked", field.code())
                    .isTrue();
            assertThat(filled.contains(field.code()) && asked.contains(field.code()))
                    .as("%s is asked and so left empty", field.code())
                    .isFalse();
        }
        assertThat(asked).contains("omzet_awal", "omzet_akhir", "nib", "halal", "tenaga_kerja_awal");
        assertThat(questions)
                .filteredOn(q -> q.get(2).equals("O"))
                .singleElement()
                .satisfies(q -> assertThat(q.get(4)).contains("850.000 | 2.400.000"));
        assertThat(firstRow(meja, "nama")).isEqualTo("Sumarni Puspita");
        assertThat(firstRow(meja, "tanggal_lahir")).isEqualTo("1979-05-05");
        assertThat(firstRow(meja, "kendala")).isEqualTo("izin belum terbit");
    }

    private static byte[] kept() throws IOException {
        try (InputStream in = UnseenHeadingsRunTest.class.getResourceAsStream("/intake/judul-asing.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static Set<String> filledFields(Meja meja) throws IOException {
        var filled = new TreeSet<String>();
        var heading = heading(meja);
        for (String line : meja.lines("kpm.csv")) {
            var cells = cells(line);
            for (int i = 0; i < heading.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    filled.add(heading.get(i));
                }
            }
        }
        return filled;
    }

    private static String firstRow(Meja meja, String field) throws IOException {
        return cells(meja.lines("kpm.csv").getFirst()).get(heading(meja).indexOf(field));
    }

    private static List<String> heading(Meja meja) throws IOException {
        return cells(new String(meja.bytes("kpm.csv"), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .lines()
                .findFirst()
                .orElseThrow());
    }

    private static int index(String letters) {
        int index = 0;
        for (char c : letters.toCharArray()) {
            index = index * 26 + c - 'A' + 1;
        }
        return index - 1;
    }

    /** None of these values holds a quotation mark of its own. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
