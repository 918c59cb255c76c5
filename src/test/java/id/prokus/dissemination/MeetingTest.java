package id.prokus.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.olah.CurrentResults;
import id.prokus.olah.FrozenWorld;
import id.prokus.olah.ProcessWorkbooks;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.util.function.SingletonSupplier;

/** A meeting is called, its organisations are invited, and they come. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class MeetingTest {

    private final SingletonSupplier<Hall> built;
    private final Visitor visitor;

    MeetingTest(
            Visitor visitor,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        this.visitor = visitor;
        this.built =
                SingletonSupplier.of(() -> new Hall(visitor, processWorkbooks, currentResults, freezeRound, rosters));
    }

    private Hall hall() {
        return built.obtain();
    }

    @Test
    void all_that_report_and_their_provinces_are_invited_at_once_and_nobody_twice() {
        Answer page = hall().operator.open(hall().meeting);
        Answer again = page.form(hall().meeting + "/undangan/daftar").submit();

        assertThat(page.text())
                .contains(FrozenWorld.ALFA, "Inkubator Cakra", "Dinas Sosial Provinsi Jawa Barat", "Jawa Tengah");
        assertThat(again.text()).contains("0 lembaga ditambahkan");
    }

    @Test
    void a_regency_and_a_unit_of_the_ministry_are_invited_by_hand() {
        hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/undangan")
                .with("kabupaten", "3215")
                .submit();
        Answer page = hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/undangan")
                .with("nama", "Direktorat PSPKKM")
                .submit();

        assertThat(page.text()).contains("Dinas Sosial Kabupaten Karawang", "Direktorat PSPKKM");
    }

    @Test
    void a_meeting_without_title_or_with_times_the_wrong_way_round_comes_back_as_it_was_typed() {
        Answer blank = hall().operator
                .open("/rapat/baru")
                .form("/rapat/baru")
                .with("judul", " ")
                .with("snapshot", hall().snapshot.id().toString())
                .with("mulai", "2026-12-01T15:00")
                .with("selesai", "2026-12-01T09:00")
                .with("batas", "2026-12-15")
                .submit();
        Answer turned = blank.form("/rapat/baru").with("judul", "Rapat hasil").submit();

        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text()).contains("Judul rapat belum diisi");
        assertThat(turned.text()).contains("Waktu selesai tidak sesudah waktu mulai");
        assertThat(turned.page().select("#mulai").val()).isEqualTo("2026-12-01T15:00");
    }

    @Test
    void a_link_lets_somebody_without_account_say_that_they_are_there_and_shows_no_figure() {
        String link = linkOf(hall().invitation(FrozenWorld.ALFA));
        Visitor stranger = visitor.somebodyElse();

        Answer opened = stranger.open(link);
        Answer came = opened.form(link)
                .with("nama", "Ibu Rekaan")
                .with("jabatan", "Ketua")
                .with("tempat", "jauh")
                .submit();

        assertThat(opened.text())
                .contains("Rapat hasil ProKUS 2021", FrozenWorld.ALFA, "Tautan ini tidak membuka angka")
                .doesNotContain("Omzet", "cakupan");
        assertThat(came.text()).contains("Kehadiran dicatat");
        assertThat(stranger.open(hall().meeting + "/hasil").path()).isEqualTo("/masuk");
        assertThat(hall().operator.open(hall().meeting).text())
                .contains("Ibu Rekaan, Ketua")
                .contains("dari jauh");
    }

    @Test
    void a_link_passed_on_to_another_organisation_opens_no_results_of_the_first() {
        String invitation = hall().invitation(FrozenWorld.ALFA);
        String link = linkOf(invitation);

        Answer other = hall().bravo.open(link);
        Answer results = hall().bravo.open(hall().meeting + "/hasil?lembaga=" + invitation);

        assertThat(other.text()).contains("hanya terbuka bagi akunnya sendiri").doesNotContain("Buka hasil");
        assertThat(results.status()).isEqualTo(422);
        assertThat(results.text()).contains("bukan untuk lembaga Anda");
        assertThat(hall().alfa.open(link).text()).contains("Buka hasil");
    }

    @Test
    void a_link_that_was_issued_again_or_revoked_ends_the_one_before() {
        String invitation = hall().invitation(FrozenWorld.BRAVO);
        String first = linkOf(invitation);
        String second = linkOf(invitation);
        Visitor stranger = visitor.somebodyElse();
        int firstNow = stranger.open(first).status();
        int secondNow = stranger.open(second).status();

        hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/undangan/" + invitation + "/pencabutan")
                .submit();

        assertThat(firstNow).isEqualTo(422);
        assertThat(secondNow).isEqualTo(200);
        assertThat(stranger.open(second).text()).contains("tidak berlaku lagi");
    }

    @Test
    void every_sheet_bears_the_qr_of_its_own_link_and_no_second_print_shows_them_again() {
        String meeting = hall().call(java.time.LocalDate.now().plusDays(3)).path();
        hall().operator.open(meeting).form(meeting + "/undangan/daftar").submit();

        Answer sheets =
                hall().operator.open(meeting).form(meeting + "/undangan/tautan").submit();
        Answer again =
                hall().operator.open(meeting).form(meeting + "/undangan/tautan").submit();

        assertThat(sheets.page().select(".sheet .qr svg")).hasSize(5);
        assertThat(sheets.page().select(".sheet .link").eachText())
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(again.page().select(".sheet")).isEmpty();
    }

    @Test
    void organisations_are_counted_once_in_the_room_before_from_afar() {
        String meeting = hall().call(java.time.LocalDate.now().plusDays(3)).path();
        hall().operator.open(meeting).form(meeting + "/undangan/daftar").submit();
        String alfa = option(meeting, FrozenWorld.ALFA);
        String province = option(meeting, "Dinas Sosial Provinsi Jawa Barat");

        note(meeting, alfa, "Pak Jauh", "jauh");
        note(meeting, alfa, "Bu Ruang", "ruang");
        Answer page = note(meeting, province, "Kepala Bidang", "jauh");

        assertThat(page.text())
                .contains("1 dari 3", "1 di ruangan, 0 dari jauh, 2 belum")
                .contains("1 dari 2", "0 di ruangan, 1 dari jauh, 1 belum");
    }

    @Test
    void a_name_with_a_long_number_is_no_name() {
        String link = linkOf(hall().invitation("Inkubator Cakra"));

        Answer refused = visitor.somebodyElse()
                .open(link)
                .form(link)
                .with("nama", "Budi 3215014107709001")
                .with("tempat", "ruang")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("tanpa NIK");
    }

    private Answer note(String meeting, String invitation, String person, String presence) {
        return hall().operator
                .open(meeting)
                .form(meeting + "/kehadiran")
                .with("undangan", invitation)
                .with("nama", person)
                .with("tempat", presence)
                .submit();
    }

    private String option(String meeting, String name) {
        return hall().operator.open(meeting).page().select("select[name=undangan] option").stream()
                .filter(option -> option.text().equals(name))
                .findFirst()
                .map(Element::val)
                .orElseThrow();
    }

    /** Issues a link anew and reads it off the sheet. */
    private String linkOf(String invitation) {
        String address = hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/undangan/" + invitation + "/tautan")
                .submit()
                .page()
                .select(".sheet .link")
                .text();
        return URI.create(address).getPath();
    }
}
