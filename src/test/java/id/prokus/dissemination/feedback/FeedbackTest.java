package id.prokus.dissemination.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.database.RowScope;
import id.prokus.dissemination.Hall;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.FrozenWorld;
import id.prokus.olah.ProcessWorkbooks;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/** What organisations see of themselves, and what they say of it. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class FeedbackTest {

    private static final String TURNOVER = "angka:omzet.baru";

    private final SingletonSupplier<Hall> built;
    private final Visitor visitor;
    private final JdbcClient database;

    FeedbackTest(
            Visitor visitor,
            JdbcClient database,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        this.visitor = visitor;
        this.database = database;
        this.built =
                SingletonSupplier.of(() -> new Hall(visitor, processWorkbooks, currentResults, freezeRound, rosters));
    }

    private Hall hall() {
        return built.obtain();
    }

    @Test
    void an_organisation_reads_its_own_figures_with_their_basis_and_no_other_by_name() {
        Answer pack = hall().alfa.open(hall().meeting + "/hasil");

        assertThat(pack.text())
                .contains(FrozenWorld.ALFA, "Omzet usaha", "12 dari 20", "60,0%")
                .doesNotContain(FrozenWorld.BRAVO);
        assertThat(pack.page().select("[aria-label='Beri masukan atas Omzet usaha, KPM baru']"))
                .hasSize(1);
        assertThat(hall().westJava.open(hall().meeting + "/hasil").text()).contains("Dinas Sosial Provinsi Jawa Barat");
    }

    @Test
    void a_regency_office_reads_the_figures_of_its_own_kabupaten() {
        hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/undangan")
                .with("kabupaten", "3215")
                .submit();

        Answer pack = visitor.colleague("dinsoskab", "3215", "").open(hall().meeting + "/hasil");

        assertThat(pack.text()).contains("Karawang", "Omzet usaha", "24");
        assertThat(visitor.colleague("dinsoskab", "3216", "")
                        .open(hall().meeting + "/hasil")
                        .text())
                .doesNotContain("Omzet usaha");
    }

    @Test
    void packs_for_paper_start_each_on_its_own_sheet() {
        Answer packs = hall().operator.open(hall().meeting + "/paket");

        assertThat(packs.page().select("article.sheet .sheet-title").eachText())
                .contains(FrozenWorld.ALFA, FrozenWorld.BRAVO, "Dinas Sosial Provinsi Jawa Barat");
        assertThat(hall().alfa.open(hall().meeting + "/paket").status()).isEqualTo(403);
    }

    @Test
    void a_comment_on_a_figure_keeps_what_the_figure_said_and_reaches_the_meeting() {
        comment(hall().alfa, TURNOVER, "Omzet tiga keluarga belum termasuk penjualan daring.")
                .submit();

        Answer all = hall().operator.open(hall().meeting + "/masukan");
        assertThat(all.text()).contains("Omzet tiga keluarga belum termasuk", "Omzet usaha, KPM baru: awal", "n = 12");
        assertThat(hall().operator.open(hall().meeting + "/layar").text())
                .contains("Omzet tiga keluarga", "Sebuah inkubator", "Omzet usaha, KPM baru")
                .doesNotContain(FrozenWorld.ALFA, "n = 12");
    }

    @Test
    void a_comment_about_nothing_shown_an_empty_one_and_one_with_a_nik_have_their_ends() {
        Answer empty = comment(hall().alfa, TURNOVER, "   ").submit();
        Answer unknown = hall().alfa.open(hall().meeting + "/masukan/baru?tentang=angka:tidak.ada");
        comment(hall().alfa, "umum", "KPM 3215 0141 0770 9001 belum menerima bantuan, omzet Rp1.200.000.000.000.")
                .submit();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("masih kosong");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(hall().alfa.open(hall().meeting + "/masukan").text())
                .contains("KPM 3215•", "01 belum menerima bantuan, omzet Rp1.200.000.000.000.")
                .doesNotContain("0141 0770");
    }

    @Test
    void a_draft_is_seen_by_nobody_but_its_organisation_not_even_in_the_database() {
        comment(hall().alfa, "umum", "Rancangan rahasia Alfa")
                .with("simpan", "draf")
                .submit();

        assertThat(hall().alfa.open(hall().meeting + "/masukan").text()).contains("Rancangan rahasia Alfa", "draf");
        assertThat(hall().operator.open(hall().meeting + "/masukan").text()).doesNotContain("Rancangan rahasia");
        assertThat(hall().bravo.open(hall().meeting + "/masukan").text()).doesNotContain("Rancangan rahasia");
        assertThat(seen("|" + FrozenWorld.ALFA, "Rancangan rahasia Alfa")).isEqualTo(2);
        assertThat(seen("|" + FrozenWorld.BRAVO, "Rancangan rahasia Alfa")).isZero();
        assertThat(seen("32", "Rancangan rahasia Alfa")).isZero();
        assertThat(seen(RowScope.EVERYTHING, "Rancangan rahasia Alfa")).isZero();
    }

    @Test
    void what_was_sent_is_not_opened_by_another_organisation() {
        comment(hall().alfa, "umum", "Hanya untuk rapat").submit();
        String passage = hall().alfa.open(hall().meeting + "/masukan").page().select(".saying").stream()
                .filter(saying -> saying.text().contains("Hanya untuk rapat"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");

        assertThat(hall().bravo.open(passage).status()).isEqualTo(422);
        assertThat(hall().bravo
                        .open(hall().meeting + "/hasil?lembaga=" + hall().invitation(FrozenWorld.ALFA))
                        .status())
                .isEqualTo(422);
        assertThat(seen("|" + FrozenWorld.BRAVO, "Hanya untuk rapat")).isZero();
        assertThat(seen(RowScope.EVERYTHING, "Hanya untuk rapat")).isEqualTo(2);
    }

    @Test
    void of_two_who_change_one_paragraph_the_second_sees_both_and_nothing_is_lost() {
        Visitor colleague = visitor.colleague("inkubator", "", FrozenWorld.ALFA);
        answer(hall().alfa, "kendala", "Tulisan pertama").submit();
        Form first = answer(hall().alfa, "kendala", "Tulisan dari Alfa satu");
        Form second = answer(colleague, "kendala", "Tulisan dari Alfa dua");

        Answer stands = first.submit();
        Answer met = second.submit();
        Answer chosen = met.form(met.page().select("form[action*=masukan]").attr("action"))
                .with("isi", "Gabungan Alfa satu dan dua")
                .submit();

        assertThat(stands.status()).isEqualTo(200);
        assertThat(met.status()).isEqualTo(409);
        assertThat(met.text()).contains("Dua tulisan bertemu", "Tulisan dari Alfa satu", "Tulisan dari Alfa dua");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(hall().alfa
                        .open(hall().meeting + "/jawaban")
                        .page()
                        .select("#isi-kendala")
                        .text())
                .isEqualTo("Gabungan Alfa satu dan dua");
        String history = hall().alfa
                .open(hall().meeting + "/jawaban")
                .page()
                .select("#kendala a[href*=masukan]")
                .attr("href");
        assertThat(hall().alfa.open(history).text())
                .contains("Tulisan pertama", "Tulisan dari Alfa satu", "Tulisan dari Alfa dua", "tidak dipakai");
    }

    @Test
    void two_who_answer_a_question_for_the_first_time_at_once_meet_as_well() {
        Visitor colleague = visitor.colleague("inkubator", "", FrozenWorld.BRAVO);
        Form first = answer(hall().bravo, "tantangan", "Musim hujan");
        Form second = answer(colleague, "tantangan", "Harga bahan naik");

        first.submit();
        Answer met = second.submit();

        assertThat(met.status()).isEqualTo(409);
        assertThat(met.text()).contains("Musim hujan", "Harga bahan naik");
    }

    @Test
    void every_actor_is_asked_about() {
        assertThat(hall().bravo
                        .open(hall().meeting + "/jawaban")
                        .page()
                        .select("section.card h2")
                        .eachText())
                .hasSize(11)
                .anyMatch(question -> question.contains("TKSK"))
                .anyMatch(question -> question.contains("Kementerian Sosial"));
    }

    @Test
    void a_comment_is_withdrawn_and_stays_with_its_history() {
        comment(hall().bravo, "umum", "Ditulis terburu-buru").submit();
        String address = hall().bravo.open(hall().meeting + "/masukan").page().select(".saying").stream()
                .filter(saying -> saying.text().contains("Ditulis terburu-buru"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");

        hall().bravo
                .open(address)
                .form(address + "/penarikan")
                .with("alasan", "Keliru")
                .submit();

        assertThat(hall().bravo.open(address).text()).contains("ditarik", "Ditulis terburu-buru", "Keliru");
        assertThat(hall().operator.open(hall().meeting + "/layar").text()).doesNotContain("Ditulis terburu-buru");
    }

    @Test
    void the_moderator_puts_aside_with_a_reason_takes_up_again_and_shows_large() {
        comment(hall().westJava, "umum", "Mohon pelatihan pengemasan")
                .with("nama", "ya")
                .submit();
        var saying = hall().operator.open(hall().meeting + "/masukan").page().select(".saying").stream()
                .filter(one -> one.text().contains("Mohon pelatihan pengemasan"))
                .findFirst()
                .orElseThrow();
        String state = saying.select("form[action$=keadaan]").attr("action");
        String what = saying.select("input[name=apa]").val();
        Answer list = hall().operator.open(hall().meeting + "/masukan");

        Answer unreasoned = list.form(state).with("keadaan", "sembunyikan").submit();
        list.form(state)
                .with("keadaan", "parkir")
                .with("alasan", "Dibahas pada sesi dua")
                .submit();
        String parked = hall().operator.open(hall().meeting + "/layar").text();
        hall().operator
                .open(hall().meeting + "/masukan")
                .form(state)
                .with("keadaan", "tampilkan")
                .submit();
        hall().operator
                .open(hall().meeting + "/masukan")
                .form(hall().meeting + "/sorotan", "apa", what)
                .submit();
        Answer screen = hall().operator.open(hall().meeting + "/layar");

        assertThat(unreasoned.text()).contains("Alasannya belum diisi");
        assertThat(parked).doesNotContain("Mohon pelatihan");
        assertThat(screen.page().select(".spotlight").text())
                .contains("Mohon pelatihan pengemasan", "Dinas Sosial Provinsi Jawa Barat");
        assertThat(hall().bravo.open(hall().meeting + "/layar").status()).isEqualTo(403);
    }

    @Test
    void after_the_last_day_nothing_more_is_taken_from_afar() {
        String past = hall().call(LocalDate.now()).path();
        hall().operator.open(past).form(past + "/undangan/daftar").submit();
        database.sql("update dissemination.meeting set respond_until = current_date - 2 where id = :id::uuid")
                .param("id", past.substring(past.lastIndexOf('/') + 1))
                .update();

        Answer late = hall().alfa
                .open(past + "/masukan/baru?tentang=umum")
                .form(past + "/masukan/baru")
                .with("isi", "Terlambat")
                .submit();

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("sudah lewat");
    }

    private Form comment(Visitor who, String target, String body) {
        return who.open(hall().meeting + "/masukan/baru?tentang=" + target)
                .form(hall().meeting + "/masukan/baru")
                .with("isi", body)
                .with("simpan", "kirim");
    }

    private Form answer(Visitor who, String question, String body) {
        return who.open(hall().meeting + "/jawaban")
                .form(hall().meeting + "/jawaban", "pertanyaan", question)
                .with("isi", body)
                .with("simpan", "kirim");
    }

    /** How many paragraphs and texts of that wording the database shows within a scope, without any filter of ours. */
    private int seen(String scope, String body) {
        try (var entered = RowScope.enter(scope)) {
            return List.of("passage", "passage_text").stream()
                    .mapToInt(
                            table -> database.sql("select count(*) from dissemination." + table + " where body = :body")
                                    .param("body", body)
                                    .query(Integer.class)
                                    .single())
                    .sum();
        }
    }
}
