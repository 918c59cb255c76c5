package id.prokus.registry.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family leaves without an SK perubahan: proposed by who walks with it, confirmed by who approves, undone if wrong. */
@Story
class LeavingTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private String page = "";

    LeavingTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void aFamilyOfKarawang() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        database.sql(
                        "delete from programme.edition_term where edition = 'prokus-2021' and list = 'keberhasilan' and code = 'umk'")
                .update();
        UUID family = InventedFamily.of(database, 5501, "Lestari Kartini", "1982-11-21", "3215016111829501");
        page = "/keluarga/" + family;
    }

    @Test
    void proposed_by_the_mentor_and_confirmed_by_the_social_office_beside_the_editions_rule() {
        visitor.signIn()
                .open("/edisi/prokus-2021/daftar/keberhasilan")
                .form("/edisi/prokus-2021/daftar/keberhasilan")
                .with("kode", "umk")
                .with("nama", "Penghasilan di atas UMK")
                .with("english", "Income above the minimum wage")
                .with("aturan", "penghasilan > umk")
                .submit();
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        record(mentor, "penghasilan-keluarga", "penghasilan_keluarga", "2.300.000", "anggota", "5");
        record(mentor, "usulan-keluar", "alasan_keluar", "graduasi", "keterangan", "Penghasilan stabil enam bulan");
        var office = visitor.colleague("dinsoskab", "3215", "");

        assertThat(office.open("/usulan-keluar").text())
                .contains("Lestari Kartini")
                .contains("graduasi");
        assertThat(mentor.open(page).text()).contains("diusulkan keluar: graduasi (edisi 2021)");
        assertThat(mentor.open(page + "/keluar").page().select("form[action^=/keluarga]"))
                .isEmpty();
        assertThat(office.open(page + "/keluar").text())
                .contains("Penghasilan stabil enam bulan")
                .contains("penghasilan > umk")
                .contains("belum dapat dihitung");

        Answer confirmed = confirm(office, "2.200.607,20");
        assertThat(confirmed.text()).contains("UMK sebulan");
        confirmed = confirm(office, "4.504.787");
        assertThat(confirmed.text())
                .contains("keluar: graduasi")
                .contains("belum terpenuhi menurut riwayat")
                .contains(office.account());
        confirmed = confirm(office, "2.200.607");
        assertThat(confirmed.text()).contains("terpenuhi menurut riwayat").doesNotContain("belum terpenuhi");
        assertThat(office.open("/usulan-keluar").text()).doesNotContain("Lestari Kartini");
        assertThat(mentor.open(page).text()).contains("Keluar: graduasi, Naik kelas");

        office.open(page + "/keluar")
                .form(page + "/keluar/pembatalan")
                .with("alasan", "belum waktunya")
                .submit();
        assertThat(mentor.open(page).text())
                .contains("diusulkan keluar: graduasi")
                .doesNotContain("Keluar: graduasi, Naik kelas");
        assertThat(office.open("/usulan-keluar").text()).contains("Lestari Kartini");
        assertThat(visitor.colleague("dinsoskab", "3216", "")
                        .open("/usulan-keluar")
                        .text())
                .doesNotContain("Lestari Kartini");
    }

    @Test
    void what_is_not_filled_in_is_said_and_nothing_is_kept() {
        var office = visitor.colleague("dinsoskab", "3215", "");
        Answer answer = office.open(page + "/keluar")
                .form(page + "/keluar")
                .with("alasan", "pindah")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Isi tanggalnya");
        assertThat(office.open(page + "/keluar").text()).contains("Masih ikut");
    }

    private Answer confirm(Visitor office, String wage) {
        return office.open(page + "/keluar")
                .form(page + "/keluar")
                .with("alasan", "graduasi")
                .with("tanggal", "2021-12-01")
                .with("keterangan", "Naik kelas")
                .with("umk", wage)
                .submit();
    }

    private void record(Visitor who, String kind, String one, String first, String other, String second) {
        who.open(page + "/catat/" + kind)
                .form(page + "/catat/" + kind)
                .with("tanggal", "2021-11-01")
                .with(one, first)
                .with(other, second)
                .submit();
    }
}
