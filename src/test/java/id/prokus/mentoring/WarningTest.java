package id.prokus.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Early warnings name who should act; caseloads and trainings count what was told; all within the reader's scope. */
@Story
class WarningTest {

    private static final LocalDate TODAY = LocalDate.now(Jakarta.ZONE);
    private static final String WARNINGS = "/pendampingan/peringatan?edisi=2021";

    private final Visitor visitor;
    private final JdbcClient database;
    private final World world;

    WarningTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.world = new World(database, keepEntries, entries);
    }

    @BeforeEach
    void threeFamilies() {
        world.clear();
        database.sql("update mentoring.threshold set days = case warning when 'modal_diam' then 60 else 30 end")
                .update();
        world.person(World.RINA, "Rina Mentor");
        world.person(World.BUDI, "Budi TKSK");
        world.family(World.SITI, "Siti Contoh", "3215", "Inkubator Alfa", "321501");
        world.family(World.TUTI, "Tuti Contoh", "3215", "Inkubator Alfa", "321502");
        world.family(World.WATI, "Wati Contoh", "3508", "ILBI ITS", "350801");
        world.pair(World.SITI, World.RINA, "mentor", TODAY.minusMonths(3));
        world.pair(World.SITI, World.BUDI, "tksk", TODAY.minusMonths(3));
    }

    @Test
    void whoever_was_not_visited_for_thirty_days_is_listed_with_who_should_go() {
        visited(World.SITI, TODAY.minusDays(31));
        visited(World.TUTI, TODAY.minusDays(30));

        String list = reader("dinsoskab", "3215").open(WARNINGS).text();
        assertThat(list)
                .contains("Siti Contoh")
                .contains("31 hari lalu")
                .contains("mentor Rina Mentor; pendamping Budi TKSK")
                .doesNotContain("Tuti Contoh")
                .doesNotContain("Wati Contoh");

        String lumajang = reader("dinsoskab", "3508").open(WARNINGS).text();
        assertThat(lumajang)
                .contains("Wati Contoh")
                .contains("Belum pernah ditemui")
                .contains("inkubator ILBI ITS: tugaskan mentor")
                .contains("tetapkan pendamping sosial")
                .doesNotContain("Siti Contoh");
    }

    @Test
    void a_visit_takes_the_family_off_the_list_at_once_and_a_withdrawn_one_does_not_count() {
        var companion = reader("tksk", "321501");
        visited(World.SITI, TODAY);
        assertThat(companion.open(WARNINGS).text())
                .contains("Tidak ada keluarga dengan peringatan ini")
                .doesNotContain("Siti Contoh");

        world.takeBack(World.SITI, "kunjungan");
        assertThat(companion.open(WARNINGS).text()).contains("Siti Contoh").contains("Belum pernah ditemui");
    }

    @Test
    void turnover_that_fell_twice_in_a_row_is_the_mentors_to_look_at() {
        report(World.SITI, 3, 900_000);
        report(World.SITI, 2, 800_000);
        report(World.SITI, 1, 700_000);
        report(World.TUTI, 3, 900_000);
        report(World.TUTI, 2, 950_000);
        report(World.TUTI, 1, 700_000);

        assertThat(reader("dinsoskab", "3215")
                        .open(WARNINGS + "&jenis=omzet_turun")
                        .text())
                .contains("Rp900.000 → Rp800.000 → Rp700.000")
                .contains("mentor Rina Mentor")
                .doesNotContain("Tuti Contoh");
    }

    @Test
    void capital_without_use_is_warned_of_after_the_days_that_are_configured() {
        world.say(World.SITI, "salur", TODAY.minusDays(61), "nominal", "3500000");
        world.say(World.TUTI, "salur", TODAY.minusDays(61), "nominal", "3500000");
        world.say(World.TUTI, "pemakaian", TODAY.minusDays(40), "dipakai", "1000000");
        String page = WARNINGS + "&jenis=modal_diam";
        assertThat(reader("dinsoskab", "3215").open(page).text())
                .contains("Siti Contoh")
                .contains("pendamping Budi TKSK")
                .doesNotContain("Tuti Contoh");

        var operator = visitor.somebodyElse().signIn();
        operator.open(page)
                .form("/pendampingan/peringatan/ambang")
                .with("hari", "90")
                .submit();
        assertThat(operator.open(page).text()).contains("lebih dari 90 hari").doesNotContain("Siti Contoh");
        assertThat(operator.open(page)
                        .form("/pendampingan/peringatan/ambang")
                        .with("hari", "0")
                        .submit()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void caseloads_are_counted_per_person_and_incubator_and_spread_over_mentors() {
        world.pair(World.TUTI, World.RINA, "mentor", TODAY.minusMonths(1));
        held(World.SITI, TODAY);
        held(World.TUTI, TODAY);

        var page = reader("dinsosprov", "32").open("/pendampingan/beban");
        assertThat(page.text()).contains("Sebaran").contains("bukan peringkat");
        assertThat(page.page().select("tr:has(th:contains(Rina Mentor))").text())
                .isEqualTo("Rina Mentor Mentor bisnis Inkubator Alfa 2 2 0 0 keluarga · bulan");
        assertThat(reader("dinsosprov", "35").open("/pendampingan/beban").text())
                .contains("Belum ada pasangan pendampingan");
        assertThat(reader("dinsosprov", "32").open("/pendampingan/beban.csv").body())
                .contains("Budi TKSK");
    }

    @Test
    void attendance_is_ticked_on_one_page_stands_on_the_timeline_and_a_second_tick_corrects_it() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        var made = incubator
                .open("/pelatihan/baru?edisi=2021")
                .form("/pelatihan")
                .with("jenis", "pelatihan")
                .with("judul", "Pembukuan sederhana")
                .with("tanggal", TODAY.minusDays(2).toString())
                .with("cara", "luring")
                .adding("topik", "pencatatan_keuangan")
                .submit();
        String address = made.path();
        assertThat(made.text())
                .contains("pencatatan keuangan")
                .contains("Siti Contoh")
                .contains("Tuti Contoh")
                .doesNotContain("Wati Contoh");

        tick(incubator, address, "hadir");
        tick(incubator, address, "hadir");
        assertThat(incubator.open(address).text()).contains("Hadir 1");
        assertThat(incubator.open("/keluarga/" + World.SITI).text())
                .contains("pelatihan \"Pembukuan sederhana\": hadir, bertemu langsung")
                .contains("1 dari 1 undangan");

        tick(incubator, address, "izin");
        assertThat(incubator.open(address).text()).contains("Hadir 0").contains("Izin 1");
        assertThat(world.number("select count(*) from registry.entry where kind = 'kehadiran'"))
                .isEqualTo(2);
        assertThat(visitor.colleague("inkubator", "", "Inkubator Lain")
                        .open(address)
                        .status())
                .isNotEqualTo(200);
        assertThat(reader("dinsoskab", "3215").open("/pelatihan?edisi=2021").status())
                .isEqualTo(200);
    }

    private static void tick(Visitor who, String address, String answer) {
        who.open(address)
                .form(address + "/kehadiran")
                .with("hadir-" + World.SITI, answer)
                .submit();
    }

    private Visitor reader(String role, String place) {
        return visitor.colleague(role, place, "");
    }

    private void visited(java.util.UUID family, LocalDate on) {
        world.say(family, "kunjungan", on, "pelaksanaan", "terlaksana", "peran_sosial", "motivator");
    }

    private void held(java.util.UUID family, LocalDate on) {
        world.say(family, "sesi-mentor", on, "pelaksanaan", "terlaksana", "kegiatan", "supervisi");
    }

    private void report(java.util.UUID family, int monthsAgo, long turnover) {
        world.say(family, "laporan-usaha", TODAY.minusMonths(monthsAgo), "omzet", String.valueOf(turnover));
    }
}
