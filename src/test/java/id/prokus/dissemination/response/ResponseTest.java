package id.prokus.dissemination.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.olah.FrozenTestWorld;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.report.Scope;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations say what they think of the figures; who says nothing has not agreed. One story, in the order of its days. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResponseTest {

    private final Visitor visitor;
    private final FrozenTestWorld world;
    private final Responses responses;
    private final JdbcClient database;
    private final Clock clock;

    ResponseTest(Visitor visitor, FrozenTestWorld world, Responses responses, JdbcClient database, Clock clock) {
        this.visitor = visitor;
        this.world = world;
        this.responses = responses;
        this.database = database;
        this.clock = clock;
    }

    @Test
    @Order(1)
    void silence_and_what_nobody_approved_is_no_consent() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Snapshot first = world.first();

        Answer asked = ask(subdit, first);
        Answer entered = answer(visitor.colleague("inkubator", "", FrozenTestWorld.ALFA), "setuju", "");

        assertThat(asked.text()).contains("Tanggapan diminta", "0 dari 3", "0 dari 2", "0 dari 90 KPM");
        assertThat(entered.text()).contains("Belum diverifikasi", "menunggu pengesahan");
        assertThat(share(first)).isEqualTo(new ApprovalShare(0, 3, 0, 2, 0, 90, 0));
        assertThat(subdit.open("/tanggapan").text()).contains("Diam tidak pernah dihitung sebagai setuju");
    }

    @Test
    @Order(2)
    void who_entered_an_answer_does_not_approve_it_but_a_colleague_does() {
        Snapshot first = world.first();
        Visitor author = visitor.colleague("inkubator", "", FrozenTestWorld.ALFA);
        answer(author, "catatan", "Dua usaha buka kembali");
        String own = database.sql("select max(id::text) from dissemination.response")
                .query(String.class)
                .single();

        Answer self = author.open("/sandi")
                .form("/sandi")
                .to("/tanggapan/" + first.id() + "/pengesahan")
                .with("jawaban", own)
                .submit();
        Answer colleague = approve(visitor.colleague("inkubator", "", FrozenTestWorld.ALFA));

        assertThat(self.text()).contains("Yang mengisi tanggapan tidak mengesahkannya");
        assertThat(colleague.text()).contains("Setuju dengan catatan", "Dua usaha buka kembali");
        assertThat(share(first)).isEqualTo(new ApprovalShare(1, 3, 0, 2, 40, 90, 0));
        assertThat(share(first).sentence().indonesian())
                .isEqualTo(
                        "Disetujui 1 dari 3 inkubator (44,4% KPM yang dilaporkan) dan 0 dari 2 Dinas Sosial provinsi; belum diverifikasi 4 organisasi.");
    }

    @Test
    @Order(3)
    void an_objection_needs_a_reason_and_is_no_approval_and_others_do_not_read_it() {
        Snapshot first = world.first();
        Visitor bravo = visitor.colleague("inkubator", "", FrozenTestWorld.BRAVO);

        Answer empty = answer(bravo, "keberatan", "");
        answer(bravo, "keberatan", "Omzet baris 5 salah ketik");
        approve(visitor.colleague("inkubator", "", FrozenTestWorld.BRAVO));

        assertThat(empty.text()).contains("Tulis catatan atau alasan keberatannya");
        assertThat(share(first)).isEqualTo(new ApprovalShare(1, 3, 0, 2, 40, 90, 1));
        assertThat(visitor.colleague("inkubator", "", FrozenTestWorld.CAKRA)
                        .open("/tanggapan")
                        .text())
                .contains("Inkubator Cakra", "1 dari 3")
                .doesNotContain("Omzet baris 5", "Inkubator Bravo");
        assertThat(visitor.colleague("dinsosprov", "32", "").open("/tanggapan").text())
                .doesNotContain("Omzet baris 5");
        assertThat(visitor.colleague("subdit", "", "").open("/tanggapan").text())
                .contains("Keberatan", "Omzet baris 5 salah ketik");
    }

    @Test
    @Order(4)
    void nobody_answers_for_another_organisation_and_paper_is_approved_by_a_second_reader() {
        Snapshot first = world.first();
        Visitor cakra = visitor.colleague("inkubator", "", FrozenTestWorld.CAKRA);
        Visitor notulis = visitor.colleague("operator", "", "");
        Visitor subdit = visitor.colleague("subdit", "", "");

        Answer foreign = cakra.open("/tanggapan")
                .form("/tanggapan/" + first.id() + "/jawaban")
                .with("jenis", "dinsos_provinsi")
                .with("organisasi", "35")
                .with("jawaban", "setuju")
                .submit();
        Answer paper = notulis.open("/tanggapan")
                .form("/tanggapan/" + first.id() + "/jawaban", "organisasi", "35")
                .with("jawaban", "setuju")
                .submit();
        approve(subdit);

        assertThat(foreign.text()).contains("diisi dan disahkan oleh organisasinya sendiri");
        assertThat(paper.text()).contains("menunggu pengesahan");
        assertThat(subdit.open("/tanggapan").text()).contains("dari formulir kertas");
        assertThat(share(first).provinces()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void what_comes_after_the_deadline_is_taken_and_marked() {
        Snapshot first = world.first();
        database.sql("update dissemination.response_round set deadline = :day")
                .param("day", LocalDate.now(clock).minusDays(1))
                .update();

        answer(visitor.colleague("inkubator", "", FrozenTestWorld.CAKRA), "setuju", "");
        Answer approved = approve(visitor.colleague("inkubator", "", FrozenTestWorld.CAKRA));

        assertThat(approved.text()).contains("Setuju", "sesudah batas waktu");
        assertThat(share(first).incubators()).isEqualTo(2);
    }

    @Test
    @Order(6)
    void a_second_version_asks_only_those_whose_figures_changed() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Snapshot second = world.corrected(FrozenTestWorld.BRAVO, "9500000");

        Answer asked = ask(subdit, second);

        assertThat(asked.page().select("tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("Inkubator Alfa", "terbawa dari versi sebelumnya"))
                .anySatisfy(line -> assertThat(line).contains("Inkubator Bravo", "Belum diverifikasi"))
                .anySatisfy(line -> assertThat(line).contains("Inkubator Cakra", "terbawa dari versi sebelumnya"))
                .anySatisfy(line -> assertThat(line).contains("Jawa Timur", "terbawa dari versi sebelumnya"));
        assertThat(share(second)).isEqualTo(new ApprovalShare(2, 3, 1, 2, 60, 90, 0));
        assertThat(share(world.first()))
                .as("the first stays as it was")
                .isEqualTo(new ApprovalShare(2, 3, 1, 2, 60, 90, 1));
        assertThat(responses
                        .share(second.id(), Scope.province("32", "Jawa Barat"))
                        .orElseThrow()
                        .incubators())
                .isEqualTo(1);
        assertThat(visitor.colleague("inkubator", "", FrozenTestWorld.ALFA)
                        .open("/tanggapan")
                        .text())
                .contains("tanggapan yang lalu berlaku terus");
    }

    private ApprovalShare share(Snapshot snapshot) {
        return responses.share(snapshot.id(), Scope.nation()).orElseThrow();
    }

    private Answer ask(Visitor subdit, Snapshot snapshot) {
        return subdit.open("/tanggapan?olahan=" + snapshot.id())
                .form("/tanggapan/" + snapshot.id() + "/putaran")
                .with("batas", LocalDate.now(clock).plusDays(14).toString())
                .submit();
    }

    private Answer answer(Visitor organisation, String answer, String words) {
        Answer page = organisation.open("/tanggapan");
        String action = page.page().select("form[action$=/jawaban]").attr("action");
        return page.form(action).with("jawaban", answer).with("kata", words).submit();
    }

    private static Answer approve(Visitor colleague) {
        Answer page = colleague.open("/tanggapan");
        return page.form(page.page().select("form[action$=/pengesahan]").attr("action"))
                .submit();
    }
}
