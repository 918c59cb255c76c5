package id.prokus.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who never signs in reads, and what those who publish do about it. */
@Story
class PublicPageTest {

    private static final PublicFigures FIGURES = new PublicFigures(
            2021,
            2,
            "sha256:0123456789abcdef",
            LocalDate.of(2021, 12, 1),
            10,
            8_000,
            27,
            Map.of(
                    "", 7_000L,
                    "provinsi=32", 4_000L,
                    "provinsi=35", 3_000L,
                    "status=aktif", 6_000L,
                    "status=tutup", 1_000L,
                    "provinsi=32|status=aktif", 3_500L,
                    "provinsi=32|status=tutup", 500L),
            List.of("provinsi=35|status=aktif", "provinsi=35|status=tutup"),
            List.of(new PublicFigures.Result(
                    "omzet",
                    "Omzet usaha",
                    "baru",
                    "rupiah",
                    "L1",
                    6_000,
                    Optional.of(1_500_000L),
                    Optional.of(1_900_000L))));

    private final Visitor visitor;
    private final JdbcClient database;
    private final FiguresIssues issues;
    private final PublicDocuments documents;

    PublicPageTest(Visitor visitor, JdbcClient database, FiguresIssues issues, PublicDocuments documents) {
        this.visitor = visitor;
        this.database = database;
        this.issues = issues;
        this.documents = documents;
    }

    @BeforeEach
    void oneIssue() {
        database.sql("delete from outreach.figures_issue").update();
        database.sql("delete from outreach.document").update();
        issues.add(new FiguresIssue(
                TimeOrderedId.next(), new UUID(0, 1), FIGURES, "uji", Instant.now(), Optional.empty()));
    }

    @Test
    void anybody_reads_the_programme_and_its_figures_without_an_account_a_cookie_or_a_form() {
        var anybody = visitor.somebodyElse();

        Answer front = anybody.open("/umum");
        Answer figures = anybody.open("/umum/angka/2021");

        assertThat(front.text()).contains("Program Kewirausahaan Sosial", "7.000", "dari sasaran 8.000", "6.000");
        assertThat(figures.text())
                .contains("Keadaan per 1 Desember 2021", "Jawa Barat", "3.500", "ditahan")
                .contains("1.500.000", "1.900.000", "L1", "tidak boleh disebut pengaruh program");
        for (Answer page : List.of(front, figures)) {
            assertThat(page.page().select("form")).isEmpty();
            assertThat(page.header("Set-Cookie")).isEmpty();
        }
        assertThat(anybody.open("/umum?bahasa=en").text()).contains("Social Entrepreneurship Programme");
        assertThat(front.text())
                .as("only editions with published figures are named")
                .contains("ProKUS 2021")
                .doesNotContain("ProKUS 2020", "PENA");
        assertThat(anybody.open("/umum/angka/2021?bahasa=en").text())
                .contains("running", "closed", "Turnover", "new", "Business at the end")
                .doesNotContain("aktif", "Omzet", "keluarga");
        assertThat(anybody.open("/umum/data?bahasa=en").text())
                .contains("Families reported by incubators")
                .doesNotContain("Keluarga yang dilaporkan");
        assertThat(visitor.colleague("subdit", "", "").open("/umum").text())
                .as("the same for whoever is signed in")
                .isEqualTo(front.text());
    }

    @Test
    void open_data_hold_the_same_cells_as_the_page_and_what_is_held_back_is_empty() {
        var anybody = visitor.somebodyElse();

        Answer csv = anybody.open("/umum/data/prokus-2021.csv");
        Answer json = anybody.open("/umum/data/prokus-2021.json");

        assertThat(csv.header("Cache-Control")).contains("max-age=3600", "public");
        assertThat(csv.body())
                .startsWith(
                        "edisi,provinsi,angkatan,status,kelas,gerak,klaster,jenis_kelamin,diketahui,jumlah_keluarga,keterangan")
                .contains("2021,32,semua,aktif,semua,semua,semua,semua,semua,3500,")
                .contains("2021,35,semua,aktif,semua,semua,semua,semua,semua,,\"ditahan: kelompok kecil");
        assertThat(json.body())
                .contains("\"metadata\"", "\"standar_data\"", "kode-wilayah.csv", "\"tingkatBukti\":\"L1\"");
        assertThat(anybody.open("/umum/data/kode-wilayah.csv").body()).contains("32,32,Jawa Barat");
        assertThat(anybody.open("/umum/data").text()).contains("Standar data", "Kode wilayah Kemendagri");
    }

    @Test
    void figures_and_documents_that_are_withdrawn_are_gone_for_everybody() {
        var ministry = visitor.colleague("subdit", "", "");
        documents.add("Lembar uji", "Untuk mencoba.", "uji.pdf", "application/pdf", new byte[] {1}, new Actor("uji"));
        String document = visitor.somebodyElse()
                .open("/umum")
                .page()
                .select("a[href*=dokumen]")
                .attr("href");
        assertThat(visitor.somebodyElse().open(document).status()).isEqualTo(200);

        String page = "/halaman-umum";
        Answer shown = ministry.open(page);
        String figures =
                shown.page().select("form[action*=penarikan][action*=angka]").attr("action");
        String paper =
                shown.page().select("form[action*=penarikan][action*=dokumen]").attr("action");
        shown.form(figures).submit();
        shown.form(paper).submit();

        assertThat(visitor.somebodyElse().open("/umum/angka/2021").status()).isEqualTo(404);
        assertThat(visitor.somebodyElse().open("/umum/data/prokus-2021.csv").status())
                .isEqualTo(404);
        assertThat(visitor.somebodyElse().open(document).status()).isEqualTo(404);
        assertThat(visitor.somebodyElse().open("/umum").text()).contains("Belum ada angka yang diumumkan");
        assertThat(issues.all()).as("still reckoned with").hasSize(1);
    }

    @Test
    void only_figures_of_an_issue_become_public_and_only_by_who_publishes() {
        var ministry = visitor.colleague("subdit", "", "");
        assertThat(ministry.open("/halaman-umum").page().select("form[action$=angka/2024]"))
                .as("an edition without an issue is not offered")
                .isEmpty();
        assertThat(ministry.post("/halaman-umum/angka/2024").text()).contains("Belum ada ringkasan 2024 yang terbit");
        assertThat(visitor.colleague("inkubator", "", "Inkubator Alfa")
                        .open("/halaman-umum")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_case_to_continue_is_made_of_public_figures_and_published_beside_them() {
        var ministry = visitor.colleague("subdit", "", "");

        Answer brief = ministry.open("/kelanjutan?sasaran=20000&beban_mentor_rendah=25&beban_mentor_tinggi=25");
        assertThat(brief.text()).contains("20.000 keluarga", "800 mentor", "Naskah ini tidak menyebut dampak");
        assertThat(ministry.open("/kelanjutan?beban_mentor_rendah=90").status()).isEqualTo(422);
        brief.form("/kelanjutan/terbit").submit();

        String document = visitor.somebodyElse()
                .open("/umum")
                .page()
                .select("a[href*=dokumen]")
                .attr("href");
        assertThat(visitor.somebodyElse().open(document).header("Content-Type")).contains("pdf");
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Alfa")
                        .open("/kelanjutan")
                        .status())
                .isEqualTo(403);
    }
}
