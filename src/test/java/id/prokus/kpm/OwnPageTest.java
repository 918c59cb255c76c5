package id.prokus.kpm;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family's card, and what its link opens to whom. */
@Story
class OwnPageTest {

    private static final String GONE = "Kartu ini tidak berlaku lagi";

    private final Visitor visitor;
    private final JdbcClient database;
    private final Entries entries;

    OwnPageTest(Visitor visitor, JdbcClient database, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.entries = entries;
    }

    @BeforeEach
    void twoFamilies() {
        Household.register(database);
    }

    @Test
    void a_companion_prints_a_card_and_the_family_reads_its_own_page_without_an_account() {
        var companion = visitor.colleague("tksk", "321501", "");
        database.sql("""
                with list as (
                    insert into registry.list (id, edition, kind, number, decided_on, about, cohort, file, file_name, sha256,
                        handed_in_at, handed_in_by)
                    values (:id, 2021, 'PAYMENT', 'SALUR/1', '2021-09-01', '', '', :id, '', '', now(), 'uji')
                    on conflict do nothing)
                insert into registry.payment (id, enrolment, family, edition, amount, paid_on, list, regency, incubator)
                values (:id, :id, :id, 2021, 3500000, '2021-09-01', :id, '3215', 'Inkubator Alfa') on conflict do nothing
                """).param("id", Household.SITI).update();
        String link = Household.card(companion, Household.SITI);
        var family = visitor.somebodyElse();

        assertThat(family.open(link).text())
                .contains("Siti Contoh", "3215••••••••9501", "Karawang", "Buku kas", "Pengaduan");
        assertThat(family.open(link + "/bantuan").text())
                .contains("Rp3.500.000")
                .contains("1 September 2021");
        assertThat(family.open(link + "/pendamping").text()).contains("Inkubator Alfa");
        assertThat(companion.open("/keluarga/" + Household.SITI + "/kartu").text())
                .contains("berlaku")
                .contains("Terakhir dibuka")
                .doesNotContain(link);
    }

    @Test
    void no_number_of_the_family_stands_in_the_address_or_anywhere_in_its_pages() {
        String link = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);

        assertThat(link).doesNotContain(Household.NIK).matches("/saya/[A-Za-z0-9_-]{22}");
        for (String page : List.of("", "/kas", "/kas/masuk", "/bantuan", "/pendamping", "/persetujuan", "/pengaduan")) {
            Answer opened = visitor.somebodyElse().open(link + page);
            assertThat(opened.status()).as(page).isEqualTo(200);
            assertThat(opened.body()).as(page).doesNotContain(Household.NIK).doesNotContain(Household.SITI.toString());
            assertThat(opened.header("Cache-Control")).as(page).contains("no-store");
        }
    }

    @Test
    void a_link_passed_on_opens_this_one_family_and_nothing_behind_the_front_door() {
        var stranger = visitor.somebodyElse();
        String siti = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);
        String aminah = Household.card(visitor.colleague("tksk", "321502", ""), Household.AMINAH);
        write(visitor.somebodyElse(), aminah, "masuk", "90.000", "jualan");
        String line = entries.of(Household.AMINAH).getFirst().entry().thing().toString();

        Answer other = stranger.open(siti + "/kas")
                .form("/bahasa")
                .to(siti + "/kas/" + line + "/hapus")
                .submit();

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("tidak ada lagi di buku kas Anda");
        assertThat(entries.of(Household.AMINAH))
                .singleElement()
                .matches(one -> one.entry().holds());
        assertThat(stranger.open("/keluarga/" + Household.SITI).path()).isEqualTo("/masuk");
        assertThat(stranger.open("/kartu").path()).isEqualTo("/masuk");
        assertThat(stranger.open(siti + "/kas").text()).doesNotContain("90.000");
        assertThat(stranger.open(siti + "/apa/saja").path()).isEqualTo(siti);
        assertThat(stranger.open(siti + "/kas/" + line).path()).isEqualTo(siti + "/kas");
    }

    @Test
    void a_link_that_was_replaced_withdrawn_has_expired_or_was_guessed_opens_nothing_and_says_the_same() {
        var companion = visitor.colleague("tksk", "321501", "");
        String page = "/keluarga/" + Household.SITI + "/kartu";
        String replaced = Household.card(companion, Household.SITI);
        String withdrawn = Household.card(companion, Household.SITI);
        var family = visitor.somebodyElse();
        assertThat(family.open(replaced).text()).contains(GONE).doesNotContain("Siti");
        assertThat(family.open(withdrawn).status()).isEqualTo(200);

        companion.open(page).form(page + "/pencabutan").submit();
        String expired = Household.card(companion, Household.SITI);
        database.sql(
                        "update kpm.card set issued_at = now() - interval '400 days', expires_at = now() - interval '1 day'"
                                + " where ended_at is null")
                .update();

        for (String link :
                List.of(withdrawn, expired, "/saya/AAAAAAAAAAAAAAAAAAAAAA", "/saya/1", "/saya/" + Household.NIK)) {
            Answer answer = family.open(link);
            assertThat(answer.status()).as(link).isEqualTo(422);
            assertThat(answer.text()).contains(GONE).doesNotContain("Siti");
        }
        assertThat(companion.open(page).text()).contains("tidak berlaku lagi");
    }

    @Test
    void a_card_is_printed_by_whoever_enters_for_the_family_only() {
        String page = "/keluarga/" + Household.SITI + "/kartu";

        assertThat(visitor.colleague("tksk", "321502", "").open(page).status()).isEqualTo(422);
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Lain")
                        .open(page)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.colleague("dinsoskab", "3215", "").open(page).status())
                .isEqualTo(403);
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Alfa")
                        .open(page)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_cards_of_all_families_in_ones_place_are_printed_at_once_and_shown_once() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        Answer list = mentor.open("/kartu");
        Answer printed = list.form("/kartu").submit();

        assertThat(list.text()).contains("Cetak 2 kartu", "Aminah Contoh", "Siti Contoh");
        assertThat(printed.page().select(".own-card svg")).hasSize(2);
        assertThat(visitor.somebodyElse().open(Household.link(printed)).text()).contains("Aminah Contoh");
        assertThat(mentor.open("/kartu").text()).doesNotContain("Cetak 2 kartu").doesNotContain("/saya/");
        assertThat(visitor.colleague("tksk", "321501", "").open("/kartu").text())
                .contains("Siti Contoh")
                .doesNotContain("Aminah");
    }

    @Test
    void the_cards_of_one_companion_are_found_by_its_name() {
        var person = java.util.UUID.fromString("00000000-0000-4000-8000-00000000f5aa");
        database.sql("insert into organisation.person (id, name, phone, email) values (:id, 'Ibu Damping', '', '')"
                        + " on conflict do nothing")
                .param("id", person)
                .update();
        database.sql("""
                insert into registry.entry_standing (family, thing, id, edition, kind, happened_on, said, way, reference,
                    stated_at, recorded_at, recorded_by)
                values (:family, :family, :family, 2021, 'pasangan', '2021-03-01',
                    jsonb_build_object('petugas', :person::text), 'FORMULIR', '', now(), now(), 'uji')
                """)
                .param("family", Household.SITI)
                .param("person", person)
                .update();
        var operator = visitor.signIn();

        assertThat(operator.open("/kartu").text()).contains("Ibu Damping (1)");
        assertThat(operator.open("/kartu?pendamping=" + person).text())
                .contains("Siti Contoh")
                .doesNotContain("Aminah");
        String link = Household.card(operator, Household.SITI);
        assertThat(visitor.somebodyElse().open(link + "/pendamping").text()).contains("Ibu Damping");
    }

    @Test
    void what_the_family_writes_of_its_money_is_summed_by_month_and_stands_beside_what_is_reported() {
        var family = visitor.somebodyElse();
        String link = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);
        write(family, link, "masuk", "150.000", "jualan");
        write(family, link, "masuk", "1 juta", "pinjaman");
        write(family, link, "keluar", "40rb", "bahan");

        assertThat(family.open(link + "/kas").text())
                .contains("Masuk Rp1.150.000")
                .contains("Keluar Rp40.000")
                .contains("Sisa Rp1.110.000");
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        assertThat(mentor.open("/keluarga/" + Household.SITI).text())
                .contains("Penjualan menurut buku kas Rp150.000")
                .contains("Buku kas: uang masuk Rp150.000, jualan")
                .contains("keluarga sendiri");
        assertThat(mentor.open("/keluarga/" + Household.SITI + "/buku-kas")
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("Rp150.000 – Rp1.150.000 Rp40.000 Rp1.110.000 3");
    }

    @Test
    void a_slow_telephone_that_sends_twice_writes_once_and_a_mistake_is_taken_back() {
        var family = visitor.somebodyElse();
        String link = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);
        var form = family.open(link + "/kas/masuk")
                .form(link + "/kas/masuk")
                .with("nominal", "50000")
                .with("untuk", "jualan");
        form.submit();
        form.submit();
        assertThat(entries.of(Household.SITI)).hasSize(1);

        String line = entries.of(Household.SITI).getFirst().entry().thing().toString();
        family.open(link + "/kas").form(link + "/kas/" + line + "/hapus").submit();

        assertThat(family.open(link + "/kas").text()).contains("Belum ada catatan");
        assertThat(entries.history(
                        Household.SITI,
                        entries.of(Household.SITI).getFirst().entry().thing()))
                .extracting(KeptEntry::recordedBy)
                .containsExactly("keluarga", "keluarga");
    }

    @Test
    void an_amount_that_cannot_be_read_comes_back_with_what_to_do() {
        var family = visitor.somebodyElse();
        String link = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);

        Answer words = write(family, link, "keluar", "banyak", "bahan");
        Answer nothing = write(family, link, "keluar", "0", "bahan");
        Answer odd = write(family, link, "keluar", "5000", "jualan");
        Answer tomorrow = family.open(link + "/kas/masuk")
                .form(link + "/kas/masuk")
                .with("nominal", "5000")
                .with("untuk", "jualan")
                .with("kapan", "lain")
                .with("hari", "2099-01-01")
                .submit();

        assertThat(words.status()).isEqualTo(422);
        assertThat(words.text()).contains("bukan jumlah rupiah");
        assertThat(nothing.text()).contains("lebih dari 0");
        assertThat(odd.text()).contains("Pilih yang lain");
        assertThat(tomorrow.text()).contains("Tanggal ini belum tiba");
        assertThat(entries.of(Household.SITI)).isEmpty();
    }

    @Test
    void a_family_withdraws_its_consent_and_whoever_must_stop_hears_of_it() {
        var family = visitor.somebodyElse();
        var companion = visitor.colleague("tksk", "321501", "");
        String link = Household.card(companion, Household.SITI);
        String record = "/keluarga/" + Household.SITI + "/catat/persetujuan";
        companion
                .open(record)
                .form(record)
                .with("tanggal", "2021-05-03")
                .with("keperluan", "foto")
                .with("jawaban_persetujuan", "diberikan")
                .with("versi_teks", "foto-1")
                .with("cara_persetujuan", "cap-jempol")
                .submit();
        assertThat(family.open(link + "/persetujuan").text()).contains("Foto", "boleh", "sejak 3 Mei 2021");

        Answer gone = family.open(link + "/persetujuan")
                .form(link + "/persetujuan/pencabutan")
                .submit();

        assertThat(gone.text()).contains("Izin dicabut", "tidak boleh").doesNotContain("Ya, cabut");
        assertThat(companion.open("/keluarga/" + Household.SITI).text())
                .contains("Persetujuan ditarik: Foto")
                .contains("keluarga sendiri");
        assertThat(visitor.signIn().open("/persetujuan/penarikan").text()).contains("Siti Contoh");
    }

    private static Answer write(Visitor family, String link, String way, String amount, String what) {
        return family.open(link + "/kas/" + way)
                .form(link + "/kas/" + way)
                .with("nominal", amount)
                .with("untuk", what)
                .submit();
    }
}
