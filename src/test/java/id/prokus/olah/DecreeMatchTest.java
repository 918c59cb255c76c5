package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What incubators reported, held against who was named. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecreeMatchTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,0
            """;
    private static final String HEADING = "Nama;NIK;No KK;Kab/Kota;Angkatan;Inkubator\n";

    private final Visitor visitor;

    DecreeMatchTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void without_an_sk_the_roster_is_what_is_counted_against() throws InterruptedException {
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();
        assertThat(visitor.open("/penetapan/pencocokan").text()).contains("Belum ada SK untuk edisi ini");

        report("Inkubator Alfa.csv", Laporan.about(1, 10));

        assertThat(visitor.open("/olah/kelengkapan").text())
                .contains("10 dari 30")
                .contains("belum ada SK penetapan")
                .contains("daftar inkubator");
    }

    @Test
    @Order(2)
    void quotas_that_are_set_are_what_is_counted_against_until_they_are_released() {
        String quota = "/edisi/prokus-2021/kuota";
        quota("Inkubator Alfa", "25");
        quota("Inkubator Bravo", "7.975");
        assertThat(visitor.open("/olah/kelengkapan").text()).contains("10 dari 30");

        visitor.open(quota).form(quota + "/penetapan").submit();

        assertThat(visitor.open("/olah/kelengkapan").text())
                .contains("10 dari 25", "0 dari 7.975", "kuota edisi untuk 2 inkubator");
        visitor.open(quota).form(quota + "/pembatalan").submit();
        assertThat(visitor.open("/olah/kelengkapan").text()).contains("10 dari 30");
    }

    private void quota(String incubator, String families) {
        String quota = "/edisi/prokus-2021/kuota";
        String part = visitor.open(quota)
                .page()
                .select("a[aria-label='Tambah rincian Nasional']")
                .attr("href");
        visitor.open(part)
                .form(quota)
                .with("tingkat", "inkubator")
                .with("nama", incubator)
                .with("jumlah", families)
                .submit();
    }

    @Test
    @Order(3)
    void the_sk_becomes_what_is_counted_against_without_another_run() {
        setDecree("SK 1/2021", 3, 14, "Inkubator Alfa");

        assertThat(visitor.open("/olah/kelengkapan").text())
                .contains("10 dari 12")
                .contains("SK penetapan untuk 1 inkubator")
                .contains("0 dari 30");
    }

    @Test
    @Order(4)
    void both_lists_are_told_with_their_counts_and_how_each_was_matched() {
        var missing = visitor.open("/penetapan/pencocokan");
        assertThat(missing.text()).contains("8 dari 12").contains("Belum dilaporkan");
        assertThat(names(missing)).hasSize(4);

        var unnamed = visitor.open("/penetapan/pencocokan?daftar=luar");
        assertThat(names(unnamed)).hasSize(2);
        assertThat(unnamed.text()).contains("tidak ada di SK mana pun");

        var matched = visitor.open("/penetapan/pencocokan?daftar=cocok");
        assertThat(names(matched)).hasSize(8);
        assertThat(matched.text()).contains("cocok NIK");
        for (var page : List.of(missing, unnamed, matched)) {
            assertThat(page.body()).doesNotContain(Laporan.nikOf(1)).doesNotContain(Laporan.nikOf(14));
        }
        assertThat(visitor.open("/penetapan/pencocokan?provinsi=35").text())
                .contains("Tidak ada keluarga pada daftar ini");
    }

    @Test
    @Order(5)
    void a_family_that_left_and_is_still_reported_is_said_to_have_left() {
        var family = visitor.open("/penetapan"
                + visitor.open("/penetapan/keluarga")
                        .form("/penetapan/keluarga/pencarian")
                        .with("cari", Laporan.nikOf(5))
                        .submit()
                        .path());
        family.form(family.path() + "/perubahan")
                .with("nomor", "SK 2/2021")
                .with("tanggal", "2021-10-01")
                .with("alasan", "pindah")
                .submit();

        var unnamed = visitor.open("/penetapan/pencocokan?daftar=luar");

        assertThat(names(unnamed)).hasSize(3);
        assertThat(unnamed.text()).contains("sudah keluar: mengundurkan diri");
        assertThat(visitor.open("/olah/kelengkapan").text()).contains("10 dari 11");
    }

    @Test
    @Order(6)
    void a_list_that_is_taken_names_who_took_it_and_masks_every_nik() {
        var csv = visitor.open("/penetapan/pencocokan.csv?daftar=belum");

        assertThat(csv.header("Content-Disposition")).contains("petugas");
        assertThat(csv.body())
                .contains("diambil oleh petugas")
                .contains("••••••••")
                .doesNotContain(Laporan.nikOf(14));
        assertThat(csv.body().lines()).hasSize(4 + 2);
        assertThat(names(visitor.open("/penetapan/pencocokan?daftar=belum&urut=-nama")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    @Order(7)
    void the_tables_of_the_sk_and_the_board_are_taken_along_as_they_are_sorted() {
        Answer sorted = visitor.open("/penetapan?urut=-nomor");
        Answer lists = visitor.open("/penetapan.csv?urut=-nomor");
        Answer incubators = visitor.open("/penetapan/menurut-inkubator.csv");
        Answer board = visitor.open("/olah/kelengkapan.csv?keadaan=melapor");

        assertThat(sorted.page().select("th[aria-sort=descending]").text()).contains("Nomor");
        assertThat(lists.body()).contains("SK 1/2021", "diambil oleh petugas");
        assertThat(incubators.body()).contains("Inkubator Alfa");
        assertThat(board.body()).contains("Inkubator Alfa", "melapor").doesNotContain("belum melapor");
    }

    private static List<String> names(Answer page) {
        return page.page()
                .select("table")
                .getFirst()
                .select("tbody tr td:first-child")
                .eachText();
    }

    private void setDecree(String number, int first, int last, String incubator) {
        var list = new StringBuilder(HEADING);
        for (int i = first; i <= last; i++) {
            list.append("Ibu ke-")
                    .append(i)
                    .append(';')
                    .append(Laporan.nikOf(i))
                    .append(";;Kab. Karawang;baru;");
            list.append(incubator).append('\n');
        }
        var look = visitor.open("/penetapan")
                .form("/penetapan/berkas")
                .with("nomor", number)
                .with("tanggal", "2021-03-01")
                .attach("daftar", "sk.csv", list.toString().getBytes(StandardCharsets.UTF_8))
                .submit();
        assertThat(look.form(look.path() + "/penetapan").submit().text()).contains("Ditetapkan oleh");
    }

    private void report(String name, Laporan report) throws InterruptedException {
        visitor.open("/olah")
                .form("/olah/berkas")
                .attach("berkas", name, report.bytes())
                .submit();
        for (int i = 0; i < 300 && visitor.open("/olah").text().contains("sedang"); i++) {
            Thread.sleep(100);
        }
        for (int i = 0; i < 300 && visitor.open("/olah/kelengkapan").text().contains("Belum ada yang diolah"); i++) {
            Thread.sleep(100);
        }
    }
}
