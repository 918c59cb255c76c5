package id.prokus.indicator.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.rollup.CheckFigures;
import id.prokus.indicator.rollup.CountFormulas;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people see of figures: never a bare number, of whom, how sure, and how it is counted. */
@Story
class IndicatorPagesTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final Rosters rosters;
    private final Formulas formulas;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final CheckFigures checkFigures;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;

    IndicatorPagesTest(
            Visitor visitor,
            JdbcClient database,
            KeepEntries keepEntries,
            Rosters rosters,
            Formulas formulas,
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            CheckFigures checkFigures,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.rosters = rosters;
        this.formulas = formulas;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.checkFigures = checkFigures;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void twelveFamiliesOfTwentyFour() {
        publishFormula.publishShipped();
        countFormulas.count();
        rosters.load(
                Edition.prokus(2021),
                new Roster(List.of(
                        new RosterEntry("Inkubator Alfa", "32", List.of("3215"), 12, 0),
                        new RosterEntry("Inkubator Bravo", "35", List.of("3508"), 12, 0))),
                "uji");
        List<UUID> families = IntStream.range(0, 12)
                .mapToObj(i -> InventedFamily.of(database, 7100 + i, "Keluarga Contoh " + i, "1985-01-01", ""))
                .toList();
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.copyOf(families))));
        for (int i = 0; i < 12; i++) {
            keep(families.get(i), 8, String.valueOf(1_000_000 + 100_000 * i));
        }
        visitor.signIn();
    }

    @Test
    void a_figure_never_stands_alone_and_what_is_not_asked_has_none() {
        Answer page = visitor.open("/indikator?edisi=2021");

        assertThat(row(page, "Omzet usaha sebulan").text())
                .contains("Rp1.550.000", "median", "Agustus 2021", "12", "L0");
        assertThat(row(page, "Perubahan perilaku").text())
                .contains("belum diukur")
                .doesNotContain("%");
        assertThat(row(page, "Jiwa usaha").text()).contains("belum diukur").doesNotContain("%");
        assertThat(visitor.open("/indikator/perilaku?edisi=2021").text()).contains("Belum diukur");
    }

    @Test
    void an_incubator_that_sends_nothing_lowers_the_coverage_and_one_that_is_taken_away_raises_it() {
        assertThat(cell(row(visitor.open("/indikator?edisi=2021"), "Terjangkau pelaporan"), 4))
                .isEqualTo("50,0%");

        rosters.load(
                Edition.prokus(2021),
                new Roster(List.of(
                        new RosterEntry("Inkubator Alfa", "32", List.of("3215"), 12, 0),
                        new RosterEntry("Inkubator Bravo", "35", List.of("3508"), 12, 0),
                        new RosterEntry("Inkubator Cakra", "36", List.of("3601"), 24, 0))),
                "uji");
        Answer lower = visitor.open("/indikator?edisi=2021");
        assertThat(cell(row(lower, "Terjangkau pelaporan"), 4)).isEqualTo("25,0%");
        assertThat(cell(row(lower, "Omzet usaha sebulan"), 4)).isEqualTo("25,0%");
        assertThat(row(lower, "Omzet usaha sebulan").select(".lemah")).isNotEmpty();
    }

    @Test
    void a_report_shows_on_the_next_look_and_few_families_are_not_told() {
        Answer before = visitor.open("/indikator/omzet?edisi=2021&putaran=2021-09");
        assertThat(before.text()).doesNotContain("September 2021");

        keep(InventedFamily.of(database, 7100, "Keluarga Contoh 0", "1985-01-01", ""), 9, "9000000");

        assertThat(row(visitor.open("/indikator/omzet?edisi=2021"), "September 2021")
                        .text())
                .contains("n < 10, tidak ditampilkan")
                .doesNotContain("9.000.000");
        assertThat(checkFigures.differences()).isEmpty();
    }

    @Test
    void a_figure_leads_to_the_families_behind_it() {
        Answer page = visitor.open("/indikator/omzet?edisi=2021&menurut=inkubator");
        assertThat(row(page, "Inkubator Alfa").text()).contains("Rp1.550.000", "100,0%");

        Answer families = visitor.open("/indikator/omzet/keluarga?edisi=2021&putaran=2021-08&urut=-nilai");
        assertThat(families.page().select("tbody tr").eachText().getFirst())
                .contains("Keluarga Contoh 11", "Rp2.100.000", "Inkubator Alfa");
        assertThat(families.page().select("tbody th a").attr("href")).startsWith("/keluarga/");
    }

    @Test
    void a_target_is_kept_with_its_source_and_reached_by_the_governments_formula() {
        Form form = visitor.open("/indikator/omzet?edisi=2021").form("/indikator/omzet/target");
        assertThat(form.with("target", "banyak")
                        .with("sumber", "Juknis uji")
                        .submit()
                        .text())
                .contains("tidak terbaca sebagai bilangan");

        Answer kept =
                form.with("target", "2.000.000").with("sumber", "Juknis uji").submit();
        assertThat(kept.text()).contains("capaian 77,5%", "Juknis uji");
    }

    @Test
    void an_indicator_is_drafted_tried_and_published_in_the_browser_and_what_it_may_not_is_said() {
        Form form = visitor.open("/indikator/rumus-baru")
                .form("/indikator/rumus/percobaan")
                .with("kode", "omzet-besar")
                .with("definisi", DEFINITION);

        assertThat(tried(form, "select number from registry.identity")).contains("yang tidak boleh dibacanya");
        assertThat(tried(form, "select family, edition, round, turnover / 0 as value from facts.family_round"))
                .contains("membagi dengan nol");
        assertThat(tried(form, "select family, edition, round, omzet as value from facts.family_round"))
                .contains("menyebut omzet, yang tidak ada");
        assertThat(tried(form, "select family, edition, '' as round, pg_sleep(9) as value from facts.family_edition"))
                .contains("memanggil pg_sleep");
        assertThat(
                        tried(
                                form,
                                "select a.family, a.edition, '' as round, 1 as value from facts.family_round a, facts.family_round b"))
                .contains("lebih dari satu baris");
        assertThat(
                        tried(
                                form,
                                "select a.family, a.edition, a.round, 1 as value from facts.family_round a, generate_series(1, 100000000000) b"))
                .contains("tidak selesai dalam waktunya");
        assertThat(
                        tried(
                                form,
                                "select family, edition, '' as round, sum(turnover) as value from facts.family_round group by 1, 2"))
                .contains("satu baris untuk satu keluarga");
        assertThat(tried(form, "select set_config('prokus.scope', '*', true)")).contains("memanggil set_config");
        assertThat(tried(form, "select 1; drop table indicator.family")).contains("titik koma");

        String body =
                "select family, edition, round, case when turnover > 1500000 then 1 else 0 end as value from facts.family_round where turnover is not null";
        assertThat(tried(form, body)).contains("12 baris", "0,50");
        assertThat(form.with("rumus", body)
                        .to("/indikator/rumus/terbitan")
                        .submit()
                        .text())
                .contains("Alasan penerbitan belum diisi");

        assertThat(form.with("rumus", body)
                        .with("alasan", "uji")
                        .to("/indikator/rumus/terbitan")
                        .submit()
                        .text())
                .contains("Rumus diterbitkan");
        countFormulas.count();
        assertThat(row(visitor.open("/indikator?edisi=2021"), "Omzet besar").text())
                .contains("50,0%");
        assertThat(formulas.find("omzet-besar")).isPresent();
    }

    @Test
    void anybody_builds_a_table_of_two_ways_and_takes_it_along() {
        Answer page = visitor.open("/indikator/pivot?edisi=2021&ukuran=omzet&menurut=inkubator&kolom=kelamin");
        assertThat(row(page, "Inkubator Alfa").text()).contains("n 12");
        assertThat(page.page().select("thead").text()).contains("perempuan");

        assertThat(visitor.open("/indikator/pivot?edisi=2021&ukuran=omzet&menurut=peserta&kolom=kelamin")
                        .text())
                .contains("n 12");
        assertThat(visitor.open("/indikator/pivot.csv?edisi=2021&ukuran=omzet&menurut=inkubator&kolom=putaran")
                        .body())
                .contains("Inkubator Alfa", "12");
    }

    @Test
    void several_figures_stand_below_each_other_and_leave_as_one_file_that_says_how_long_it_is() throws Exception {
        String asked = "edisi=2021&ukuran=omzet&ukuran=usaha-aktif&menurut=inkubator&kolom=putaran";
        Answer page = visitor.open("/indikator/pivot?" + asked);
        assertThat(page.page().select("table caption").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Omzet usaha sebulan menurut inkubator"),
                        second -> assertThat(second).startsWith("Usahanya berjalan menurut inkubator"));

        String csv = visitor.open(page.page().select("a[href*=pivot.csv]").attr("href"))
                .body();
        List<String> lines = csv.lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("omzet,Inkubator Alfa"))
                .anyMatch(line -> line.startsWith("usaha-aktif,Inkubator Alfa"));
        assertThat(lines.getLast()).contains((lines.size() - 2) + " baris", "SHA-256 semua di atas: ");

        byte[] file = visitor.open(page.page().select("a[href*=pivot.xlsx]").attr("href"))
                .bytes();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("omzet").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Inkubator Alfa");
            assertThat(workbook.getSheetAt(2).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(lines.size() - 2);
        }

        assertThat(visitor.open("/indikator/pivot?ukuran=a,b,c,d,e,f,g,h,i").text())
                .contains("Paling banyak 8 angka");
    }

    @Test
    void a_table_is_kept_under_a_name_and_found_by_those_it_is_shared_with() {
        Answer page = visitor.open("/indikator/pivot?edisi=2021&ukuran=omzet&menurut=inkubator&kolom=putaran");
        Answer kept = page.form("/indikator/pivot/simpanan")
                .with("nama", "Omzet tiap inkubator")
                .submit();
        assertThat(kept.text()).contains("Tabel disimpan", "Omzet tiap inkubator");

        String link =
                visitor.open("/indikator/pivot").page().select("section li a").attr("href");
        assertThat(visitor.open(link).text()).contains("Inkubator Alfa");
        String removal = visitor.open("/indikator/pivot")
                .page()
                .select("section li form")
                .attr("action");
        assertThat(visitor.open("/indikator/pivot").form(removal).submit().text())
                .doesNotContain("Omzet tiap inkubator");
    }

    @Test
    void the_cohorts_way_is_a_chart_with_its_numbers_and_downloads() {
        Answer page = visitor.open("/indikator?edisi=2021");
        assertThat(page.page().select("figure#kohort").text())
                .contains("Perjalanan kohort", "12 keluarga, 50,0% dari sasaran");
        for (String form : List.of("svg", "png", "xlsx", "csv")) {
            assertThat(visitor.open("/indikator?edisi=2021&grafik=kohort&berkas=" + form)
                            .status())
                    .isEqualTo(200);
            assertThat(visitor.open("/indikator/omzet?edisi=2021&grafik=sebaran&berkas=" + form)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String tried(Form form, String body) {
        return form.with("rumus", body).submit().text();
    }

    private static Element row(Answer page, String name) {
        return page.page().select("tbody tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + page.text()));
    }

    private static String cell(Element row, int number) {
        return row.children().get(number).text();
    }

    private void keep(UUID family, int month, String turnover) {
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        "laporan-usaha",
                        LocalDate.of(2021, month, 20),
                        Map.of("omzet", turnover),
                        Source.FORM,
                        Instant.parse("2021-09-30T05:00:00Z"))),
                new Actor("uji"));
    }

    private static final String DEFINITION = """
            name: {id: Omzet besar, en: Large turnover}
            why: {id: Uji, en: Test}
            component: lain
            unit: KPM
            measure: persen
            direction: naik
            evidence: L0
            scale: tanpa
            numerator: {id: a, en: a}
            denominator: {id: a, en: a}
            source: {id: a, en: a}
            frequency: {id: a, en: a}
            owner: {id: a, en: a}
            valid_from: 2021-01-01
            """;
}
