package id.prokus.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.DayBegan;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who walks with a family: assigned, handed over, accepted, declined; one at a time, and never nobody on the way. */
@Story
class HandoverTest {

    private static final LocalDate TODAY = LocalDate.now(Jakarta.ZONE);
    private static final String PAGE = "/pendampingan/serah-terima";

    private final Visitor visitor;
    private final World world;
    private final ApplicationEventPublisher publisher;
    private Visitor rina;
    private Visitor dewi;

    HandoverTest(
            Visitor visitor,
            JdbcClient database,
            KeepEntries keepEntries,
            Entries entries,
            ApplicationEventPublisher publisher) {
        this.publisher = publisher;
        this.visitor = visitor;
        this.world = new World(database, keepEntries, entries);
        this.rina = visitor;
        this.dewi = visitor;
    }

    @BeforeEach
    void twoMentorsOfOneIncubator() {
        world.clear();
        world.person(World.RINA, "Rina Mentor");
        world.person(World.DEWI, "Dewi Mentor");
        world.person(World.BUDI, "Budi TKSK");
        world.family(World.SITI, "Siti Contoh", "3215", "Inkubator Alfa", "321501");
        world.family(World.TUTI, "Tuti Contoh", "3215", "Inkubator Alfa", "321502");
        world.pair(World.SITI, World.RINA, "mentor", TODAY.minusMonths(3));
        world.pair(World.TUTI, World.RINA, "mentor", TODAY.minusMonths(3));
        rina = world.mentor(visitor, World.RINA);
        dewi = world.mentor(visitor, World.DEWI);
    }

    @Test
    void what_is_proposed_changes_nothing_until_the_receiver_accepts() {
        propose("Pindah tugas");
        assertThat(dewi.open("/pendampingan").text()).doesNotContain("Siti Contoh");
        assertThat(rina.open("/pendampingan").text()).contains("Siti Contoh");
        assertThat(rina.open(PAGE).text()).contains("menunggu jawaban").contains("Pindah tugas");
        assertThat(rina.open(PAGE).page().select("form[action$=penerimaan]")).isEmpty();

        var list = dewi.open(PAGE);
        list.form(list.page().select("form[action$=penerimaan]").attr("action")).submit();

        assertThat(dewi.open("/pendampingan").text()).contains("Siti Contoh").contains("Tuti Contoh");
        assertThat(rina.open("/pendampingan").text()).contains("Belum ada keluarga dampingan");
        assertThat(visitor.somebodyElse()
                        .signIn()
                        .open("/keluarga/" + World.SITI)
                        .text())
                .contains("Mentor bisnis Dewi Mentor, sejak")
                .contains("Didampingi Rina Mentor (Mentor bisnis)")
                .contains("Didampingi Dewi Mentor (Mentor bisnis)");
    }

    @Test
    void a_decline_needs_a_reason_and_leaves_everything_as_it_was() {
        propose("");
        var list = dewi.open(PAGE);
        String action = list.page().select("form[action$=penolakan]").attr("action");
        assertThat(list.form(action).with("alasan", " ").submit().text()).contains("Tulis alasan penolakan");
        dewi.open(PAGE)
                .form(action)
                .with("alasan", "Sudah mendampingi 40 keluarga")
                .submit();

        assertThat(rina.open(PAGE).text()).contains("ditolak").contains("Sudah mendampingi 40 keluarga");
        assertThat(rina.open("/pendampingan").text()).contains("Siti Contoh").contains("Tuti Contoh");
    }

    @Test
    void the_incubator_answers_on_the_receivers_behalf_and_another_incubator_does_not() {
        propose("");
        assertThat(visitor.colleague("inkubator", "", "Inkubator Lain")
                        .open(PAGE)
                        .text())
                .doesNotContain("Rina Mentor");

        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        var list = incubator.open(PAGE);
        list.form(list.page().select("form[action$=penerimaan]").attr("action")).submit();

        assertThat(dewi.open("/pendampingan").text()).contains("Siti Contoh");
    }

    @Test
    void a_family_is_in_one_open_hand_over_and_goes_only_to_somebody_with_that_duty_there() {
        propose("");
        assertThat(propose("").text()).contains("sudah ada dalam serah-terima yang belum dijawab");

        var form = rina.open(PAGE + "/baru").form(PAGE);
        assertThat(form.adding("keluarga", World.SITI.toString())
                        .with("penerima", World.BUDI.toString())
                        .submit()
                        .text())
                .contains("Budi TKSK tidak bertugas sebagai Mentor bisnis");
    }

    @Test
    void a_second_mentor_at_the_same_time_is_refused_with_what_to_do() {
        var answer = visitor.colleague("inkubator", "", "Inkubator Alfa")
                .open("/keluarga/" + World.SITI + "/catat/pasangan")
                .form("/keluarga/" + World.SITI + "/catat/pasangan")
                .with("tanggal", TODAY.minusDays(3).toString())
                .with("petugas", World.DEWI.toString())
                .with("peran", "mentor")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("keluarga ini didampingi mentor lain")
                .contains("Penugasan");
    }

    @Test
    void the_page_of_assignments_ends_the_old_one_the_day_before() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        String page = "/pendampingan/penugasan";
        incubator
                .open(page + "?peran=mentor&semua=ya")
                .form(page)
                .adding("keluarga", World.SITI.toString())
                .with("orang", World.DEWI.toString())
                .without("bawaan")
                .submit();

        assertThat(dewi.open("/pendampingan").text()).contains("Siti Contoh");
        assertThat(rina.open("/pendampingan").text()).contains("Tuti Contoh").doesNotContain("Siti Contoh");
        assertThat(world.number("select count(*) from registry.entry_standing where kind = 'pasangan'"
                        + " and family = '" + World.SITI + "' and happened_until = '" + TODAY.minusDays(1) + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_pairing_may_begin_tomorrow_and_begins_when_the_day_turns() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        assertThat(assign(incubator, TODAY.plusYears(2)).text()).contains("Periksa tahunnya");
        assign(incubator, TODAY.plusDays(1));

        assertThat(rina.open("/pendampingan").text()).contains("Siti Contoh");
        assertThat(dewi.open("/pendampingan").text()).doesNotContain("Siti Contoh");
        assertThat(listed(World.RINA)).contains("Siti Contoh");
        assertThat(listed(World.DEWI)).isEmpty();

        publisher.publishEvent(new DayBegan(TODAY.plusDays(1), TODAY));

        assertThat(dewi.open("/pendampingan").text()).contains("Siti Contoh");
        assertThat(rina.open("/pendampingan").text()).doesNotContain("Siti Contoh");
        assertThat(listed(World.RINA)).doesNotContain("Siti Contoh");
        assertThat(listed(World.DEWI)).contains("Siti Contoh");
    }

    private id.prokus.testing.Answer assign(Visitor incubator, LocalDate from) {
        String page = "/pendampingan/penugasan";
        return incubator
                .open(page + "?peran=mentor&semua=ya")
                .form(page)
                .adding("keluarga", World.SITI.toString())
                .with("orang", World.DEWI.toString())
                .with("sejak", from.toString())
                .without("bawaan")
                .submit();
    }

    private List<String> listed(UUID mentor) {
        return visitor.somebodyElse()
                .signIn()
                .open("/penetapan/keluarga?edisi=2021&mentor=" + mentor)
                .page()
                .select("tbody td:first-child")
                .eachText();
    }

    @Test
    void the_companion_comes_from_the_pkh_status_and_where_that_is_not_clear_a_person_chooses() {
        var tksk = visitor.colleague("tksk", "321501", "");
        world.link(tksk.account(), World.BUDI);
        world.say(World.SITI, "status-pkh", TODAY.minusMonths(2), "status_pkh", "graduasi");
        String page = "/pendampingan/penugasan";
        var answer = visitor.somebodyElse()
                .signIn()
                .open(page + "?peran=tksk&edisi=2021")
                .form(page)
                .adding("keluarga", World.SITI.toString())
                .adding("keluarga", World.TUTI.toString())
                .with("bawaan", "ya")
                .submit();

        assertThat(answer.body()).contains("1 keluarga dipasangkan").contains("1 perlu dipilihkan");
        assertThat(tksk.open("/pendampingan").text()).contains("Siti Contoh").contains("TKSK");
    }

    private id.prokus.testing.Answer propose(String reason) {
        return rina.open(PAGE + "/baru")
                .form(PAGE)
                .adding("keluarga", World.SITI.toString())
                .adding("keluarga", World.TUTI.toString())
                .with("penerima", World.DEWI.toString())
                .with("alasan", reason)
                .submit();
    }
}
