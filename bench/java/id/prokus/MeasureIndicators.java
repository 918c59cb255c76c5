package id.prokus;

import id.prokus.database.Database;
import id.prokus.database.DatabaseSettings;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.CheckFigures;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Selection;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a write pays for its figures, how soon they show it, and whether everything counted anew differs from what is kept;
 * on the data folder of the environment. {@code tulis} or {@code periksa} or {@code baca}
 */
final class MeasureIndicators {

    private static final int WRITES = 400;

    /** Families whose report a person enters through the page. */
    private static final int ENTERED = 60;

    private static final Actor BENCH = new Actor("tolok ukur");

    private MeasureIndicators() {}

    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.of(System.getenv()));
        try (var context = new SpringApplicationBuilder(Prokus.class, HeadlessParts.class)
                .properties(EnableAutoConfiguration.ENABLED_OVERRIDE_PROPERTY + "=false")
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .initializers(started -> Server.use(database, started))
                .run()) {
            switch (arguments[0]) {
                case "tulis" -> write(context);
                case "keluarga" ->
                    families(context, "and incubator = 'Inkubator Contoh 01'", ENTERED)
                            .forEach(System.out::println);
                case "pensiun" -> retire(context);
                case "berlaku" -> restore(context);
                case "periksa" -> check(context, List.of(arguments).subList(1, arguments.length));
                default -> read(context);
            }
        }
    }

    /**
     * One family's monthly report a transaction, on disk each, in turns: with figures; with no indicator in force, so that
     * facts are kept and no figure; and without either.
     */
    private static void write(ConfigurableApplicationContext context) {
        List<UUID> families = families(context, "", WRITES);
        var keep = context.getBean(KeepEntries.class);
        writes(keep, families, 1);
        double fresh = fresh(context, keep, families.getFirst());
        double with = writes(keep, families, 2);
        retire(context);
        double without = writes(keep, families, 3);
        double bare = withoutFacts(context, () -> writes(keep, families, 4));
        without = (without + writes(keep, families, 5)) / 2;
        restore(context);
        // What was written without facts.
        context.getBean(JdbcClient.class)
                .sql("select indicator.keep(array[family], '{}', true) from unnest(cast(:families as uuid[])) family")
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> 0)
                .list();
        writes(keep, families, 6);
        with = (with + writes(keep, families, 7)) / 2;
        System.out.printf(
                Locale.ROOT,
                "a report with figures %.2f ms, with facts only %.2f ms, with neither %.2f ms (means of medians of %d, one at a time, fsync on)%n",
                with,
                without,
                bare,
                WRITES);
        System.out.printf(Locale.ROOT, "in the log alone with/without figures %.2f%n", with / without);
        System.out.printf(Locale.ROOT, "segar_ms=%.1f%n", fresh);
    }

    private static List<UUID> families(ConfigurableApplicationContext context, String which, int most) {
        return context.getBean(JdbcClient.class)
                .sql("select family from indicator.family where edition = 2021 and reported " + which
                        + " order by family limit " + most)
                .query(UUID.class)
                .list();
    }

    /** As if there were no indicators: facts are kept, and no figure. */
    private static void retire(ConfigurableApplicationContext context) {
        context.getBean(JdbcClient.class)
                .sql("update indicator.formula set state = 'diganti', trouble = 'tolok ukur' where state = 'berlaku'")
                .update();
        context.getBean(Formulas.class).compile();
    }

    /** As if nothing had been left out: what was written meanwhile is counted. */
    private static void restore(ConfigurableApplicationContext context) {
        var database = context.getBean(JdbcClient.class);
        List<Integer> retired = database.sql(
                        "update indicator.formula set state = 'berlaku', trouble = '' where trouble = 'tolok ukur' returning id")
                .query(Integer.class)
                .list();
        context.getBean(Formulas.class).compile();
        database.sql("select indicator.count_anew(:ids)")
                .param("ids", retired.toArray(Integer[]::new))
                .query((row, number) -> 0)
                .list();
    }

    /** The listener leaves and comes back as it was: everything else is the same process on the same data. */
    private static double withoutFacts(ConfigurableApplicationContext context, DoubleSupplier measured) {
        var events = context.getBean(ApplicationEventMulticaster.class);
        var ofFigures = new ArrayList<ApplicationListener<?>>();
        events.removeApplicationListeners(listener -> {
            boolean leaves = listener.toString().contains("KeepFigures");
            if (leaves) {
                ofFigures.add(listener);
            }
            return leaves;
        });
        if (ofFigures.isEmpty()) {
            throw new IllegalStateException("Figures are kept by nobody that could be left out.");
        }
        try {
            return measured.getAsDouble();
        } finally {
            ofFigures.forEach(events::addApplicationListener);
        }
    }

    private static double writes(KeepEntries keep, List<UUID> families, int month) {
        double[] took = new double[families.size()];
        for (int i = 0; i < took.length; i++) {
            long began = System.nanoTime();
            keep.keep(List.of(report(families.get(i), month, 1_000_000 + 1000 * i)), BENCH);
            took[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }

    /** From the moment a report is handed in until a figure of the whole country holds it, in ms. */
    private static double fresh(ConfigurableApplicationContext context, KeepEntries keep, UUID family) {
        Formula turnover = context.getBean(Formulas.class).find("omzet").orElseThrow();
        var figures = context.getBean(Figures.class);
        BigDecimal before = total(figures, turnover);
        long began = System.nanoTime();
        keep.keep(List.of(report(family, 12, 1_000_000 + began % 1_000_000)), BENCH);
        if (total(figures, turnover).compareTo(before) == 0) {
            throw new IllegalStateException("The report is not in the figures.");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static BigDecimal total(Figures figures, Formula turnover) {
        var sums = figures.of(List.of(turnover), Selection.whole(2021), By.NOTHING)
                .get(new Figures.Key(turnover.id(), "2021-12", ""));
        return sums == null ? BigDecimal.ZERO : sums.total();
    }

    private static Entry report(UUID family, int month, long turnover) {
        return Entry.first(
                family,
                2021,
                "laporan-usaha",
                LocalDate.of(2021, month, 15),
                Map.of("omzet", String.valueOf(turnover), "pekerja", "1", "pembukuan", "ya"),
                Source.FORM,
                Instant.now());
    }

    /** @param codes of these indicators only; of all where there are none */
    private static void check(ConfigurableApplicationContext context, List<String> codes) {
        long began = System.nanoTime();
        var differences = context.getBean(CheckFigures.class)
                .differences(formula -> codes.isEmpty() || codes.contains(formula.code()));
        System.out.printf(
                Locale.ROOT,
                "differences=%d in %.1f s %s%n",
                differences.size(),
                (System.nanoTime() - began) / 1e9,
                differences);
    }

    /** The bytes of the sums behind one page of all indicators, read once from memory. */
    private static void read(ConfigurableApplicationContext context) {
        int bytes = context.getBean(JdbcClient.class)
                .sql(
                        "select coalesce(sum(pg_column_size(r.*)), 0) from indicator.rollup_place r where edition = 2019 and grp = 'semua' and place = ''")
                .query(Integer.class)
                .single();
        long[] memory = new long[Math.max(1, bytes / 8)];
        Arrays.fill(memory, 7);
        double best = Double.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < 50; round++) {
            long began = System.nanoTime();
            for (long word : memory) {
                sum += word;
            }
            best = Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "%d bytes of sums behind the page of all indicators, %.3f ms (%d)%n",
                bytes,
                best,
                sum % 10);
    }
}
