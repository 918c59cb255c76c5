package id.prokus.dissemination.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.dissemination.Hall;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.FrozenWorld;
import id.prokus.olah.ProcessWorkbooks;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Scope;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.util.function.SingletonSupplier;

/** A figure is disputed at the cell behind it. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class DisputeTest {

    private final SingletonSupplier<Hall> built;
    private final Visitor visitor;
    private final Snapshots snapshots;

    DisputeTest(
            Visitor visitor,
            Snapshots snapshots,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        this.visitor = visitor;
        this.snapshots = snapshots;
        this.built =
                SingletonSupplier.of(() -> new Hall(visitor, processWorkbooks, currentResults, freezeRound, rosters));
    }

    private Hall hall() {
        return built.obtain();
    }

    @Test
    void an_accepted_dispute_corrects_the_cell_asks_for_the_next_version_and_leaves_the_first_as_it_was() {
        Answer raised = raise(hall().alfa, 3, "omzet_akhir", "Rp9.000.000", "Menurut buku kas");
        String frozen = turnover();
        int version = snapshots.latest(FrozenWorld.EDITION).orElseThrow().version();
        Answer desk = hall().operator.open(hall().meeting + "/meja");
        Answer accepted = desk.form(acceptance(desk, "baris 3")).submit();

        assertThat(raised.text()).contains("menunggu putusan", "Rp9.000.000", "Menurut buku kas");
        assertThat(accepted.text()).contains("diterima", "versi " + (version + 1) + " perlu dibekukan");
        assertThat(turnover()).isEqualTo(frozen);
        var second = hall().world.frozen("Sanggahan diterima");
        assertThat(snapshots.ringkasan(second.id(), Scope.nation()).pembetulan())
                .anyMatch(log -> log.sesudah().equals("9000000") && log.alasan().equals("Menurut buku kas"));
        assertThat(hall().operator.open(hall().meeting + "/meja").text()).doesNotContain("perlu dibekukan");
        assertThat(hall().alfa.open(hall().meeting + "/sanggahan").text()).contains("diterima");
    }

    @Test
    void a_comment_whose_figure_reads_otherwise_since_says_so() {
        hall().alfa
                .open(hall().meeting + "/masukan/baru?tentang=angka:laba.baru")
                .form(hall().meeting + "/masukan/baru")
                .with("isi", "Laba tampak rendah")
                .submit();
        raise(hall().alfa, 7, "laba_akhir", "1.250.000", "Salah kolom");
        Answer desk = hall().operator.open(hall().meeting + "/meja");
        desk.form(acceptance(desk, "baris 7")).submit();
        hall().world.frozen("Sanggahan laba diterima");

        assertThat(hall().alfa.open(hall().meeting + "/masukan").text())
                .contains("Laba tampak rendah", "Dalam versi terbaru angkanya atau kalimatnya sudah berbeda");
    }

    @Test
    void a_rejected_dispute_tells_why_and_a_reason_is_needed() {
        raise(hall().bravo, 4, "omzet_akhir", "2.000.000", "Kurang satu nol");
        Answer desk = hall().operator.open(hall().meeting + "/meja");
        String rejection = acceptance(desk, "Inkubator Bravo.csv, baris 4").replace("penerimaan", "penolakan");
        Answer unreasoned = desk.form(rejection.replace("penolakan", "penerimaan"))
                .to(rejection)
                .submit();
        desk.form(rejection.replace("penolakan", "penerimaan"))
                .to(rejection)
                .with("jawaban", "Bukti belum dilampirkan")
                .submit();

        assertThat(unreasoned.text()).contains("Alasannya belum diisi");
        assertThat(hall().bravo.open(hall().meeting + "/sanggahan").text())
                .contains("ditolak", "Bukti belum dilampirkan");
    }

    @Test
    void what_cannot_be_read_says_nothing_new_or_is_disputed_already_comes_back() {
        assertThat(raise(hall().bravo, 5, "omzet_akhir", "banyak sekali", "Alasan")
                        .text())
                .contains("tidak dapat dibaca");
        assertThat(raise(hall().bravo, 5, "omzet_akhir", "3.000.000", " ").text())
                .contains("Alasannya belum diisi");
        raise(hall().bravo, 5, "omzet_akhir", "3.000.000", "Buku kas");

        assertThat(raise(hall().bravo, 5, "omzet_akhir", "4.000.000", "Buku kas")
                        .text())
                .contains("sedang disanggah");
    }

    @Test
    void nobody_disputes_the_families_of_others_or_decides_on_their_own() {
        Answer rows = hall().alfa.open(hall().meeting + "/sanggahan/baru?tentang=angka:omzet.baru");
        String row = choice(rows, "baris 6");
        String asBravo = row.replace(hall().invitation(FrozenWorld.ALFA), hall().invitation(FrozenWorld.BRAVO));
        raise(hall().westJava, 6, "omzet_akhir", "3.500.000", "Hasil kunjungan");
        Answer desk = hall().westJava.open(hall().meeting + "/meja");

        assertThat(hall().bravo.open(asBravo).status()).isEqualTo(422);
        assertThat(desk.text()).contains("orang lain yang memutusnya");
        assertThat(hall().bravo.open(hall().meeting + "/meja").status()).isEqualTo(403);
    }

    @Test
    void a_withdrawn_dispute_is_not_decided_any_more() {
        raise(hall().bravo, 8, "omzet_akhir", "3.500.000", "Keliru");
        Answer desk = hall().operator.open(hall().meeting + "/meja");
        String acceptance = acceptance(desk, "Inkubator Bravo.csv, baris 8");
        Answer mine = hall().bravo.open(hall().meeting + "/sanggahan");
        mine.form(mine.page().select(".saying").stream()
                        .filter(saying -> saying.text().contains("baris 8"))
                        .findFirst()
                        .orElseThrow()
                        .select("form")
                        .attr("action"))
                .submit();

        assertThat(desk.form(acceptance).submit().text()).contains("sudah diputus atau ditarik");
    }

    /** Of the row with that number in the raiser's list. */
    private Answer raise(Visitor who, int number, String field, String value, String reason) {
        Answer rows = who.open(hall().meeting + "/sanggahan/baru?tentang=angka:omzet.baru");
        return who.open(choice(rows, "baris " + number))
                .form(hall().meeting + "/sanggahan")
                .with("isian", field)
                .with("nilai", value)
                .with("alasan", reason)
                .submit();
    }

    private static String choice(Answer rows, String place) {
        return rows.page().select("tbody tr").stream()
                .filter(row -> row.child(1).text().endsWith(place))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
    }

    private static String acceptance(Answer desk, String place) {
        return desk.page().select(".saying").stream()
                .filter(saying -> saying.select("dd").eachText().getFirst().endsWith(place)
                        && saying.text().contains("menunggu putusan"))
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("action");
    }

    private String turnover() {
        return snapshots
                .ringkasan(hall().snapshot.id(), Scope.nation())
                .capaian("omzet", "baru")
                .orElseThrow()
                .toString();
    }
}
