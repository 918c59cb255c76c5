package id.prokus.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.database.RowScope;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.formula.ReadDefinition;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures follow every write at once and exactly, whatever its order, and no formula stands in a report's way. */
@Story
class FiguresTest {

    private static final Instant NOON = Instant.parse("2021-09-01T05:00:00Z");
    private static final Actor SOMEBODY = new Actor("uji");

    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;
    private final Formulas formulas;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final Figures figures;
    private final FoldDeltas foldDeltas;
    private final RebuildFigures rebuildFigures;
    private final CheckFigures checkFigures;
    private final TransactionTemplate transaction;
    private UUID ani = new UUID(0, 0);
    private UUID beti = new UUID(0, 0);

    FiguresTest(
            JdbcClient database,
            KeepEntries keepEntries,
            ApplicationEventPublisher publisher,
            Formulas formulas,
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            Figures figures,
            FoldDeltas foldDeltas,
            RebuildFigures rebuildFigures,
            CheckFigures checkFigures,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
        this.formulas = formulas;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.figures = figures;
        this.foldDeltas = foldDeltas;
        this.rebuildFigures = rebuildFigures;
        this.checkFigures = checkFigures;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void twoFamilies() {
        publishFormula.publishShipped();
        countFormulas.count();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        ani = InventedFamily.of(database, 6101, "Ani Angka", "1985-01-01", "");
        beti = InventedFamily.of(database, 6102, "Beti Angka", "1986-01-01", "");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani, beti))));
    }

    @Test
    void a_report_counts_at_once_a_correction_replaces_it_and_what_is_taken_back_counts_no_more() {
        Entry said = month(ani, 8, "omzet", "2000000");
        keep(said, month(beti, 8, "omzet", "3000000"));
        assertThat(database.sql("select said from indicator.unmeasured")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(omzet("2021-08").total()).isEqualByComparingTo("5000000");
        assertThat(omzet("2021-08").n()).isEqualTo(2);

        Entry corrected = said.corrected(
                LocalDate.of(2021, 7, 31),
                Optional.empty(),
                Map.of("omzet", "2500000"),
                Source.FORM,
                NOON.plusSeconds(60));
        keep(corrected);
        assertThat(omzet("2021-08").total()).isEqualByComparingTo("3000000");
        assertThat(omzet("2021-07").total()).isEqualByComparingTo("2500000");

        keep(corrected.takenBack("salah keluarga", Source.FORM, NOON.plusSeconds(120)));
        assertThat(omzet("2021-07")).isEqualTo(Sums.NONE);
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void folding_and_counting_anew_change_no_figure() {
        keep(month(ani, 8, "omzet", "2000000"), month(beti, 8, "omzet", "3000000"));
        foldDeltas.fold();
        keep(month(ani, 9, "omzet", "1000"), session(ani, 9));
        var before = figures.of(formulas.current(), Selection.whole(2021), By.SEX);

        foldDeltas.fold();
        assertThat(figures.of(formulas.current(), Selection.whole(2021), By.SEX))
                .isEqualTo(before);
        assertThat(database.sql("select count(*) from indicator.delta")
                        .query(Long.class)
                        .single())
                .isZero();

        rebuildFigures.rebuild(formulas.current().stream().map(Formula::id).toList());
        assertThat(figures.of(formulas.current(), Selection.whole(2021), By.SEX))
                .isEqualTo(before);
        assertThat(figures.of(formulas.current(), Selection.whole(2021), By.REGENCY)
                        .keySet())
                .extracting(Figures.Key::part)
                .containsOnly("3215");
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void what_changes_of_the_family_moves_all_its_figures_to_its_new_group() {
        keep(month(ani, 8, "omzet", "2000000"));
        keep(Entry.first(
                ani,
                2021,
                "status-pkh",
                LocalDate.of(2021, 3, 1),
                Map.of("status_pkh", "graduasi"),
                Source.FORM,
                NOON));

        assertThat(omzet("2021-08", "pkh=graduasi").n()).isEqualTo(1);
        assertThat(omzet("2021-08", "pkh=")).isEqualTo(Sums.NONE);
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void many_at_once_in_any_order_leave_no_difference() throws Exception {
        var random = new Random(7);
        var said = new ArrayList<Entry>();
        for (int i = 0; i < 60; i++) {
            UUID family = random.nextBoolean() ? ani : beti;
            Entry first = month(family, 1 + random.nextInt(12), "omzet", String.valueOf(1000 * random.nextInt(5000)));
            said.add(first);
            said.add(first.corrected(
                    LocalDate.of(2021, 1 + random.nextInt(12), 3),
                    Optional.empty(),
                    Map.of("omzet", String.valueOf(1000 * random.nextInt(5000)), "pekerja", "2"),
                    Source.FORM,
                    NOON.plusSeconds(i)));
            said.add(session(family, 1 + random.nextInt(12)));
        }
        java.util.Collections.shuffle(said, random);

        try (var four = Executors.newFixedThreadPool(4)) {
            said.forEach(one -> four.execute(() -> keep(one)));
            four.execute(foldDeltas::fold);
            four.execute(foldDeltas::fold);
        }

        assertThat(checkFigures.differences()).isEmpty();
        foldDeltas.fold();
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void a_formula_that_fails_is_set_aside_and_no_report_waits_for_it() {
        int id = publishFormula.publish(
                ReadDefinition.read("uji-nol", DEFINITION),
                "select family, edition, round, 1 / (turnover - 100000) as value from facts.family_round"
                        + " where turnover is not null",
                "uji",
                SOMEBODY);
        countFormulas.count();
        assertThat(formulas.find("uji-nol")).isPresent();

        keep(month(ani, 8, "omzet", "100000"));
        assertThat(omzet("2021-08").total())
                .as("other figures, after they are mended")
                .isNotNull();
        countFormulas.mend();

        assertThat(omzet("2021-08").total()).isEqualByComparingTo("100000");
        assertThat(formulas.versions("uji-nol"))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(id))
                .satisfies(one -> assertThat(one.state()).isEqualTo(Formula.State.FAILED))
                .satisfies(one -> assertThat(one.trouble()).contains("membagi dengan nol"));
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void a_later_version_takes_the_place_of_the_former_with_figures_of_its_own() {
        keep(month(ani, 8, "omzet", "2000000"));
        publish("select family, edition, round, 1 as value from facts.family_round where turnover is not null");
        assertThat(sums("uji-versi", "2021-08").total()).isEqualByComparingTo("1");

        publish("select family, edition, round, 2 as value from facts.family_round where turnover is not null");
        keep(month(beti, 8, "omzet", "2000000"));

        assertThat(sums("uji-versi", "2021-08").total()).isEqualByComparingTo("4");
        assertThat(formulas.versions("uji-versi"))
                .extracting(Formula::state)
                .containsExactly(Formula.State.CURRENT, Formula.State.REPLACED);
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void everyone_is_told_of_their_own_families_also_whoever_has_a_kecamatan_only() {
        keep(month(ani, 8, "omzet", "2000000"));

        for (String scope : List.of("*", "32", "3215", "321501", "|Inkubator Alfa", "3215|Inkubator Alfa")) {
            try (var _ = RowScope.enter(scope)) {
                assertThat(omzet("2021-08").n()).as(scope).isEqualTo(1);
                assertThat(sums("rencana-usaha", "").n()).as(scope).isEqualTo(2);
            }
        }
        for (String scope : List.of("35", "3216", "321502", "|Inkubator Lain", "")) {
            try (var _ = RowScope.enter(scope)) {
                assertThat(omzet("2021-08")).as(scope).isEqualTo(Sums.NONE);
            }
        }
    }

    @Test
    void what_nobody_is_asked_about_has_no_figure() {
        assertThat(formulas.current())
                .filteredOn(formula -> !formula.measured())
                .extracting(Formula::code)
                .containsExactly("jiwa-usaha", "perilaku");
    }

    private void publish(String body) {
        publishFormula.publish(ReadDefinition.read("uji-versi", DEFINITION), body, "uji", SOMEBODY);
        countFormulas.count();
    }

    private Sums omzet(String round) {
        return omzet(round, Selection.EVERYBODY);
    }

    private Sums omzet(String round, String group) {
        Formula omzet = formulas.find("omzet").orElseThrow();
        return figures.of(List.of(omzet), Selection.whole(2021).among(group), By.NOTHING)
                .getOrDefault(new Figures.Key(omzet.id(), round, ""), Sums.NONE);
    }

    private Sums sums(String code, String round) {
        Formula formula = formulas.find(code).orElseThrow();
        return figures.of(List.of(formula), Selection.whole(2021), By.NOTHING)
                .getOrDefault(new Figures.Key(formula.id(), round, ""), Sums.NONE);
    }

    private void keep(Entry... said) {
        keepEntries.keep(List.of(said), SOMEBODY);
    }

    private static Entry month(UUID family, int month, String field, String value) {
        return Entry.first(
                family, 2021, "laporan-usaha", LocalDate.of(2021, month, 20), Map.of(field, value), Source.FORM, NOON);
    }

    private static Entry session(UUID family, int month) {
        return Entry.first(
                family,
                2021,
                "sesi-mentor",
                LocalDate.of(2021, month, 10),
                Map.of("pelaksanaan", "terlaksana", "kegiatan", "monitoring"),
                Source.FORM,
                NOON);
    }

    private static final String DEFINITION = """
            name: {id: Uji, en: Test}
            why: {id: Uji, en: Test}
            component: uji
            unit: rupiah
            measure: jumlah
            direction: naik
            evidence: L0
            scale: hitung
            numerator: {id: a, en: a}
            denominator: {id: a, en: a}
            source: {id: a, en: a}
            frequency: {id: a, en: a}
            owner: {id: a, en: a}
            valid_from: 2021-01-01
            """;
}
