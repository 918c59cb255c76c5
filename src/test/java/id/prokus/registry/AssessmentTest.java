package id.prokus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family is assessed: its members, what it lives on, and what threatens it, by the edition's own list. */
@Story
class AssessmentTest {

    private final Visitor visitor;
    private final String page;

    AssessmentTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        UUID family = InventedFamily.of(database, 5101, "Sumarni Zulaikha", "1979-01-12", "3215015201799603");
        this.page = "/keluarga/" + family;
    }

    @Test
    void an_edition_adds_a_risk_and_the_form_asks_about_it() {
        var operator = visitor.signIn();
        operator.open("/edisi/prokus-2021/daftar/risiko-sosial")
                .form("/edisi/prokus-2021/daftar/risiko-sosial")
                .with("kode", "pandemi")
                .with("nama", "usaha terhenti karena pandemi")
                .with("english", "business stopped by the pandemic")
                .submit();
        var companion = visitor.colleague("tksk", "321501", "");
        companion
                .open(page + "/catat/asesmen")
                .form(page + "/catat/asesmen")
                .with("tanggal", "2021-02-01")
                .adding("risiko_sosial", "utang")
                .adding("risiko_sosial", "pandemi")
                .with("tempat_tinggal", "menumpang")
                .adding("sumber_penghasilan", "usaha")
                .submit();

        assertThat(companion.open(page).text())
                .contains("Asesmen keluarga; tempat tinggal menumpang; penghasilan dari usaha sendiri")
                .doesNotContain("terjerat utang");
        String history = companion
                .open(page)
                .page()
                .select("li:contains(Asesmen keluarga) a[href*=/peristiwa/]")
                .attr("href");
        assertThat(companion.open(history).text())
                .contains("terjerat utang berbunga")
                .contains("usaha terhenti karena pandemi");
    }

    @Test
    void members_stand_one_by_one_and_income_is_read_per_head() {
        var companion = visitor.colleague("pendamping", "321501", "");
        var member = companion
                .open(page + "/catat/anggota-keluarga")
                .form(page + "/catat/anggota-keluarga")
                .with("tanggal", "2021-02-01")
                .with("hubungan", "anak")
                .with("tahun_lahir", "2190");
        assertThat(member.submit().text()).contains("Tahun lahir ditulis empat angka");
        member.with("tahun_lahir", "2009").with("kegiatan", "sekolah").submit();
        companion
                .open(page + "/catat/susunan-keluarga")
                .form(page + "/catat/susunan-keluarga")
                .with("tanggal", "2021-02-01")
                .with("anggota", "5")
                .submit();
        companion
                .open(page + "/catat/penghasilan-keluarga")
                .form(page + "/catat/penghasilan-keluarga")
                .with("tanggal", "2021-02-01")
                .with("penghasilan_keluarga", "2.300.000")
                .with("anggota", "4")
                .submit();

        assertThat(companion.open(page).text())
                .contains("Anggota keluarga: anak, lahir 2009, sekolah")
                .contains("1 dari 5")
                .contains("Rp575.000 (4 orang")
                .contains("Jumlah anggota berbeda dari susunan keluarga (5)");
    }
}
