package id.prokus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offices: what is known from the start, how they are found, added, renamed and closed. */
@Story
class OrganisationTest {

    private static final String SUBDIT = "/organisasi/01935000-0000-7000-8000-000000000004";
    private static final String ILBI = "/organisasi/01935000-0000-7000-8000-000000000011";
    private static final String PDPM = "/organisasi/01935000-0000-7000-8000-000000000012";

    private final Visitor visitor;
    private final JdbcClient database;

    OrganisationTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void the_ministry_stands_as_a_tree_with_the_incubators_that_sources_name() {
        var list = visitor.open("/organisasi");

        assertThat(list.page().select("tbody tr td:first-child a").eachText())
                .containsSubsequence(
                        "Kementerian Sosial Republik Indonesia",
                        "Direktorat Jenderal Pemberdayaan Sosial",
                        "Direktorat Pemberdayaan Sosial Perorangan, Keluarga, dan Kelembagaan Masyarakat (PSPKKM)",
                        "Subdirektorat Lembaga Pemberdayaan dan Peduli Keluarga")
                .contains("ILBI ITS", "PDPM ITS", "Oorange Unpad", "Bina Swadaya");
        assertThat(list.page().select("td.depth-3 a").text()).contains("Subdirektorat Lembaga");
    }

    @Test
    void the_list_is_searched_filtered_by_kind_and_by_where_an_office_serves() {
        assertThat(names("/organisasi?cari=its+ilbi")).containsExactly("ILBI ITS");
        assertThat(names("/organisasi?jenis=unit_mitra")).containsExactly("PDPM ITS");
        assertThat(names("/organisasi?provinsi=32")).containsExactly("Oorange Unpad");
        assertThat(names("/organisasi?provinsi=35&urut=nama").getFirst()).isEqualTo("ILBI ITS");
        assertThat(visitor.open("/organisasi?cari=tidak-ada-yang-begini").text())
                .contains("Tidak ada lembaga yang cocok");
    }

    @Test
    void the_list_is_taken_along_as_a_csv_and_that_is_recorded() {
        var csv = visitor.open("/organisasi.csv?jenis=inkubator&urut=nama");

        assertThat(csv.header("Content-Disposition")).contains("organisasi-petugas.csv");
        assertThat(csv.body())
                .startsWith("jenis,nama,bagian_dari,kode_wilayah,wilayah,berlaku_sejak,berlaku_sampai\n")
                .contains("inkubator,ILBI ITS,,35,Jawa Timur,,\n")
                .contains("# diambil oleh petugas")
                .doesNotContain("PDPM");
        assertThat(recorded("organisation.offices-exported")).isPositive();
    }

    @Test
    void an_office_says_what_is_known_and_what_is_not() {
        var ilbi = visitor.open(ILBI).text();
        assertThat(ilbi)
                .contains("ProKUS 2021")
                .contains("PDPM ITS")
                .contains("Kabupaten Lumajang, Jawa Timur")
                .contains("nomor belum diketahui")
                .contains("tanggal belum diketahui");

        var subdit = visitor.open(SUBDIT).text();
        assertThat(subdit)
                .contains("Kepala Subdirektorat Indri Indarwati, Ph.D. ✓ tercatat memegang")
                .contains("Devi Deliani tanggal belum diketahui tanggal belum diketahui sekitar Januari 2021");
    }

    @Test
    void pages_speak_english_too() {
        var english =
                visitor.open("/organisasi").form("/bahasa").with("ke", "en").submit();
        assertThat(english.text()).contains("Sort by").contains("part of");
        assertThat(visitor.open(ILBI).text())
                .contains("Posts and their holders")
                .contains("days not known");
        visitor.open("/organisasi").form("/bahasa").with("ke", "id").submit();
    }

    @Test
    void an_office_is_added_renamed_found_by_both_names_and_closed() {
        var added = blank("dinsos_kabkota", "Dinas Sosial Kab. Lumajang")
                .with("wilayah", "3508")
                .submit();
        assertThat(added.text())
                .contains("Lembaga ditambahkan")
                .contains("Dinas Sosial Kab. Lumajang")
                .contains("Kabupaten Lumajang, Jawa Timur");

        var renamed = added.form(added.path() + "/nama")
                .with("nama", "Dinas Sosial, PPPA Kabupaten Lumajang")
                .submit();
        assertThat(renamed.text()).contains("Nama dahulu Dinas Sosial Kab. Lumajang");
        assertThat(names("/organisasi?cari=sosial+kab.+lumajang"))
                .containsExactly("Dinas Sosial, PPPA Kabupaten Lumajang");

        var closed = renamed.form(added.path() + "/penutupan")
                .with("sampai", "2022-12-31")
                .submit();
        assertThat(closed.text()).contains("sudah ditutup").contains("sampai 31 Desember 2022");
        assertThat(recorded("organisation.office-added")).isPositive();
        assertThat(recorded("organisation.office-renamed")).isPositive();
        assertThat(recorded("organisation.office-closed")).isPositive();
    }

    @Test
    void a_unit_is_added_below_its_office() {
        var added = visitor.open("/organisasi/baru?induk=01935000-0000-7000-8000-000000000012")
                .form("/organisasi/baru")
                .with("jenis", "lain")
                .with("nama", "Sekretariat PDPM")
                .submit();

        assertThat(added.page().select(".trail").text()).contains("PDPM ITS");
        assertThat(visitor.open(PDPM).text()).contains("Sekretariat PDPM");
    }

    @Test
    void an_office_without_a_name_or_kind_or_with_an_unknown_region_is_refused_and_stays_typed() {
        refused(blank("lain", " ").submit(), "Nama belum diisi");
        refused(blank("", "Lembaga tanpa jenis").submit(), "Jenisnya belum dipilih");
        var unknown = blank("lain", "Lembaga di mana").with("wilayah", "9999").submit();
        refused(unknown, "Tidak ada wilayah berkode “9999”");
        assertThat(unknown.page().select("#nama").val()).isEqualTo("Lembaga di mana");
        refused(
                blank("lain", "Lembaga lagi").with("wilayah", "Lumajang").submit(),
                "Tidak ada wilayah berkode “Lumajang”");
    }

    @Test
    void an_office_that_is_there_already_is_refused() {
        refused(blank("inkubator", "ilbi its").with("wilayah", "35").submit(), "sudah ada di daftar");
        refused(
                visitor.open(ILBI)
                        .form(ILBI + "/nama")
                        .with("nama", "Universitas Airlangga")
                        .submit(),
                "sudah ada di daftar");
    }

    @Test
    void a_last_day_before_the_first_and_a_day_that_is_none_are_refused() {
        var refused = blank("lain", "Lembaga terbalik")
                .with("sejak", "2021-05-01")
                .with("sampai", "2021-04-01")
                .submit();
        refused(refused, "Tanggal selesai 1 April 2021 mendahului tanggal mulai 1 Mei 2021");
        assertThat(refused.page().select("#sejak").val()).isEqualTo("2021-05-01");
        refused(blank("lain", "Lembaga kemarin").with("sejak", "kemarin").submit(), "“kemarin” bukan tanggal");
    }

    @Test
    void an_office_with_agreements_that_go_on_cannot_close() {
        refused(
                visitor.open(ILBI)
                        .form(ILBI + "/penutupan")
                        .with("sampai", "2022-01-31")
                        .submit(),
                "masih mempunyai unit, perjanjian, atau tugas setelah 31 Januari 2022");
        refused(visitor.open(ILBI).form(ILBI + "/penutupan").submit(), "Hari terakhirnya belum diisi");
    }

    @Test
    void an_office_that_is_not_there_is_told_kindly() {
        var nowhere = visitor.open("/organisasi/01935000-0000-7000-8000-00000000ffff");

        refused(nowhere, "Lembaga ini tidak ada di daftar");
        assertThat(visitor.open("/organisasi/bukan-lembaga").status()).isEqualTo(400);
    }

    private Form blank(String kind, String name) {
        return visitor.open("/organisasi/baru")
                .form("/organisasi/baru")
                .with("jenis", kind)
                .with("nama", name);
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }

    private java.util.List<String> names(String path) {
        return visitor.open(path).page().select("tbody tr td:first-child a").eachText();
    }

    private long recorded(String action) {
        return database.sql("select count(*) from access.trail where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
