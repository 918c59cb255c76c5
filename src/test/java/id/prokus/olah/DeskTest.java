package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One desk on one day, in the order of the day. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,0
            """;

    private final Visitor visitor;

    DeskTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void an_empty_desk_says_what_to_do_first() {
        assertThat(visitor.open("/olah").text()).contains("Mulai dari daftar inkubator");
        assertThat(visitor.open("/olah/kelengkapan").text()).contains("Belum ada yang diolah");
    }

    @Test
    @Order(2)
    void a_roster_that_cannot_be_read_is_refused_with_the_reason() {
        var answer = visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", "nama\nInkubator Alfa\n".getBytes(StandardCharsets.UTF_8))
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("kolom");
    }

    @Test
    @Order(3)
    void files_dropped_on_the_desk_are_kept_processed_and_shown_with_what_became_of_them() {
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();

        visitor.open("/olah")
                .form("/olah/berkas")
                .attach("berkas", "Inkubator Alfa.csv", Laporan.about(1, 20).bytes())
                .attach("berkas", "kosong.xlsx", new byte[0])
                .submit();

        var desk = whenDone();
        assertThat(desk.text())
                .contains("Inkubator Alfa.csv")
                .contains("terbaca")
                .contains("20");
        assertThat(desk.text()).contains("kosong.xlsx").contains("ditolak");
    }

    @Test
    @Order(4)
    void the_board_shows_who_has_not_reported_with_a_text_to_remind_them() {
        var board = visitor.open("/olah/kelengkapan");

        assertThat(board.text()).contains("20 dari 30").contains("belum melapor");
        var reminder = board.page().select("a[href^=https://wa.me/]").attr("href");
        assertThat(reminder).contains("Inkubator%20Bravo").doesNotContain("Alfa");
    }

    @Test
    @Order(5)
    void each_column_shows_what_it_was_taken_for_with_identity_numbers_masked() {
        var file = visitor.open("/olah/berkas?nama=Inkubator%20Alfa.csv");

        assertThat(file.text()).contains("Omzet Akhir").contains("judul, 100%");
        assertThat(file.text()).contains("••••••••••").doesNotContain(Laporan.nikOf(1));
    }

    @Test
    @Order(6)
    void a_corrected_column_is_remembered_and_the_file_is_read_again() {
        visitor.open("/olah/berkas?nama=Inkubator%20Alfa.csv")
                .form("/olah/kolom", "judul", "Kendala")
                .with("bidang", "tantangan")
                .submit();

        whenDone();
        assertThat(visitor.open("/olah/berkas?nama=Inkubator%20Alfa.csv").text())
                .contains("diingat");
    }

    @Test
    @Order(7)
    void an_answer_about_a_column_shows_who_gave_it_and_can_be_taken_back() {
        var file = visitor.open("/olah/berkas?nama=Inkubator%20Alfa.csv");
        assertThat(file.text()).contains("Yang diingat untuk Inkubator Alfa").contains("petugas");

        file.form("/olah/kolom/pelupaan").submit();

        whenDone();
        assertThat(visitor.open("/olah/berkas?nama=Inkubator%20Alfa.csv").text())
                .doesNotContain("Yang diingat")
                .doesNotContain("diingat untuk Inkubator Alfa");
    }

    @Test
    @Order(8)
    void whoever_sent_a_file_without_a_name_is_told_on_its_page() {
        visitor.open("/olah")
                .form("/olah/berkas")
                .attach("berkas", "monitoring.csv", Laporan.about(41, 8).bytes())
                .submit();
        assertThat(whenDone().text()).contains("pengirim ditanyakan");

        visitor.open("/olah/berkas?nama=monitoring.csv")
                .form("/olah/pengirim")
                .with("inkubator", "Inkubator Bravo")
                .submit();

        assertThat(whenDone().text()).doesNotContain("pengirim ditanyakan");
        assertThat(visitor.open("/olah/kelengkapan").text()).contains("8 dari 30");
    }

    @Test
    @Order(9)
    void a_newer_version_shows_what_it_says_otherwise() {
        visitor.open("/olah")
                .form("/olah/berkas")
                .attach(
                        "berkas",
                        "Inkubator Alfa rev2.csv",
                        Laporan.about(1, 21)
                                .with(3, "Omzet Akhir", "Rp9.000.000")
                                .bytes())
                .submit();
        assertThat(whenDone().text()).contains("digantikan");

        var file = visitor.open("/olah/berkas?nama=Inkubator%20Alfa%20rev2.csv");

        assertThat(file.text())
                .contains("Menggantikan Inkubator Alfa.csv: 1 isian berubah, 1 baris bertambah, 0 baris hilang")
                .contains("9000000");
    }

    @Test
    @Order(10)
    void earlier_runs_are_listed_with_who_started_them() {
        var desk = visitor.open("/olah");

        assertThat(desk.text())
                .contains("Riwayat pengolahan")
                .contains("petugas")
                .contains("selesai");
    }

    @Test
    @Order(11)
    void the_board_is_sorted_and_filtered_by_its_address() {
        var board = visitor.open("/olah/kelengkapan?urut=missing&keadaan=melapor");

        assertThat(board.page()
                        .select("table:first-of-type tbody tr td:first-child")
                        .eachText())
                .startsWith("Inkubator Bravo", "Inkubator Alfa");
        assertThat(visitor.open("/olah/kelengkapan?keadaan=belum").text()).doesNotContain("✓ melapor");
    }

    @Test
    @Order(12)
    void the_ringkasan_is_taken_along_in_four_forms() {
        assertThat(visitor.open("/ringkasan/unduhan/ringkasan.pdf").bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.open("/ringkasan/unduhan/ringkasan.docx").bytes()).startsWith('P', 'K');
        assertThat(visitor.open("/ringkasan/unduhan/ringkasan.xlsx").bytes()).startsWith('P', 'K');
        assertThat(new String(visitor.open("/ringkasan/unduhan/ringkasan.json").bytes(), StandardCharsets.UTF_8))
                .contains("\"edisi\"");
        assertThat(visitor.open("/ringkasan/unduhan/ringkasan.exe").status()).isEqualTo(422);
    }

    @Test
    @Order(13)
    void workbooks_to_hand_back_and_for_the_next_round_open_as_workbooks() throws Exception {
        var handedBack =
                visitor.open("/olah/kembali?nama=Inkubator%20Alfa%20rev2.csv").bytes();
        var nextRound =
                visitor.open("/olah/putaran-berikut?inkubator=Inkubator%20Alfa").bytes();
        var all = visitor.open("/olah/kembali.zip").bytes();

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(handedBack))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Perbaikan");
        }
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(nextRound))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(0);
        }
        assertThat(entries(all)).containsExactly("Inkubator Alfa rev2.xlsx", "monitoring.xlsx");
        assertThat(entries(visitor.open("/olah/kembali.zip?inkubator=Inkubator%20Bravo")
                        .bytes()))
                .containsExactly("monitoring.xlsx");
        assertThat(entries(visitor.open("/olah/putaran-berikut.zip").bytes())).hasSize(2);
    }

    private static List<String> entries(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Answer whenDone() {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var desk = visitor.open("/olah");
        while (!desk.page().select("[hx-trigger]").isEmpty() && System.nanoTime() < until) {
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
            desk = visitor.open("/olah");
        }
        return desk;
    }
}
