package id.prokus.registry.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.Edition;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SK of one edition, in the order in which they come. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecreeTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,5
            """;
    private static final Edition EDITION = Edition.prokus(2021);

    private final Visitor visitor;
    private final JdbcClient database;
    private final Denominators denominators;

    DecreeTest(Visitor visitor, JdbcClient database, Denominators denominators) {
        this.visitor = visitor;
        this.database = database;
        this.denominators = denominators;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void a_list_is_looked_at_before_anything_is_set() {
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();

        var look = handIn("penetapan", "SK 1/2021", Daftar.decree(1, 20));

        assertThat(look.path()).startsWith("/penetapan/daftar/");
        assertThat(look.text())
                .contains("20 baris")
                .contains("No. KK")
                .contains("NO (tidak dipakai)")
                .contains("3215••••••••9502")
                .doesNotContain(Daftar.nik(1))
                .doesNotContain(Daftar.card(1));
        assertThat(denominators.of(EDITION)).isEmpty();
    }

    @Test
    @Order(2)
    void a_list_with_bad_lines_is_set_only_where_the_person_leaves_them_out() {
        var list = Daftar.decree(1, 20)
                .line(Daftar.decreed(3, "baru", "Inkubator Alfa").replace(Daftar.card(3), ""))
                .line(Daftar.decreed(30, "baru", "Inkubator Alfa").replace(Daftar.card(30), Daftar.card(4)))
                .line(Daftar.decreed(31, "baru", "Inkubator Alfa").replace(Daftar.nik(31), "32150141017"))
                .line(Daftar.decreed(32, "baru", "Inkubator Alfa").replace("Kab. Karawang", "Kab. Antah Berantah"))
                .line(Daftar.decreed(33, "baru", "Inkubator Alfa").replace(Daftar.name(33), ""))
                .line(Daftar.decreed(34, "2025", "Inkubator Alfa"))
                .line(Daftar.decreed(35, "baru", "Inkubator Zulu"))
                .line(Daftar.decreed(36, "baru", ""))
                .line(Daftar.decreed(37, "", "Inkubator Alfa"))
                .line(Daftar.decreed(38, "baru", "Inkubator Alfa").replace(Daftar.card(38), Daftar.nik(38)));

        var look = handIn("penetapan", "SK 2/2021", list);

        assertThat(look.text())
                .contains("NIK pada baris 22 sama dengan pada baris 4")
                .contains("No. KK pada baris 23 sama dengan pada baris 5")
                .contains("NIK bukan 16 angka (terbaca 11)")
                .contains("\"Kab. Antah Berantah\" tidak dikenal")
                .contains("Nama kosong")
                .contains("Angkatan 2025 lebih baru daripada edisi 2021")
                .contains("\"Inkubator Zulu\" tidak ada di daftar inkubator")
                .contains("Inkubatornya tidak dapat ditentukan")
                .contains("Tidak disebut peserta baru atau lanjutan")
                .contains("NIK dan No. KK sama");
        for (int i = 1; i < 40; i++) {
            assertThat(look.body()).doesNotContain(Daftar.nik(i)).doesNotContain(Daftar.card(i));
        }

        var refused = look.form(look.path() + "/penetapan").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Masih ada 10 baris");
        assertThat(denominators.of(EDITION)).isEmpty();

        var set = look.form(look.path() + "/penetapan").with("tinggalkan", "10").submit();
        assertThat(set.text()).contains("20 baris diterima, 10 ditinggalkan");
        assertThat(denominators.of(EDITION)).singleElement().satisfies(one -> {
            assertThat(one.incubator()).isEqualTo("Inkubator Alfa");
            assertThat(one.baru()).isEqualTo(20);
        });
        assertThat(database.sql("select code from registry.list_left_out order by line")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .contains("registry.nik-twice", "registry.card-twice");
    }

    @Test
    @Order(3)
    void the_received_file_is_kept_and_the_same_file_is_not_set_twice() {
        var list = Daftar.decree(41, 4);
        set(handIn("penetapan", "SK 3/2021", list));

        assertThat(database.sql("""
                select count(*) from registry.list join intake.content using (sha256) where bytes = :bytes
                """)
                        .param("bytes", list.bytes())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(handIn("penetapan", "SK 3/2021", list).text()).contains("sudah ditetapkan sebagai SK 3/2021");
        assertThat(handIn("2022", "penetapan", "SK 3/2021", list, "").text())
                .contains("sudah ditetapkan untuk edisi 2021");
    }

    @Test
    @Order(4)
    void a_list_that_is_none_or_another_editions_is_refused_as_a_whole() {
        assertThat(handIn("penetapan", "SK X", Daftar.headed("Nama;Alamat").line("Sumarni;Adiarsa"))
                        .text())
                .contains("tidak memuat kolom NIK, Kab/Kota");
        assertThat(handIn(
                                "penetapan",
                                "SK X",
                                Daftar.headed("DAFTAR KPM PROKUS TAHUN 2020")
                                        .line(Daftar.DECREE)
                                        .line(Daftar.decreed(50, "baru", "Inkubator Alfa")))
                        .text())
                .contains("menyebut edisi 2020, bukan 2021");
        assertThat(handIn("penetapan", "SK X", Daftar.headed(Daftar.DECREE)).text())
                .contains("tidak memuat satu keluarga pun");
        assertThat(handIn("penetapan", "", Daftar.decree(50, 1)).text()).contains("Nomor SK kosong");
        var family = Daftar.decree(1, 1);
        assertThat(handIn("penetapan", "SK 4/2021", family).text())
                .contains("Keluarga ini sudah ada pada edisi ini (ditetapkan)")
                .doesNotContain("Tetapkan 1 baris");
        var other = Daftar.headed(Daftar.DECREE)
                .line(Daftar.decreed(51, "baru", "Inkubator Alfa").replace(Daftar.card(51), Daftar.card(1)));
        assertThat(handIn("penetapan", "SK 5/2021", other).text())
                .contains("No. KK ini sudah tercatat dengan NIK lain")
                .doesNotContain(Daftar.name(1));
    }

    @Test
    @Order(5)
    void an_sk_perubahan_replaces_withdraws_and_tells_deaths_as_events() {
        String heading = "Nama;NIK;No KK;Kab/Kota;Perubahan;Alasan;Tanggal Perubahan;NIK yang digantikan";
        var changes = Daftar.headed(heading)
                .line(change(60, "pengganti", "pindah ke luar kota", "01/10/2021", Daftar.nik(1)))
                .line(change(2, "Mengundurkan diri", "bekerja di pabrik", "02/10/2021", ""))
                .line(change(3, "meninggal dunia", "sakit", "03/10/2021", ""))
                .line(change(61, "pengganti", "salah sasaran", "01/10/2021", Daftar.nik(1)))
                .line(change(62, "mundur", "sakit", "01/10/2021", ""))
                .line(change(4, "mundur", "", "01/10/2021", ""))
                .line(change(5, "naik kelas", "maju", "01/10/2021", ""))
                .line(change(6, "mundur", "sakit", "01/01/2020", ""))
                .line(change(63, "pengganti", "pindah", "01/10/2021", "123"));

        var look = handIn("perubahan", "SK 9/2021", changes);

        assertThat(look.text())
                .contains("pada baris 5 sudah diganti pada baris 2")
                .contains("NIK tidak ada pada SK penetapan edisi ini")
                .contains("Alasan kosong")
                .contains("Perubahan tidak terbaca")
                .contains("Tanggal perubahan sebelum keluarga ini ditetapkan")
                .contains("NIK yang digantikan bukan 16 angka");
        look.form(look.path() + "/penetapan").with("tinggalkan", "6").submit();
        var alfa = denominators.of(EDITION).getFirst();
        assertThat(alfa.baru()).isEqualTo(22);
        assertThat(alfa.replaced()).isEqualTo(1);
        assertThat(alfa.withdrawn()).isEqualTo(1);
        assertThat(alfa.died()).isEqualTo(1);
        assertThat(alfa.named()).isEqualTo(25);
        assertThat(database.sql("select count(*) from registry.enrolment_event where kind = 'DITETAPKAN'")
                        .query(Integer.class)
                        .single())
                .as("nothing is overwritten")
                .isEqualTo(24);
        var again = handIn(
                "perubahan",
                "SK 10/2021",
                Daftar.headed(heading)
                        .line(change(2, "mundur", "sakit", "04/10/2021", ""))
                        .line(change(64, "pengganti", "pindah", "04/10/2021", Daftar.nik(1))));
        assertThat(again.text()).contains("sudah tercatat mengundurkan diri").contains("sudah diganti sebelumnya");
    }

    @Test
    @Order(6)
    void a_daftar_salur_says_who_was_paid() {
        String heading = "Nama;NIK;Nominal (Rp);Tanggal Salur";
        var list = Daftar.headed(heading)
                .line(paid(5, "Rp3.500.000", "27 Agustus 2021"))
                .line(paid(6, "3500000", "27/08/2021"))
                .line(paid(99, "3500000", "27/08/2021"))
                .line(paid(7, "lihat lampiran", "27/08/2021"))
                .line(paid(8, "3500000", ""))
                .line(paid(9, "3500000", "27/08/2019"))
                .line(paid(3, "3500000", "27/12/2021"));

        var look = handIn("salur", "SALUR 1", list);

        assertThat(look.text())
                .contains("tidak ada pada SK penetapan")
                .contains("Nominal salur kosong atau tidak terbaca")
                .contains("Tanggal salur kosong")
                .contains("sebelum tahun edisi atau sesudah hari ini")
                .contains("tercatat meninggal sebelum tanggal salur");
        look.form(look.path() + "/penetapan").with("tinggalkan", "5").submit();
        assertThat(denominators.of(EDITION).getFirst().paid()).isEqualTo(2);
        var again = handIn("salur", "SALUR 2", Daftar.headed(heading).line(paid(5, "3500000", "27/08/2021")));
        assertThat(again.text()).contains("Salur dengan tanggal dan nominal yang sama sudah tercatat");
    }

    @Test
    @Order(7)
    void a_family_is_enrolled_found_by_its_nik_and_changed_through_forms() {
        var wrong = enrol(Map.of("nik", "123"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("NIK bukan 16 angka (terbaca 3)");
        assertThat(wrong.page().select("#nama").attr("value")).isEqualTo(Daftar.name(70));

        var enrolled = enrol(Map.of());

        assertThat(enrolled.text())
                .contains("Keluarga ditambahkan")
                .contains(Daftar.name(70))
                .contains("SK 7/2021");
        assertThat(enrolled.body()).doesNotContain(Daftar.nik(70));
        var found = visitor.open("/penetapan/keluarga")
                .form("/penetapan/keluarga/pencarian")
                .with("cari", Daftar.nik(70))
                .submit();
        assertThat(enrolled.path()).isEqualTo("/penetapan" + found.path());
        var unknown = visitor.open("/penetapan/keluarga")
                .form("/penetapan/keluarga/pencarian")
                .with("cari", Daftar.nik(98))
                .submit();
        assertThat(unknown.text()).contains("Tidak ada keluarga dengan nomor itu");
        assertThat(enrol(Map.of()).text()).contains("sudah ada pada edisi ini");

        var onDecree = visitor.open(enrolled.path());
        var noReason = change(onDecree, "");
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.text()).contains("Alasan kosong");
        assertThat(change(onDecree, "pindah").text())
                .contains("mengundurkan diri")
                .contains("SK 8/2021");
        assertThat(database.sql("select count(*) from access.trail where action = 'registry.family-viewed'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(database.sql("select count(*) from access.trail where subject || detail ~ '\\d{16}'")
                        .query(Integer.class)
                        .single())
                .as("numbers in the trail")
                .isZero();
    }

    @Test
    @Order(8)
    void another_family_comes_in_for_one_through_a_form() {
        var out = visitor.open("/penetapan"
                + visitor.open("/penetapan/keluarga")
                        .form("/penetapan/keluarga/pencarian")
                        .with("cari", Daftar.nik(10))
                        .submit()
                        .path());
        String ask = out.page().select("a[href*=menggantikan]").attr("href");

        var replaced = visitor.open(ask)
                .form("/penetapan/keluarga")
                .with("nomor", "SK 11/2021")
                .with("tanggal", "2021-10-05")
                .with("alasan", "pindah")
                .with("nama", Daftar.name(80))
                .with("nik", Daftar.nik(80))
                .submit();

        assertThat(replaced.text()).contains("menggantikan").contains("Inkubator Alfa");
        assertThat(visitor.open(out.path()).text()).contains("diganti");
    }

    @Test
    @Order(9)
    void families_are_listed_in_pages_by_key() {
        var first = visitor.open("/penetapan/keluarga?edisi=2021");
        var next = visitor.open(first.page().select("a[rel=next]").attr("href"));

        var shown = first.page().select("tbody tr td:first-child").eachText();
        var then = next.page().select("tbody tr td:first-child").eachText();
        assertThat(shown).hasSize(25);
        assertThat(then).isNotEmpty();
        assertThat(then.getFirst().toLowerCase(java.util.Locale.ROOT))
                .isGreaterThanOrEqualTo(shown.getLast().toLowerCase(java.util.Locale.ROOT));
        assertThat(visitor.open("/penetapan/keluarga?edisi=2021&keadaan=keluar")
                        .page()
                        .select("tbody tr"))
                .hasSize(5);
        assertThat(visitor.open("/penetapan/keluarga?edisi=2021&nama=zulaikha")
                        .page()
                        .select("tbody tr td:first-child")
                        .eachText())
                .isNotEmpty()
                .allMatch(name -> name.contains("Zulaikha"));
    }

    @Test
    @Order(10)
    void a_workbook_with_titles_is_read_like_a_csv_and_a_nik_kept_as_a_number_is_told_to_have_lost_its_end()
            throws IOException {
        byte[] bytes;
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("BNBA");
            sheet.createRow(0).createCell(0).setCellValue("Lampiran SK, ProKUS Tahun 2021");
            String[][] rows = {
                {"Nama", "NIK", "Kab/Kota"},
                {Daftar.name(90), Daftar.nik(90), "Kab. Karawang"},
                {Daftar.name(91), "", "Kab. Karawang"}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(3 + i);
                for (int j = 0; j < 3; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            sheet.getRow(3).createCell(3).setCellValue("Inkubator");
            sheet.getRow(4).createCell(3).setCellValue("inkubator  BRAVO");
            sheet.getRow(5).getCell(1).setCellValue(3.215014101700091E15);
            workbook.write(out);
            bytes = out.toByteArray();
        }

        var look = visitor.open("/penetapan?edisi=2021")
                .form("/penetapan/berkas")
                .with("nomor", "SK 12/2021")
                .with("tanggal", "2021-03-01")
                .with("angkatan", "lanjutan")
                .attach("daftar", "bnba.xlsx", bytes)
                .submit();

        assertThat(look.text())
                .contains("Lembar BNBA, judul kolom pada baris 4")
                .contains("digit keenam belas hilang")
                .contains("Inkubator Bravo lanjutan")
                .contains("Tetapkan 1 baris");
    }

    private Answer enrol(Map<String, String> otherwise) {
        var form = visitor.open("/penetapan/keluarga/baru?edisi=2021")
                .form("/penetapan/keluarga")
                .with("nomor", "SK 7/2021")
                .with("tanggal", "2021-03-01")
                .with("nama", Daftar.name(70))
                .with("nik", Daftar.nik(70))
                .with("kk", Daftar.card(70))
                .with("kabupaten", "Kab. Karawang")
                .with("angkatan", "baru")
                .with("inkubator", "Inkubator Bravo");
        otherwise.forEach(form::with);
        return form.submit();
    }

    private static Answer change(Answer family, String reason) {
        return family.form(family.path() + "/perubahan")
                .with("perubahan", "mengundurkan diri")
                .with("nomor", "SK 8/2021")
                .with("tanggal", "2021-10-01")
                .with("alasan", reason)
                .submit();
    }

    private static String change(int i, String what, String reason, String day, String replaced) {
        return String.join(
                ";", Daftar.name(i), Daftar.nik(i), Daftar.card(i), "Kab. Karawang", what, reason, day, replaced);
    }

    private static String paid(int i, String amount, String day) {
        return String.join(";", Daftar.name(i), Daftar.nik(i), amount, day);
    }

    private void set(Answer look) {
        assertThat(look.form(look.path() + "/penetapan").submit().text()).contains("Ditetapkan oleh petugas");
    }

    private Answer handIn(String kind, String number, Daftar list) {
        return handIn("2021", kind, number, list, "");
    }

    private Answer handIn(String edition, String kind, String number, Daftar list, String cohort) {
        return visitor.open("/penetapan?edisi=" + edition)
                .form("/penetapan/berkas")
                .with("jenis", kind)
                .with("nomor", number)
                .with("tanggal", "2021-03-01")
                .with("angkatan", cohort)
                .attach("daftar", "daftar.csv", list.bytes())
                .submit();
    }
}
