package id.prokus.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.prokus.database.RowScope;
import id.prokus.dissemination.Attendances;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Turnout;
import id.prokus.dissemination.followup.CompareFigure;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.State;
import id.prokus.dissemination.response.ApprovalShare;
import id.prokus.dissemination.response.Responses;
import id.prokus.example.CheckExample.Finding;
import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.CountFormulas;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.Scope;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was planted is found by what the screens show, and nothing is found where nothing was planted. */
@Story
@TestMethodOrder(OrderAnnotation.class)
class FaultsFoundTest {

    private static final ExampleProgress UNSEEN = new ExampleProgress() {
        @Override
        public void begin(ExampleStep step, int parts) {}

        @Override
        public void done(String part) {}
    };

    private final Visitor visitor;
    private final LoadExample loadExample;
    private final RemoveExample removeExample;
    private final CheckExample checkExample;
    private final Snapshots snapshots;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final FollowUps followUps;
    private final CompareFigure compareFigure;
    private final Responses responses;
    private final CurrentResults currentResults;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final Formulas formulas;
    private final Figures figures;
    private final JdbcClient database;
    private final Clock clock;

    FaultsFoundTest(
            Visitor visitor,
            LoadExample loadExample,
            RemoveExample removeExample,
            CheckExample checkExample,
            Snapshots snapshots,
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            FollowUps followUps,
            CompareFigure compareFigure,
            Responses responses,
            CurrentResults currentResults,
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            Formulas formulas,
            Figures figures,
            JdbcClient database,
            Clock clock) {
        this.visitor = visitor;
        this.loadExample = loadExample;
        this.removeExample = removeExample;
        this.checkExample = checkExample;
        this.snapshots = snapshots;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.followUps = followUps;
        this.compareFigure = compareFigure;
        this.responses = responses;
        this.currentResults = currentResults;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.formulas = formulas;
        this.figures = figures;
        this.database = database;
        this.clock = clock;
    }

    @Test
    @Order(1)
    void in_a_world_without_faults_none_is_found() {
        loadExample.load(2021, List.of(), UNSEEN);

        assertThat(checkExample.findings()).hasSize(3).noneMatch(Finding::found);
    }

    @Test
    @Order(2)
    void an_example_never_goes_where_something_is() {
        assertThatThrownBy(() -> loadExample.load(7, List.of(), UNSEEN))
                .isInstanceOf(Refusal.class)
                .hasMessage("example.database-not-empty");
    }

    @Test
    @Order(3)
    void it_has_been_frozen_met_about_agreed_and_answered() {
        Meeting meeting = meetings.all().getFirst();
        Turnout turnout = Turnout.of(invitations.of(meeting.id()), attendances.of(meeting.id()));
        assertThat(turnout.incubators().invited()).isEqualTo(27);
        assertThat(turnout.incubators().absent()).isEqualTo(4);
        assertThat(turnout.provinces().invited()).isEqualTo(11);
        assertThat(turnout.provinces().absent()).isEqualTo(2);
        assertThat(snapshots.latest(Edition.prokus(2020))).isPresent();
        assertThat(snapshots.latest(Edition.prokus(2021)).orElseThrow().id()).isEqualTo(meeting.snapshot());

        LocalDate today = LocalDate.now(clock);
        List<FollowUp> actions = Stream.of(2020, 2021)
                .flatMap(year -> followUps.of(year, List.of(State.values())).stream())
                .toList();
        assertThat(actions).extracting(FollowUp::state).contains(State.values());
        assertThat(actions).anyMatch(action -> action.late(today)).anyMatch(action -> action.soon(today));
        assertThat(actions)
                .anyMatch(action -> compareFigure
                        .of(action)
                        .filter(figure ->
                                figure.then().isPresent() && figure.now().isPresent())
                        .isPresent());

        ApprovalShare share =
                responses.share(meeting.snapshot(), Scope.nation()).orElseThrow();
        assertThat(share.incubators()).isBetween(1, 26);
        assertThat(share.objected()).isEqualTo(1);
        assertThat(share.silent()).isPositive();
    }

    @Test
    @Order(4)
    void nobody_in_it_speaks_of_impact_nor_approves_an_own_answer() {
        assertThat(database.sql("""
                select body from dissemination.passage
                union all select what || measure from dissemination.follow_up
                union all select words from dissemination.follow_up_event
                union all select words from dissemination.response
                union all select reason from dissemination.dispute
                """).query(String.class).list())
                .hasSizeGreaterThan(40)
                .noneMatch(words -> words.toLowerCase(Locale.ROOT).contains("dampak"));
        assertThat(count("dissemination.response where approved_by = entered_by"))
                .isZero();
        assertThat(count("dissemination.dispute where state = 'diajukan'")).isEqualTo(1);
    }

    @Test
    @Order(5)
    void once_removed_nothing_of_it_is_left_but_what_the_programme_brings() {
        int steps = count("olah.sign_off_step");
        removeExample.remove(new Actor("petugas"));

        assertThat(count("olah.sign_off_step")).isEqualTo(steps).isPositive();
        assertThat(count("olah.snapshot")).isZero();
        assertThat(count("indicator.family")).isZero();
        assertThat(count("indicator.rollup")).isZero();
        assertThat(meetings.all()).isEmpty();
        try (var incubator = RowScope.enter("|Inkubator Contoh 01")) {
            assertThat(count("dissemination.passage")).isZero();
        }
    }

    @Test
    @Order(6)
    void loaded_again_it_is_loaded_with_faults_all_of_which_are_found() {
        loadExample.load(2021, Fault.all(), UNSEEN);

        assertThat(checkExample.findings()).hasSize(3).allMatch(Finding::found);
        assertThat(meetings.all()).hasSize(1);
    }

    /** Decision 7: the ringkasan measures the rows of its run, the dashboards the facts of families. They say the same. */
    @Test
    @Order(7)
    void the_ringkasan_and_the_dashboards_say_the_same() {
        publishFormula.publishShipped();
        countFormulas.count();
        List<Capaian> told = currentResults
                .find(Edition.prokus(2021))
                .orElseThrow()
                .ringkasan()
                .capaian();
        for (Capaian capaian : told) {
            String group = "peserta=" + capaian.kelompok();
            switch (capaian.kode()) {
                case "omzet" -> {
                    Sums sums = figure("perubahan-omzet", "", group);
                    assertThat(sums.n())
                            .as("omzet " + group)
                            .isEqualTo(capaian.n())
                            .isGreaterThan(100);
                    assertThat(sums.mean())
                            .isCloseTo(
                                    capaian.perubahan()
                                            .orElseThrow()
                                            .rata()
                                            .orElseThrow()
                                            .doubleValue(),
                                    within(1.0));
                }
                case "pembukuan" -> {
                    Keadaan closing = capaian.akhir().orElseThrow();
                    Sums sums = figure("pembukuan", "akhir", group);
                    assertThat(sums.n())
                            .as("pembukuan " + group)
                            .isEqualTo(closing.n())
                            .isGreaterThan(100);
                    assertThat(sums.total())
                            .isEqualByComparingTo(
                                    String.valueOf(closing.jumlah().orElseThrow()));
                }
                default -> {
                    // Not every achievement of the ringkasan is an indicator yet, nor the other way round.
                }
            }
        }
    }

    @Test
    @Order(8)
    void every_dashboard_opens_by_every_part_in_every_round() {
        Visitor officer = visitor.somebodyElse();
        officer.signIn("subdit", ExamplePeople.PASSWORD);
        for (Formula formula : formulas.current()) {
            for (By by : By.values()) {
                String address = "/indikator/" + formula.code() + "?edisi=2021&menurut=" + by.code();
                assertThat(officer.open(address).status()).as(address).isEqualTo(200);
            }
            for (String round : List.of("awal", "akhir")) {
                String address = "/indikator/" + formula.code() + "?edisi=2021&menurut=kabupaten&putaran=" + round;
                assertThat(officer.open(address).status()).as(address).isEqualTo(200);
            }
        }
    }

    private Sums figure(String code, String round, String group) {
        Formula formula = formulas.find(code).orElseThrow();
        return figures.of(List.of(formula), Selection.whole(2021).among(group), By.NOTHING)
                .getOrDefault(new Figures.Key(formula.id(), round, ""), Sums.NONE);
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
