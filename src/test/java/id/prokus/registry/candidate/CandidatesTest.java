package id.prokus.registry.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.database.RowScope;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a workbook of candidates to families on an SK, in the order in which it happens. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CandidatesTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,5
            """;
    private static final String HEADING =
            "No. KKS;Nama Gadis Ibu Kandung;Nama Pengurus KPM;ID BDT KPM;NIK Pengurus;No. KK;Tempat & Tanggal Lahir;L/P;"
                    + "No. Peserta PKH;Status PKH;Kode Provinsi;Kode Kabupaten;Kode Kecamatan;Desa;Alamat;Inkubator";

    private static final Actor BY = new Actor("uji");

    private final Visitor visitor;
    private final JdbcClient database;
    private final ChangeCandidacy changeCandidacy;

    CandidatesTest(Visitor visitor, JdbcClient database, ChangeCandidacy changeCandidacy) {
        this.visitor = visitor;
        this.database = database;
        this.changeCandidacy = changeCandidacy;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void a_list_is_looked_at_before_anything_comes_in_and_its_codes_must_be_declared() {
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();

        assertThat(handIn("", "usulan.csv", list(line(1))).text()).contains("Sistem kode wilayah belum dipilih");
        var look = handIn("bps", "usulan.csv", list(line(1), line(2), line(3)));

        assertThat(look.path()).startsWith("/usulan/daftar/");
        assertThat(look.text())
                .contains("Dapat diterima 3")
                .doesNotContain(nik(1))
                .doesNotContain("Ibu Rahasia");
        assertThat(count("registry.candidacy")).isZero();
    }

    @Test
    @Order(2)
    void what_is_impossible_is_handed_back_with_its_reason_and_what_is_unlikely_is_only_said() throws IOException {
        var look = handIn(
                "bps",
                "campur.csv",
                list(
                        line(1),
                        line(2).replace("05-08", "06-08"),
                        line(3).replace(nik(3), "32150141017"),
                        line(4).replace(card(4), nik(4)),
                        line(5).replace(";32;15;", ";32;99;"),
                        line(1).replace(card(1), card(6)),
                        line(7).replace(card(7), card(2)),
                        line(8).replace(";P;", ";L;")));

        assertThat(look.text())
                .contains("Dapat diterima 3")
                .contains("Tidak dapat diterima 5")
                .contains("NIK bukan 16 angka (terbaca 11)")
                .contains("NIK dan No. KK sama")
                .contains("tidak dikenal dalam sistem kode yang dipilih")
                .contains("NIK sama dengan pada baris 2")
                .contains("No. KK sama dengan pada baris 3")
                .contains("Tanggal lahir berbeda dari yang ada di dalam NIK")
                .contains("Jenis kelamin berbeda dari yang ada di dalam NIK");
        for (int i = 1; i < 9; i++) {
            assertThat(look.body()).doesNotContain(nik(i)).doesNotContain(card(i));
        }
        var back = visitor.open(look.path() + "/perbaikan.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(back.bytes()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("32150141017");
            assertThat(sheet.getRow(1).getCell(16).getStringCellValue()).contains("NIK bukan 16 angka");
        }

        var refused = look.form(look.path() + "/penerimaan").submit();
        assertThat(refused.text()).contains("Masih ada 5 baris");
        assertThat(count("registry.candidacy")).isZero();
        var taken =
                look.form(look.path() + "/penerimaan").with("tinggalkan", "5").submit();

        assertThat(taken.text()).contains("3 usulan masuk");
        assertThat(count("registry.candidacy")).isEqualTo(3);
        assertThat(count("registry.source_identity where system in ('KKS', 'BDT', 'PKH')"))
                .isEqualTo(9);
        assertThat(database.sql("select regency || district from registry.candidacy limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("3174317409");
        assertThat(database.sql("select count(*) from registry.family where family::text like '%Rahasia%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(3)
    void a_repeated_send_changes_nothing() {
        var again = handIn("bps", "campur lagi.csv", list(line(1), line(2), line(8).replace(";P;", ";L;"), line(9)));

        assertThat(again.text()).contains("Dapat diterima 1").contains("Sudah diusulkan 3");
        again.form(again.path() + "/penerimaan").submit();
        var same = handIn("bps", "nama lain.csv", list(line(1), line(2), line(8).replace(";P;", ";L;"), line(9)));

        assertThat(same.path()).isEqualTo(again.path());
        assertThat(count("registry.candidacy")).isEqualTo(4);
        assertThat(count("registry.family")).isEqualTo(4);
        assertThat(count("registry.candidacy_event")).isEqualTo(4);
    }

    @Test
    @Order(4)
    void the_people_of_the_place_see_its_candidates_and_nobody_else_does() {
        var own = visitor.colleague("tksk", "317409", "");
        var other = visitor.colleague("tksk", "317404", "");

        assertThat(names(own.open("/usulan?edisi=2021"))).hasSize(4);
        assertThat(names(other.open("/usulan?edisi=2021"))).isEmpty();
        String family = own.open("/usulan?edisi=2021").page().select("tbody a").attr("href");
        assertThat(own.open(family).status()).isEqualTo(200);
        assertThat(other.open(family).status()).isNotEqualTo(200);
        for (String table : List.of("candidacy", "candidacy_event", "source_identity", "identity", "listing")) {
            assertThat(seen(table, "317409")).as(table).isPositive();
            assertThat(seen(table, "3174")).as(table).isPositive();
            assertThat(seen(table, "317404")).as(table).isZero();
            assertThat(seen(table, "|Inkubator Alfa")).as(table).isPositive();
            assertThat(seen(table, "|Inkubator Bravo")).as(table).isZero();
        }
        assertThat(seen("candidate_list", "3174")).isZero();
        assertThat(seen("candidate_note", "3174")).isZero();
    }

    @Test
    @Order(5)
    void candidates_are_selected_by_sk_as_new_or_continuing_and_what_is_selected_no_longer_changes_its_candidacy() {
        var page = visitor.open("/usulan?edisi=2021");
        String first = page.page().select("input[name=keluarga]").getFirst().val();
        assertThat(visitor.open("/usulan?edisi=2021")
                        .form("/usulan/penetapan")
                        .with("keluarga", first)
                        .with("tanggal", "2021-03-01")
                        .submit()
                        .text())
                .contains("Nomor SK kosong");
        database.sql("""
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (gen_random_uuid(), cast(:id as uuid), 2020, 'NEW', '', '3174', 'Inkubator Alfa', '317409', '', '')
                """).param("id", first).update();

        var selected = page.form("/usulan/penetapan")
                .with("keluarga", first)
                .with("nomor", "SK 1/2021")
                .with("tanggal", "2021-03-01")
                .submit();

        assertThat(selected.text()).contains("1 usulan ditetapkan dengan SK 1/2021");
        assertThat(cohort(first)).isEqualTo("CONTINUING");
        String back = selected.page().select("input[name=keluarga]").getFirst().val();
        assertThat(selected.form("/usulan/penetapan")
                        .with("semua", "ya")
                        .with("nomor", "SK 2/2021")
                        .with("tanggal", "2021-03-02")
                        .submit()
                        .text())
                .contains("3 usulan ditetapkan");
        assertThat(cohort(back)).isEqualTo("NEW");
        assertThat(visitor.open("/penetapan/keluarga?edisi=2021&keadaan=aktif")
                        .page()
                        .select("tbody tr"))
                .hasSize(4);
        assertThat(count("registry.candidacy where state = 'ditetapkan'")).isEqualTo(4);

        var more = handIn("bps", "kedua.csv", list(line(11), line(12)));
        more.form(more.path() + "/penerimaan").submit();
        var open = visitor.open("/usulan?edisi=2021");
        String gone = open.page().select("input[name=keluarga]").getFirst().val();
        changeCandidacy.change(
                UUID.fromString(gone),
                2021,
                CandidacyState.TIDAK_LAYAK,
                LocalDate.of(2021, 3, 3),
                "sudah berkredit",
                BY);
        assertThat(names(visitor.open("/usulan?edisi=2021&keadaan=tidak_layak")))
                .hasSize(1);
        assertThatThrownBy(() -> changeCandidacy.change(
                        UUID.fromString(first), 2021, CandidacyState.LAYAK, LocalDate.of(2021, 3, 3), "", BY))
                .isInstanceOf(Refusal.class);
        assertThat(count("registry.candidacy_event")).isEqualTo(4 + 4 + 2 + 1);
    }

    private String cohort(String family) {
        return database.sql("select cohort from registry.enrolment where family = cast(:id as uuid) and edition = 2021")
                .param("id", family)
                .query(String.class)
                .single();
    }

    private int seen(String table, String scope) {
        try (var entered = RowScope.enter(scope)) {
            return count("registry." + table);
        }
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static List<String> names(Answer page) {
        return page.page().select("tbody a").eachText();
    }

    private static byte[] list(String... lines) {
        return (HEADING + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int i) {
        return String.join(
                        ";",
                        "60130000%08d".formatted(i),
                        "Ibu Rahasia",
                        "Sumarni Uji " + (char) ('A' + i),
                        "BDT-%04d".formatted(i),
                        nik(i),
                        card(i),
                        "Jakarta, 05-08-1968",
                        "P",
                        "317%08d".formatted(i),
                        "graduasi",
                        "31",
                        "71",
                        "010",
                        "Jagakarsa",
                        "Jalan Uji 1",
                        "Inkubator Alfa")
                .replace(";31;71;", i == 5 ? ";32;15;" : ";31;71;");
    }

    private static String nik(int i) {
        return "317409450868%04d".formatted(9500 + i);
    }

    private static String card(int i) {
        return "317409010121%04d".formatted(9500 + i);
    }

    private Answer handIn(String codes, String file, byte[] bytes) {
        return visitor.open("/usulan?edisi=2021")
                .form("/usulan/berkas")
                .with("kode", codes)
                .with("tanggal", "2021-02-01")
                .attach("daftar", file, bytes)
                .submit();
    }
}
