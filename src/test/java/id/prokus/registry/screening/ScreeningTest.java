package id.prokus.registry.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family is held against the checks of an edition: computed where its timeline knows, decided by people, never assumed. */
@Story
class ScreeningTest {

    private static final String EDITION = "prokus-2021";

    private final Visitor visitor;
    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private String page = "";

    ScreeningTest(Visitor visitor, JdbcClient database, ApplicationEventPublisher publisher) {
        this.visitor = visitor;
        this.database = database;
        this.publisher = publisher;
    }

    @BeforeEach
    void aFamilyOfKarawang() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        UUID family = InventedFamily.of(database, 5201, "Kartini Lestari", "1985-03-02", "3215014203859601");
        page = "/keluarga/" + family;
    }

    @Test
    void a_check_is_passed_by_what_the_timeline_says_and_a_register_by_a_match_only() {
        var companion = visitor.colleague("tksk", "321501", "");
        assertThat(companion.open(page + "/penyaringan").text())
                .contains("Penyaringan ProKUS 2021")
                .contains("belum dicocokkan")
                .doesNotContainIgnoringCase("terverifikasi");

        record(companion, "status-pkh", "status_pkh", "aktif");
        Answer unmatched = companion
                .open(page + "/penyaringan")
                .form(page + "/penyaringan/" + EDITION + "/syarat/dtks")
                .with("putusan", "lulus")
                .submit();
        assertThat(unmatched.status()).isEqualTo(422);
        assertThat(unmatched.text()).contains("Syarat ini hanya lulus bila sudah dicocokkan");

        companion
                .open(page + "/catat/pencocokan")
                .form(page + "/catat/pencocokan")
                .with("tanggal", "2021-02-10")
                .with("register", "dtks")
                .with("hasil_cocok", "cocok")
                .with("sumber", "SIKS-NG oleh operator desa")
                .submit();
        Answer matched = companion.open(page + "/penyaringan");
        assertThat(row(matched, "Keluarga PKH")).contains("lulus").contains("dihitung dari riwayat");
        assertThat(row(matched, "Terdaftar dalam DTKS")).contains("lulus");
        assertThat(row(matched, "Punya rintisan usaha")).contains("belum diputus");
    }

    @Test
    void who_enters_passes_who_approves_waives_and_says_the_result() {
        var companion = visitor.colleague("tksk", "321501", "");
        var office = visitor.colleague("dinsoskab", "3215", "");
        record(companion, "status-pkh", "status_pkh", "aktif");

        Answer early = office.open(page + "/penyaringan")
                .form(page + "/penyaringan/" + EDITION + "/hasil")
                .with("hasil", "layak")
                .submit();
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Belum dapat dinyatakan layak").contains("Terdaftar dalam DTKS");

        decide(companion, "rintisan-usaha", "lulus", "", "foto gerobak, kunjungan 3 Februari");
        assertThat(decide(companion, "dtks", "dikecualikan", "jaringan", "").text())
                .contains("adalah tugas Dinas Sosial");
        assertThat(decide(office, "dtks", "dikecualikan", "", "").text()).contains("Tulis alasannya");
        decide(office, "dtks", "dikecualikan", "Pusdatin belum membuka pencocokan", "nota dinas 12");
        office.open(page + "/penyaringan")
                .form(page + "/penyaringan/" + EDITION + "/hasil")
                .with("hasil", "layak")
                .submit();

        Answer after = companion.open(page + "/penyaringan");
        assertThat(row(after, "Terdaftar dalam DTKS"))
                .contains("dikecualikan")
                .contains("Pusdatin belum membuka pencocokan")
                .contains(office.account());
        assertThat(after.text()).contains("layak");
        assertThat(companion.open(page).text())
                .contains("layak (prokus-2021)")
                .contains("Hasil penyaringan prokus-2021: layak");
        assertThat(visitor.colleague("dinsoskab", "3216", "")
                        .open(page + "/penyaringan")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void deciding_again_keeps_what_was_decided_before() {
        var companion = visitor.colleague("tksk", "321501", "");
        decide(companion, "rintisan-usaha", "tidak", "belum berjualan", "");
        decide(companion, "rintisan-usaha", "lulus", "", "sudah berjualan");

        Answer shown = companion.open(page + "/penyaringan");
        assertThat(row(shown, "Punya rintisan usaha")).contains("lulus").doesNotContain("belum berjualan");
        String history = shown.page().select("td a[href*=/peristiwa/]").attr("href");
        assertThat(companion.open(history).text()).contains("belum berjualan").contains("sudah berjualan");
    }

    @Test
    void a_candidate_stands_on_the_list_with_what_it_lacks_until_it_is_found_eligible() {
        UUID candidate = UUID.fromString("00000000-0000-4000-8000-000000005202");
        database.sql("""
                with family as (
                    insert into registry.family
                        (id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Suparti Wulandari', 'P', date '1988-01-01', '3215', '3215', '', now(), 'uji'))
                insert into registry.candidacy
                    (id, family, edition, state, since, regency, district, village, address, incubator, pkh_status)
                values (:id, :id, 2021, 'usulan', date '2021-01-04', '3215', '321501', '', '', '', 'AKTIF')
                """).param("id", candidate).update();
        publisher.publishEvent(FamiliesChanged.of(List.of(candidate)));
        page = "/keluarga/" + candidate;
        var companion = visitor.colleague("tksk", "321501", "");
        var office = visitor.colleague("dinsoskab", "3215", "");
        String list = "/penyaringan?edisi=" + EDITION;

        assertThat(row(companion.open(list), "Suparti Wulandari"))
                .contains("1 dari 3")
                .contains("belum dicocokkan Terdaftar dalam DTKS")
                .contains("belum diputus Punya rintisan usaha");
        assertThat(visitor.colleague("tksk", "321502", "").open(list).text()).doesNotContain("Suparti");

        decide(companion, "rintisan-usaha", "tidak", "belum berjualan", "");
        assertThat(row(office.open(list), "Suparti Wulandari")).contains("tidak lulus Punya rintisan usaha");
        decide(office, "rintisan-usaha", "dikecualikan", "usaha dimulai bersama pendampingan", "nota dinas 13");
        assertThat(decide(office, "dtks", "dikecualikan", "Pusdatin belum membuka pencocokan", "")
                        .text())
                .contains("Tulis buktinya");
        decide(office, "dtks", "dikecualikan", "Pusdatin belum membuka pencocokan", "nota dinas 14");
        office.open(page + "/penyaringan")
                .form(page + "/penyaringan/" + EDITION + "/hasil")
                .with("hasil", "layak")
                .submit();

        assertThat(office.open(list).text()).doesNotContain("Suparti");
        assertThat(office.open(list + "&keadaan=layak").text()).contains("Suparti Wulandari");
        Answer told = office.open(page);
        assertThat(told.page().select(".timeline-what").eachText())
                .filteredOn(line -> line.contains("Hasil penyaringan") || line.contains("layak"))
                .containsExactly("Hasil penyaringan prokus-2021: layak");
        assertThat(told.text()).doesNotContain("Penetapan dan NIK");
    }

    @Test
    void the_page_of_the_sk_is_offered_for_who_is_on_one() {
        Answer shown = visitor.colleague("dinsoskab", "3215", "").open(page);

        assertThat(shown.page().select("a:contains(Penetapan dan NIK)").attr("href"))
                .startsWith("/penetapan/keluarga/");
    }

    private Answer decide(Visitor who, String check, String verdict, String reason, String evidence) {
        return who.open(page + "/penyaringan")
                .form(page + "/penyaringan/" + EDITION + "/syarat/" + check)
                .with("putusan", verdict)
                .with("alasan", reason)
                .with("bukti", evidence)
                .submit();
    }

    private void record(Visitor who, String kind, String field, String value) {
        who.open(page + "/catat/" + kind)
                .form(page + "/catat/" + kind)
                .with("tanggal", "2021-02-01")
                .with(field, value)
                .submit();
    }

    private static String row(Answer answer, String words) {
        return answer.page().select("tr:contains(" + words + ")").text();
    }
}
