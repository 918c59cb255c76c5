package id.prokus.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.access.Role;
import id.prokus.example.ExampleTestWorld;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The start page, the search and the pages of families in the example world, as people of several roles. */
@Story
class HomeTest {

    private final Visitor visitor;
    private final ExampleTestWorld world;

    HomeTest(Visitor visitor, ExampleTestWorld world) {
        this.visitor = visitor;
        this.world = world;
    }

    @BeforeEach
    void load() {
        world.loadOnce();
    }

    @Test
    void the_subdirectorate_sees_the_country_and_what_waits() {
        String home = as(Role.SUBDIT).open("/").text();

        assertThat(home).contains("27 dari 27", "11 dari 11", "dari 7.000; cakupan 96,", "Catatan perbaikan terbuka");
    }

    @Test
    void who_signs_and_who_decides_are_told_and_led_there() {
        Visitor colleague = visitor.colleague("subdit", "", "");
        Answer signer = colleague.open("/");
        Answer decider = as(Role.SUBDIT).open("/");

        assertThat(signer.text()).contains("1 Olahan beku untuk ditandatangani");
        assertThat(colleague
                        .open(signer.page().select("main a[href^=/olahan/]").attr("href"))
                        .text())
                .contains("Menunggu Kepala Subdirektorat");
        assertThat(decider.text()).contains("1 Sanggahan menunggu putusan Anda").doesNotContain("untuk ditandatangani");
        assertThat(as(Role.SUBDIT)
                        .open(decider.page().select("main a[href$=/meja]").attr("href"))
                        .text())
                .contains("menunggu putusan");
    }

    @Test
    void what_was_done_last_is_told_in_words() {
        Visitor office = as(Role.DINSOSKAB);

        assertThat(office.open("/").text()).contains("Perubahan terakhir", "dinsoskab masuk");
        assertThat(office.open("/").page().select("main code")).isEmpty();
    }

    @Test
    void a_province_never_has_more_families_than_it_was_to_report() {
        assertThat(as(Role.DINSOSPROV).open("/").text())
                .contains("2.278 dari sasaran 2.300 menurut SK penetapan; cakupan 99,0%");
    }

    @Test
    void an_incubator_sees_the_notes_on_its_own_reports_and_no_others() {
        Visitor guilty = visitor.colleague("inkubator", "", "Inkubator Contoh 06");

        Answer notes = guilty.open("/olah/catatan?inkubator=Inkubator+Contoh+09");

        assertThat(guilty.open("/").text()).containsPattern("\\d+ Catatan perbaikan pada laporan inkubator Anda");
        assertThat(notes.text()).contains("Inkubator Contoh 06").doesNotContain("Inkubator Contoh 09");
        assertThat(notes.page().select("input[type=checkbox], button[name=tindakan]"))
                .isEmpty();
    }

    @Test
    void a_search_finds_families_of_the_readers_place_and_of_no_other() {
        String name = visitor.signIn()
                .open("/penetapan/keluarga?edisi=2021&inkubator=Inkubator+Contoh+01")
                .page()
                .select("tbody a")
                .getFirst()
                .text();

        Answer own =
                visitor.colleague("inkubator", "", "Inkubator Contoh 01").open("/cari?q=" + name.replace(' ', '+'));
        Answer other =
                visitor.colleague("inkubator", "", "Inkubator Contoh 02").open("/cari?q=" + name.replace(' ', '+'));

        assertThat(own.page().select("a[href^=/keluarga/]")).isNotEmpty();
        assertThat(other.page().select("a[href^=/keluarga/]")).isEmpty();
    }

    @Test
    void a_nik_is_opened_for_a_reason_that_the_trail_keeps() {
        Visitor office = as(Role.DINSOSKAB);
        String family = office.open("/penetapan/keluarga?edisi=2021")
                .page()
                .select("tbody a")
                .getFirst()
                .attr("href")
                .replace("/keluarga/", "/penetapan/keluarga/");
        Answer masked = office.open(family);

        Answer refused = masked.form(family + "/nik").with("alasan", "ya").submit();
        Answer opened = masked.form(family + "/nik")
                .with("alasan", "mencocokkan dengan KTP")
                .submit();

        assertThat(masked.text()).contains("••••••••").doesNotContainPattern("\\d{16}");
        assertThat(refused.text()).contains("NIK belum dibuka").doesNotContainPattern("\\d{16}");
        assertThat(opened.text()).containsPattern("NIK \\d{16}");
        assertThat(visitor.signIn().open("/jejak?perbuatan=registry.nik-opened").text())
                .contains("dinsoskab", "mencocokkan dengan KTP");
    }

    @Test
    void a_family_of_another_place_is_not_there_for_whoever_knows_its_address() {
        String family = visitor.signIn()
                .open("/penetapan/keluarga?edisi=2021&inkubator=Inkubator+Contoh+20")
                .page()
                .select("tbody a")
                .getFirst()
                .attr("href");

        assertThat(as(Role.TKSK).open(family).text()).contains("Keluarga ini tidak ditemukan");
    }

    private Visitor as(Role role) {
        Visitor person = visitor.somebodyElse();
        person.signIn(role.code(), ExampleTestWorld.PASSWORD);
        return person;
    }
}
