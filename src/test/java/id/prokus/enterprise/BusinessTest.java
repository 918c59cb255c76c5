package id.prokus.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family's business, as its mentor tells it and others read it. */
@Story
class BusinessTest {

    private static final UUID FAMILY = UUID.fromString("00000000-0000-4000-8000-00000000f001");
    private static final String PAGE = "/keluarga/" + FAMILY;
    private static final Actor SENDER = new Actor("uji");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final Entries entries;

    BusinessTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.entries = entries;
    }

    @BeforeEach
    void aFamilyOfKarawang() {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji')
                    on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing
                """).param("id", FAMILY).update();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        database.sql("delete from enterprise.permit").update();
    }

    @Test
    void a_mentor_tells_of_a_business_and_its_page_says_how_it_stands() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        form(mentor, "usaha", "2021-05-03")
                .with("nama_usaha", "Martabak Siti")
                .with("produk", "martabak manis dan telur")
                .with("klaster", "kuliner")
                .with("kbli", "10792")
                .with("kbli_lain", "56103")
                .with("mulai_usaha", "2020-01-15")
                .submit();
        form(mentor, "laporan-usaha", "2021-08-31")
                .with("omzet", "4.500.000")
                .with("biaya", "3.000.000")
                .with("laba", "1.500.000")
                .with("pekerja_dibayar", "1")
                .with("pekerja_keluarga", "2")
                .with("gerai", "2")
                .with("saluran_daring", "1")
                .with("pembukuan", "ya")
                .submit();
        form(mentor, "praktik", "2021-09-01")
                .with("praktik", "merek spanduk minyak_jelantah")
                .submit();
        form(mentor, "kredit", "2021-10-01")
                .with("pemberi_kredit", "BRI")
                .with("produk_kredit", "kur-mikro")
                .with("plafon", "20.000.000")
                .submit();

        String page = visitor.signIn().open(PAGE).text();

        assertThat(page)
                .contains("Martabak Siti: martabak manis dan telur")
                .contains("Rp4.500.000, Agustus 2021")
                .contains("3, 1 dibayar, 2 keluarga")
                .contains("Rp20.000.000, BRI")
                .contains("Yang sudah berjalan: merek, spanduk promosi, minyak jelantah dibuang dengan benar")
                .contains("dinilai orang");
    }

    @Test
    void figures_that_are_unlikely_are_kept_and_said() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        form(mentor, "laporan-usaha", "2021-07-31").with("omzet", "1.000.000").submit();

        Answer answer = form(mentor, "laporan-usaha", "2021-08-31")
                .with("omzet", "6.000.000")
                .with("biaya", "1.000.000")
                .with("laba", "7.000.000")
                .submit();

        assertThat(answer.text())
                .contains("Laba lebih besar daripada omzet")
                .contains("Omzet dikurangi biaya Rp5.000.000, tetapi laba ditulis Rp7.000.000")
                .contains("naik lebih dari lima kali lipat, dari Rp1.000.000");
        assertThat(entries.of(FAMILY)).hasSize(2);
    }

    @Test
    void a_jump_that_a_note_explains_is_no_doubt() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        form(mentor, "laporan-usaha", "2021-07-31").with("omzet", "1.000.000").submit();

        assertThat(form(mentor, "laporan-usaha", "2021-08-31")
                        .with("omzet", "6.000.000")
                        .with("keterangan", "pesanan hajatan dua kali")
                        .submit()
                        .text())
                .doesNotContain("lima kali lipat");
    }

    @Test
    void a_number_that_cannot_be_a_paper_s_is_said_beside_its_field() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");

        Answer answer = form(mentor, "izin-usaha", "2021-08-31")
                .with("jenis_izin", "nib")
                .with("nomor_izin", "12345")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("NIB terdiri atas tepat 13 angka");
        assertThat(entries.of(FAMILY)).isEmpty();
    }

    @Test
    void a_credit_beyond_its_product_is_doubted_by_the_rule_of_its_day() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");

        assertThat(form(mentor, "kredit", "2023-05-01")
                        .with("pemberi_kredit", "BRI")
                        .with("produk_kredit", "kur-super-mikro")
                        .with("plafon", "25.000.000")
                        .submit()
                        .text())
                .contains("di atas Rp0 sampai Rp10.000.000");
    }

    @Test
    void a_budget_is_the_aid_or_states_the_own_share() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        String lines = "gerobak; 1; 2.500.000\nloyang; 4; 375.000";

        Answer refused = plan(mentor, lines).submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Jumlah RAB Rp4.000.000, sedangkan bantuan dan modal sendiri Rp3.500.000");
        assertThat(plan(mentor, lines).with("modal_sendiri", "500.000").submit().text())
                .contains("Bantuan Rp3.500.000 dan modal sendiri Rp500.000");
        assertThat(plan(mentor, "gerobak satu").submit().text()).contains("Baris 1 tidak terbaca");
    }

    @Test
    void a_stage_is_confirmed_by_a_person_and_its_history_stays() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        keepEntries.keep(
                List.of(said(
                        "usaha",
                        "2021-05-03",
                        Map.of("nama_usaha", "Martabak", "produk", "martabak", "klaster", "kuliner"))),
                SENDER);
        form(incubator, "penetapan-tahap", "2021-06-01")
                .with("tahap", "pemula")
                .with("dasar", "omzet belum tetap, pembukuan belum jalan")
                .submit();
        form(incubator, "penetapan-tahap", "2021-12-01")
                .with("tahap", "berkembang")
                .with("dasar", "gerai kedua, pembukuan jalan")
                .submit();

        assertThat(incubator.open(PAGE).text())
                .contains("Berkembang, 1 Desember 2021")
                .contains("Tahap usaha ditetapkan: Pemula")
                .doesNotContain("menunggu penetapan orang");
        assertThat(incubator.open(PAGE + "?pada=2021-07-01").text()).contains("Pemula, 1 Juni 2021");
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Alfa")
                        .open(PAGE + "/catat/penetapan-tahap")
                        .text())
                .contains("dicatat oleh tugas lain");
    }

    @Test
    void papers_that_expire_within_six_months_are_listed_within_scope_and_taken_along() {
        LocalDate today = LocalDate.now(Jakarta.ZONE);
        LocalDate given = today.plusMonths(2).minusYears(5);
        String soon = "P-IRT 2063508010001-%02d".formatted(given.plusYears(5).getYear() % 100);
        Entry permit = said("izin-usaha", given.toString(), Map.of("jenis_izin", "pirt", "nomor_izin", soon));
        keepEntries.keep(
                List.of(
                        permit,
                        said(
                                "izin-usaha",
                                "2018-02-01",
                                Map.of("jenis_izin", "pirt", "nomor_izin", "2063508010002-23")),
                        said("izin-usaha", "2020-02-01", Map.of("jenis_izin", "nib", "nomor_izin", "9120301234567"))),
                SENDER);

        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        Answer list = mentor.open("/usaha/izin");
        assertThat(list.text())
                .contains("Siti Contoh")
                .contains(soon)
                .contains("2063508010002-23")
                .doesNotContain("9120301234567");
        assertThat(mentor.open("/usaha/izin?keadaan=kedaluwarsa").text())
                .contains("2063508010002-23")
                .doesNotContain(soon);
        assertThat(mentor.open("/usaha/izin.csv").body())
                .contains("kedaluwarsa")
                .contains("segera habis");
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Lain")
                        .open("/usaha/izin")
                        .text())
                .contains("Tidak ada izin yang perlu diperpanjang");

        keepEntries.keep(List.of(permit.takenBack("salah keluarga", Source.FORM, Instant.now())), SENDER);
        assertThat(mentor.open("/usaha/izin").text()).doesNotContain(soon);
    }

    private static Form plan(Visitor mentor, String lines) {
        return form(mentor, "rencana-usaha", "2021-06-01")
                .with("tujuan_usaha", "Membuka gerai kedua")
                .with("rincian", lines)
                .with("bantuan_direncanakan", "3.500.000");
    }

    private static Form form(Visitor visitor, String kind, String day) {
        return visitor.open(PAGE + "/catat/" + kind)
                .form(PAGE + "/catat/" + kind)
                .with("tanggal", day);
    }

    private static Entry said(String kind, String day, Map<String, String> values) {
        return Entry.first(FAMILY, 2021, kind, LocalDate.parse(day), values, Source.FORM, Instant.now());
    }
}
