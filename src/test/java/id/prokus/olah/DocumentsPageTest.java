package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** Who may take which documents along, and how a whole set is made on a page. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentsPageTest {

    private final Visitor visitor;
    private final OlahCommand olah;

    @TempDir
    Path folder;

    DocumentsPageTest(Visitor visitor, ObjectProvider<OlahCommand> olah) {
        this.visitor = visitor;
        this.olah = olah.getObject();
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void before_anything_is_processed_the_pages_say_so() {
        assertThat(visitor.open("/ringkasan/dokumen").text()).contains("Belum ada yang diolah");
        assertThat(visitor.open("/ringkasan/lingkup").text()).contains("Belum ada yang diolah");
        assertThat(visitor.open("/ringkasan/dokumen/semua.zip").text()).contains("Belum ada dokumen");
    }

    @Test
    @Order(2)
    void a_set_is_chosen_made_beside_a_bar_and_taken_along_as_one_file() throws Exception {
        new Meja(folder, olah)
                .receives("Monitoring Alfa.csv", Laporan.about(1, 30))
                .receives("Monitoring Bravo.csv", Laporan.about(31, 25))
                .processes();

        var nothing = visitor.open("/ringkasan/dokumen?edisi=2021")
                .form("/ringkasan/dokumen")
                .without("format")
                .submit();
        assertThat(nothing.text()).contains("Pilih sekurang-kurangnya satu lingkup dan satu format");

        visitor.open("/ringkasan/dokumen?edisi=2021")
                .form("/ringkasan/dokumen")
                .without("format")
                .adding("format", "xlsx")
                .submit();

        assertThat(whenDone().text()).contains("5 dokumen edisi 2021 siap diunduh");
        assertThat(names(visitor.open("/ringkasan/dokumen/semua.zip").bytes()))
                .hasSize(6)
                .contains("daftar.csv", "ringkasan-2021-1-provinsi-32-jawa-barat.xlsx");
    }

    @Test
    @Order(3)
    void a_provincial_office_a_regency_and_an_incubator_open_their_own_and_no_other() throws IOException {
        var province = visitor.colleague("dinsosprov", "32", "");
        var regency = visitor.colleague("dinsoskab", "3215", "");
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        var elsewhere = visitor.colleague("dinsosprov", "35", "");

        assertThat(province.open("/ringkasan/lingkup").text()).contains("Ringkasan Provinsi Jawa Barat, 2021");
        assertThat(regency.open("/ringkasan/lingkup").text()).contains("Ringkasan Kabupaten Karawang, 2021");
        assertThat(elsewhere.open("/ringkasan/lingkup").text()).contains("Belum ada ringkasan bagi Anda");
        var own = incubator.open("/ringkasan/lingkup");
        assertThat(own.text()).contains("Ringkasan Inkubator Alfa, 2021", "30 dari sasaran 30 KPM baru");

        var taken = incubator.open(own.page().select("a[href*=dua-halaman.pdf]").attr("href"));

        try (var pdf = Loader.loadPDF(taken.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Inkubator Alfa")
                    .doesNotContain("Bravo");
        }
        for (Visitor other : List.of(incubator, province, regency, elsewhere)) {
            assertThat(other.open("/ringkasan/lingkup?edisi=2021&jenis=inkubator&kunci=Inkubator+Bravo")
                            .text())
                    .contains("bukan ringkasan wilayah maupun inkubator Anda");
            assertThat(other.open("/ringkasan/lingkup/dokumen?edisi=2021&jenis=nasional&kunci=&berkas="
                                    + "ringkasan-2021-0-nasional-lengkap.pdf")
                            .text())
                    .contains("bukan ringkasan wilayah maupun inkubator Anda");
            assertThat(other.open("/ringkasan/dokumen").status()).isEqualTo(403);
        }
    }

    @Test
    @Order(4)
    void a_regency_takes_the_page_of_an_actor_and_who_took_it_is_in_the_trail() throws IOException {
        var regency = visitor.colleague("dinsoskab", "3215", "");
        var page = regency.open("/ringkasan/lingkup").page();

        var taken = regency.open(
                page.select("a[href*=pelaku-4-dinsos-kabupaten][href$=pdf]").attr("href"));

        try (var pdf = Loader.loadPDF(taken.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("LEMBAR DINAS SOSIAL KABUPATEN/KOTA");
        }
        assertThat(visitor.open("/jejak").text()).contains("ringkasan-2021-4-pelaku-4-dinsos-kabupaten-3215");
    }

    private Answer whenDone() throws InterruptedException {
        Answer page = visitor.open("/ringkasan/dokumen/kemajuan?edisi=2021");
        for (int i = 0; i < 600 && page.text().contains("Hentikan"); i++) {
            Thread.sleep(100);
            page = visitor.open("/ringkasan/dokumen/kemajuan?edisi=2021");
        }
        return visitor.open("/ringkasan/dokumen?edisi=2021");
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
