package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.testing.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

@Story
class OlahCommandTest {

    private final OlahCommand olah;

    @TempDir
    Path folder;

    private Meja meja;

    OlahCommandTest(ObjectProvider<OlahCommand> olah) {
        this.olah = olah.getObject();
    }

    @BeforeEach
    void a_desk() throws IOException {
        meja = new Meja(folder, olah);
    }

    @Test
    void every_file_is_read_and_the_closing_table_says_what_was_found() throws IOException {
        meja.receives("Monitoring Alfa.csv", Laporan.about(1, 20).with(3, "Omzet Akhir", "lihat lampiran"))
                .receives("Monitoring Bravo.csv", Laporan.about(21, 20).with(0, "NIK", "321501"));

        int exit = meja.processes();

        assertThat(exit).isZero();
        assertThat(meja.lines("kpm.csv")).hasSize(40);
        assertThat(meja.lines("temuan.csv"))
                .anyMatch(line -> line.startsWith("NILAI_TIDAK_TERBACA,Monitoring Alfa.csv,,5,omzet_akhir,"))
                .anyMatch(line -> line.startsWith("NIK_BUKAN_16_ANGKA,Monitoring Bravo.csv,,2,nik,"));
        assertThat(meja.lines("pertanyaan.csv")).isEmpty();
        assertThat(meja.said())
                .containsPattern("Berkas terbaca +2 dari 2")
                .containsPattern("Baris dibaca +40")
                .containsPattern("NILAI_TIDAK_TERBACA +1")
                .contains("Belum melapor: Inkubator Cakra.")
                .contains("Hasil: ", "Waktu: ");
    }

    @Test
    void the_same_input_gives_the_same_bytes_whatever_else_was_processed_before() throws IOException {
        meja.receives("Monitoring Alfa.csv", Laporan.about(1, 15).with(2, "Omzet Akhir", "-"));
        meja.processes();
        byte[] kpm = meja.bytes("kpm.csv");
        byte[] temuan = meja.bytes("temuan.csv");

        Meja other = new Meja(folder.resolve("lain"), olah);
        other.receives("Monitoring Alfa.csv", Laporan.about(5, 25)).processes();
        meja.processes();

        assertThat(meja.bytes("kpm.csv")).isEqualTo(kpm);
        assertThat(meja.bytes("temuan.csv")).isEqualTo(temuan);
    }

    @Test
    void a_bad_file_is_named_with_the_reason_and_stops_nothing_else() throws IOException {
        meja.receives("Monitoring Alfa.csv", Laporan.about(1, 15))
                .receives("kosong.xlsx", new byte[0])
                .receives("rusak.xlsx", "PK\u0003\u0004 bukan apa-apa".getBytes(StandardCharsets.UTF_8))
                .receives("surat.docx", new byte[] {1, 2, 3})
                .receives("program lain.csv", "Nama;Alamat\nSri;Jalan Melati\n".getBytes(StandardCharsets.UTF_8))
                .receives("~$Monitoring Alfa.xlsx", new byte[] {1})
                .receives(".DS_Store", new byte[] {1});

        int exit = meja.processes();

        assertThat(exit).isEqualTo(1);
        assertThat(meja.lines("kpm.csv")).hasSize(15);
        assertThat(meja.said())
                .contains("Ditolak: kosong.xlsx. Berkas ini kosong.")
                .contains("Ditolak: rusak.xlsx. ")
                .contains("Ditolak: surat.docx. Berkas .docx bukan buku kerja.")
                .contains("Ditolak: program lain.csv. Berkas ini tidak memuat tabel monitoring KPM")
                .doesNotContain("~$", "DS_Store");
    }

    @Test
    void the_same_file_twice_counts_once_under_its_first_name() throws IOException {
        meja.receives("Monitoring Alfa (1).csv", Laporan.about(1, 15))
                .receives("Monitoring Alfa.csv", Laporan.about(1, 15));

        int exit = meja.processes();

        assertThat(exit).isZero();
        assertThat(meja.lines("kpm.csv")).hasSize(15).allMatch(line -> line.startsWith("Monitoring Alfa.csv,"));
        assertThat(meja.said()).contains("Tidak dihitung: Monitoring Alfa (1).csv. Isinya sama persis");
    }

    @Test
    void the_same_files_again_under_other_names_or_in_an_archive_change_nothing_and_are_recognised() throws IOException {
        Laporan alfa = Laporan.about(1, 15).with(2, "Omzet Akhir", "lihat lampiran");
        Laporan bravo = Laporan.about(21, 15).with(4, "NIK", "321501");
        meja.receives("Monitoring Alfa.csv", alfa).receives("Monitoring Bravo.csv", bravo);
        meja.processes();
        Map<String, String> once = tables();
        meja.processes();
        assertThat(tables()).as("the same folder twice").isEqualTo(once);

        meja.receives("Salinan dari Monitoring Alfa.csv", alfa)
                .receives("semua.zip", zip("Monitoring Bravo (1).csv", bravo.bytes()));
        int exit = meja.processes();

        assertThat(exit).isZero();
        assertThat(tables()).isEqualTo(once);
        assertThat(meja.said())
                .contains("Tidak dihitung: Salinan dari Monitoring Alfa.csv. Isinya sama persis dengan Monitoring"
                        + " Alfa.csv; dihitung satu kali.")
                .contains("Tidak dihitung: Monitoring Bravo (1).csv. Isinya sama persis dengan Monitoring Bravo.csv");

        meja.loses("Monitoring Alfa.csv")
                .loses("Salinan dari Monitoring Alfa.csv")
                .loses("Monitoring Bravo.csv")
                .loses("semua.zip")
                .receives("semua.zip", zip(Map.of("Monitoring Alfa.csv", alfa, "Monitoring Bravo.csv", bravo)));
        meja.processes();
        assertThat(tables()).as("all in one archive").isEqualTo(once);
    }

    /** Every result but the ringkasan, which says when it was made. */
    private Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String name : List.of("kpm.csv", "temuan.csv", "kembalikan/Monitoring Alfa.xlsx", "kembalikan/Monitoring Bravo.xlsx")) {
            tables.put(name, Arrays.hashCode(meja.bytes(name)) + "");
        }
        try (Stream<Path> handedBack = Files.list(meja.keluaran().resolve("kembalikan"))) {
            tables.put("kembalikan", handedBack.count() + " files");
        }
        return tables;
    }

    private static byte[] zip(Map<String, Laporan> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Laporan> report : reports.entrySet()) {
                zip.putNextEntry(new ZipEntry(report.getKey()));
                zip.write(report.getValue().bytes());
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_newer_version_replaces_the_rows_of_the_older_one_and_says_what_changed() throws IOException {
        meja.receives(
                        "Monitoring Alfa FIX rev3.csv",
                        Laporan.about(1, 18).without(0).with(3, "Omzet Akhir", "Rp2.000.000"))
                .receives("Monitoring Alfa.csv", Laporan.about(1, 16));

        meja.processes();

        assertThat(meja.lines("kpm.csv"))
                .hasSize(17)
                .allMatch(line -> line.startsWith("Monitoring Alfa FIX rev3.csv,"));
        assertThat(meja.said())
                .contains("Tidak dihitung: Monitoring Alfa.csv. Digantikan oleh Monitoring Alfa FIX rev3.csv:"
                        + " 2 baris bertambah, 1 baris hilang, 1 isian berubah, 14 baris tetap.");
    }

    @Test
    void three_files_of_one_incubator_about_different_families_add_up() throws IOException {
        meja.receives("Alfa (1).csv", Laporan.about(1, 12))
                .receives("Alfa (2).csv", Laporan.about(13, 12))
                .receives("Alfa (3).csv", Laporan.about(25, 12));

        assertThat(meja.processes()).isZero();
        assertThat(meja.lines("kpm.csv")).hasSize(36).allMatch(line -> line.contains(",Inkubator Alfa,"));
    }

    @Test
    void a_file_nobody_can_be_told_to_have_sent_is_read_and_asked_about() throws IOException {
        meja.receives("data akhir.csv", Laporan.about(1, 12));

        int exit = meja.processes();

        assertThat(exit).isEqualTo(1);
        assertThat(meja.lines("kpm.csv")).hasSize(12).allMatch(line -> line.startsWith("data akhir.csv,,"));
        assertThat(meja.lines("pertanyaan.csv"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("data akhir.csv,,,inkubator pengirim,"));

        meja.loses("data akhir.csv").receives("data akhir Alfa.csv", Laporan.about(1, 12));
        assertThat(meja.processes()).isZero();
        assertThat(Files.exists(meja.keluaran().resolve("pertanyaan.csv"))).isFalse();
    }

    @Test
    void folders_and_archives_are_searched_and_files_of_one_name_are_told_apart() throws IOException {
        meja.receives("Inkubator Alfa/laporan.csv", Laporan.about(1, 12))
                .receives(
                        "kiriman.zip",
                        zip("Inkubator Bravo/laporan.csv", Laporan.about(13, 12).bytes()));

        assertThat(meja.processes()).isZero();
        assertThat(meja.lines("kpm.csv"))
                .hasSize(24)
                .anyMatch(line -> line.startsWith("Inkubator Alfa/laporan.csv,,2,Inkubator Alfa,"))
                .anyMatch(line -> line.startsWith("kiriman.zip/Inkubator Bravo/laporan.csv,,2,Inkubator Bravo,"));
    }

    @Test
    void a_cell_meant_as_a_formula_cannot_run_when_the_results_are_opened() throws IOException {
        meja.receives(
                "Monitoring Alfa.csv",
                Laporan.about(1, 12)
                        .with(0, "Kendala", "=HYPERLINK(\"http://jahat\";\"klik\")")
                        .with(1, "Kendala", "@SUM(1+1)")
                        .with(2, "Kendala", "+62 tidak aktif"));

        meja.processes();

        assertThat(meja.lines("kpm.csv").get(0)).endsWith(",\"'=HYPERLINK(\"\"http://jahat\"\";\"\"klik\"\")\"");
        assertThat(meja.lines("kpm.csv").get(1)).endsWith(",'@SUM(1+1)");
        assertThat(meja.lines("kpm.csv").get(2)).endsWith(",'+62 tidak aktif");
    }

    @Test
    void wrong_usage_is_told_apart_from_bad_files() throws IOException {
        meja.receives("Monitoring Alfa.csv", Laporan.about(1, 12));

        assertThatThrownBy(() -> meja.processes("--warna", "merah")).isInstanceOf(WrongUsage.class);
        Files.writeString(folder.resolve("inkubator.csv"), "inkubator\nAlfa\n");
        assertThatThrownBy(meja::processes)
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("tidak memuat kolom kode_provinsi");
        assertThat(olah.usage()).startsWith("Pemakaian: ./prokus olah --edisi");
    }

    @Test
    void an_empty_folder_and_a_missing_one_are_wrong_usage() {
        assertThatThrownBy(meja::processes).hasMessageContaining("tidak berisi berkas apa pun");
        assertThatThrownBy(() -> olah.run(
                        List.of("--edisi", "2021", "--masukan", folder + "/tiada", "--keluaran", folder + "/k"),
                        new Terminal(System.out, System.err, 0)))
                .hasMessageContaining("tidak ditemukan");
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
