package id.prokus.kpm;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family complains, whoever answers for its place reads it, and the answer comes back. */
@Story
class ComplaintTest {

    private final Visitor visitor;
    private final JdbcClient database;

    ComplaintTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void twoFamilies() {
        Household.register(database);
    }

    @Test
    void a_complaint_gets_a_number_and_an_answer_which_the_family_reads() {
        var family = visitor.somebodyElse();
        String link = card();
        Answer sent = complain(family, link, "dipotong", "Diminta Rp200.000, NIK saya 3215014101959501.");
        var dinas = visitor.colleague("dinsoskab", "3215", "");
        Answer list = dinas.open("/pengaduan");
        String page = list.page().select("tbody a").attr("href");

        assertThat(sent.text()).contains("Nomor P-").contains("menunggu jawaban");
        assertThat(list.text()).contains("Siti Contoh", "sisa 71 jam", "Bantuan dipotong");
        assertThat(dinas.open(page).body()).contains("Diminta Rp200.000").doesNotContain(Household.NIK);

        dinas.open(page)
                .form(page + "/jawaban")
                .with("jawaban", "Kami periksa besok pagi.")
                .submit();

        assertThat(family.open(link + "/pengaduan").text()).contains("dijawab", "Kami periksa besok pagi.");
        assertThat(dinas.open("/pengaduan?keadaan=menunggu").text()).contains("Tidak ada pengaduan yang cocok");
        assertThat(dinas.open("/pengaduan.csv").body()).contains("dipotong").doesNotContain("Siti");
    }

    @Test
    void the_clock_of_72_hours_runs_until_the_first_answer() {
        complain(visitor.somebodyElse(), card(), "belum_terima", "");
        database.sql("update kpm.complaint set said_at = now() - interval '80 hours'")
                .update();
        var dinas = visitor.colleague("dinsoskab", "3215", "");

        Answer late = dinas.open("/pengaduan?keadaan=terlambat");
        String page = late.page().select("tbody a").attr("href");
        dinas.open(page)
                .form(page + "/jawaban")
                .with("jawaban", "Maaf terlambat.")
                .submit();

        assertThat(late.text()).contains("terlambat 8 jam");
        assertThat(dinas.open(page).text()).contains("dijawab lewat 72 jam");
    }

    @Test
    void it_is_read_in_its_own_place_and_never_by_who_may_be_meant() {
        complain(visitor.somebodyElse(), card(), "pendamping", "Tidak pernah datang.");
        String page = visitor.colleague("dinsosprov", "32", "")
                .open("/pengaduan")
                .page()
                .select("tbody a")
                .attr("href");

        assertThat(visitor.colleague("dinsoskab", "3216", "").open("/pengaduan").text())
                .doesNotContain("Siti");
        assertThat(visitor.colleague("dinsoskab", "3216", "").open(page).status())
                .isEqualTo(422);
        for (String role : new String[] {"tksk", "pendamping"}) {
            assertThat(visitor.colleague(role, "321501", "").open(page).status())
                    .isEqualTo(403);
        }
        assertThat(visitor.colleague("inkubator", "", "Inkubator Alfa")
                        .open("/pengaduan")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.colleague("tksk", "321501", "")
                        .open("/keluarga/" + Household.SITI)
                        .text())
                .doesNotContain("Tidak pernah datang");
    }

    @Test
    void an_empty_one_comes_back_one_sent_twice_counts_once_and_a_found_card_fills_no_desk() {
        var family = visitor.somebodyElse();
        String link = card();
        Answer empty = complain(family, link, "lain", " ");
        var twice = family.open(link + "/pengaduan").form(link + "/pengaduan").with("tentang", "data_salah");
        twice.submit();
        twice.submit();
        for (int i = 0; i < 5; i++) {
            complain(family, link, "data_salah", "Nama anak salah " + i);
        }

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Ceritakan dahulu masalahnya");
        assertThat(complain(family, link, "data_salah", "Lagi").text()).contains("menunggu jawaban. Tunggu");
        assertThat(database.sql("select count(*) from kpm.complaint")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private String card() {
        return Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);
    }

    private static Answer complain(Visitor family, String link, String about, String words) {
        return family.open(link + "/pengaduan")
                .form(link + "/pengaduan")
                .with("tentang", about)
                .with("cerita", words)
                .submit();
    }
}
