package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    void workbooks_to_hand_back_and_for_the_next_round_open_as_workbooks() throws Exception {
        var handedBack = visitor.open("/olah/kembali?nama=Inkubator%20Alfa.csv").bytes();
        var nextRound =
                visitor.open("/olah/putaran-berikut?inkubator=Inkubator%20Alfa").bytes();
        var all = visitor.open("/olah/kembali.zip").bytes();

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(handedBack))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Perbaikan");
        }
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(nextRound))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(0);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(all))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
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
