package id.prokus.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor's month: planned, held with several families at once, missed with a reason. */
@Story
class MonthTest {

    private static final LocalDate TODAY = LocalDate.now(Jakarta.ZONE);
    private static final YearMonth MONTH = YearMonth.from(TODAY);

    private final Visitor visitor;
    private final World world;

    MonthTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.world = new World(database, keepEntries, entries);
    }

    @BeforeEach
    void aMentorWithTwoFamilies() {
        world.clear();
        world.person(World.RINA, "Rina Mentor");
        world.family(World.SITI, "Siti Contoh", "3215", "Inkubator Alfa", "321501");
        world.family(World.TUTI, "Tuti Contoh", "3215", "Inkubator Alfa", "321502");
        world.pair(World.SITI, World.RINA, "mentor", TODAY.minusMonths(3));
        world.pair(World.TUTI, World.RINA, "mentor", TODAY.minusMonths(3));
    }

    @Test
    void an_account_that_no_person_is_known_to_use_says_what_to_do() {
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Alfa")
                        .open("/pendampingan")
                        .text())
                .contains("belum ditautkan dengan orang")
                .contains("Minta operator");
    }

    @Test
    void the_operator_links_the_account_on_its_page_and_a_person_has_one_account() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        world.linkOnPage(visitor, mentor.account(), "Rina Mentor");

        assertThat(visitor.signIn().open("/akun/" + mentor.account()).text())
                .contains("Orang yang memakainya: Rina Mentor");
        assertThat(mentor.open("/pendampingan").text())
                .contains("Rina Mentor")
                .contains("Siti Contoh")
                .contains("Tuti Contoh")
                .contains("belum pernah");

        var second = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        assertThat(world.linkOnPage(visitor, second.account(), "Rina Mentor").status())
                .isEqualTo(422);
    }

    @Test
    void a_session_with_two_families_at_once_a_plan_and_a_missed_one_make_the_month() {
        var mentor = world.mentor(visitor, World.RINA);
        mentor.open("/pendampingan")
                .form("/pendampingan/catat")
                .adding("keluarga", World.SITI.toString())
                .adding("keluarga", World.TUTI.toString())
                .with("pelaksanaan", "terlaksana")
                .adding("kegiatan", "pendampingan_usaha")
                .adding("kegiatan", "monitoring")
                .adding("topik", "pencatatan_keuangan")
                .with("durasi", "90")
                .with("tugas", "Catat penjualan setiap hari")
                .submit();
        mentor.open("/pendampingan")
                .form("/pendampingan/catat")
                .adding("keluarga", World.SITI.toString())
                .with("tanggal", MONTH.atEndOfMonth().plusDays(3).toString())
                .with("pelaksanaan", "rencana")
                .adding("kegiatan", "evaluasi")
                .submit();

        var list = mentor.open("/pendampingan");
        assertThat(list.text()).contains("Rencana berikutnya").doesNotContain("belum pernah");
        assertThat(list.page().select("tbody tr").size()).isEqualTo(2);

        String month = mentor.open("/pendampingan/bulan?bulan=" + MONTH).text();
        assertThat(month)
                .contains("Terlaksana 2")
                .contains("pendampingan usaha, monitoring; pencatatan keuangan")
                .contains("90");
        assertThat(mentor.open("/pendampingan/bulan?bulan=" + MONTH.plusMonths(1))
                        .text())
                .contains("Direncanakan 1")
                .contains("evaluasi");
        assertThat(mentor.open("/pendampingan/bulan.csv?bulan=" + MONTH).body())
                .contains("Siti Contoh")
                .contains("Tuti Contoh");

        String siti = mentor.open("/keluarga/" + World.SITI).text();
        assertThat(siti)
                .contains("Mentor bisnis Rina Mentor, sejak")
                .contains("1 terlaksana, 1 direncanakan, 0 tidak terlaksana")
                .contains("Tugas: Catat penjualan setiap hari")
                .contains("Didampingi Rina Mentor (Mentor bisnis)")
                .doesNotContain(World.RINA.toString());
    }

    @Test
    void the_same_form_sent_twice_is_one_session() {
        var mentor = world.mentor(visitor, World.RINA);
        var form = mentor.open("/pendampingan")
                .form("/pendampingan/catat")
                .adding("keluarga", World.SITI.toString())
                .with("pelaksanaan", "terlaksana")
                .adding("kegiatan", "supervisi");
        form.submit();
        form.submit();

        assertThat(mentor.open("/pendampingan/bulan?bulan=" + MONTH).text()).contains("Terlaksana 1");
    }

    @Test
    void a_missed_session_needs_its_reason_and_what_was_typed_stays() {
        var mentor = world.mentor(visitor, World.RINA);
        var answer = mentor.open("/pendampingan")
                .form("/pendampingan/catat")
                .adding("keluarga", World.SITI.toString())
                .with("pelaksanaan", "batal")
                .adding("kegiatan", "supervisi")
                .with("tempat", "Balai desa")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Tulis mengapa tidak terlaksana");
        assertThat(answer.page().select("input[name=tempat]").val()).isEqualTo("Balai desa");
        assertThat(answer.page().select("input[value=" + World.SITI + "]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_workbooks_own_count_stands_beside_the_sessions_and_is_never_added() {
        world.say(World.SITI, "sesi-mentor", TODAY.minusDays(9), "pelaksanaan", "terlaksana", "kegiatan", "supervisi");
        world.say(World.SITI, "sesi-mentor", TODAY.minusDays(2), "pelaksanaan", "terlaksana", "kegiatan", "evaluasi");
        world.say(World.SITI, "laporan-inkubator", TODAY.minusDays(1), "keadaan", "akhir", "sesi_dilaporkan", "12");

        String page = visitor.signIn().open("/keluarga/" + World.SITI).text();
        assertThat(page)
                .contains("Sesi mentor 2 terlaksana")
                .contains("Sesi dilaporkan inkubator 12 sesi menurut buku kerja; tidak dijumlahkan")
                .doesNotContain("14 ");
        assertThat(world.number("select sessions from mentoring.walk where family = '" + World.SITI + "'"))
                .isEqualTo(2);
    }

    @Test
    void somebody_of_another_kecamatan_sees_none_of_the_families() {
        UUID companion = World.BUDI;
        world.person(companion, "Budi TKSK");
        var tksk = visitor.colleague("tksk", "321501", "");
        world.link(tksk.account(), companion);

        String page = tksk.open("/pendampingan?petugas=" + World.RINA).text();
        assertThat(page).contains("Siti Contoh").doesNotContain("Tuti Contoh");
    }
}
