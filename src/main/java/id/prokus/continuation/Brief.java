package id.prokus.continuation;

import id.prokus.outreach.FiguresIssue;
import id.prokus.outreach.PublicFigures;
import id.prokus.programme.MoneyFlow;
import id.prokus.programme.Scheme;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The case to continue and enlarge, in sentences that both the page and the documents print. */
public record Brief(
        FiguresIssue issue, Projection projection, Expected expected, Evidence evidence, List<Scheme> schemes) {

    public Brief {
        schemes = List.copyOf(schemes);
    }

    static Brief of(FiguresIssue issue, Assumptions assumptions, List<Scheme> schemes) {
        var projection = new Projection(issue.figures(), assumptions);
        return new Brief(issue, projection, Draws.of(projection), Evidence.of(issue.figures()), schemes);
    }

    /**
     * What one scheme of the edition would cost at the target. Schemes are alternatives as often as parts, so they are not
     * added up.
     *
     * @param times families, or incubators
     */
    public record SchemeBudget(Scheme scheme, long amount, Range times, Range total) {}

    public List<SchemeBudget> budgets() {
        return schemes.stream()
                .flatMap(scheme -> scheme.amount().stream().map(amount -> {
                    Range times = scheme.flow() == MoneyFlow.FAMILY
                            ? Range.of(assumptions().target())
                            : projection.incubators();
                    return new SchemeBudget(scheme, amount.amount(), times, times.times(Range.of(amount.amount())));
                }))
                .toList();
    }

    public PublicFigures figures() {
        return issue.figures();
    }

    public Assumptions assumptions() {
        return projection.assumptions();
    }

    public String title() {
        return "Naskah kelanjutan ProKUS " + figures().edisi();
    }

    /** What was reached, counted. */
    public List<Text> reach() {
        var said = new ArrayList<Text>();
        said.add(both(
                "ProKUS %s melaporkan %s keluarga dari sasaran %s, melalui %s inkubator.",
                "ProKUS %s reported %s families of %s promised, through %s incubators.",
                String.valueOf(figures().edisi()),
                figures().total().orElse(0),
                figures().sasaran(),
                (long) figures().inkubator()));
        projection
                .share()
                .ifPresent(share -> said.add(new Text(
                        "Pada akhir masa laporan %s persen usahanya berjalan%s."
                                .formatted(
                                        percent(share, Format.INDONESIAN),
                                        share.point()
                                                ? ""
                                                : "; batas bawahnya menghitung keluarga tanpa jawaban sebagai tutup"),
                        "At the end %s percent of the businesses ran%s."
                                .formatted(
                                        percent(share, Format.ENGLISH),
                                        share.point()
                                                ? ""
                                                : "; the low end counts families without an answer as closed"))));
        Range aid = assumptions().of(Assumption.BANTUAN);
        if (!aid.unknown()) {
            said.add(both("Bantuannya Rp%s per keluarga.", "The aid was Rp%s for each family.", aid));
            figures()
                    .count("status=aktif")
                    .ifPresent(running -> said.add(both(
                            "Dibagi usaha yang berjalan, bantuannya Rp%s per usaha. Biaya mentor, inkubator, dan pengelolaan belum termasuk.",
                            "Divided by businesses that run, the aid was Rp%s for each. Mentors, incubators and management are not in it.",
                            new Range(
                                    aid.low() * figures().total().orElse(0) / Math.max(1, running),
                                    aid.high() * figures().total().orElse(0) / Math.max(1, running)))));
        }
        return said;
    }

    /** What is known of change, each with its evidence and never pooled over cohorts. */
    public List<Text> known() {
        return figures().hasil().stream()
                .filter(one -> one.awal().isPresent() && one.akhir().isPresent())
                .map(one -> both(
                        "%s, KPM %s: median %s menjadi %s %s (n = %s, %s).",
                        "%s, %s families: median %s became %s %s (n = %s, %s).",
                        one.label(),
                        one.cohort(),
                        one.awal().orElse(0L),
                        one.akhir().orElse(0L),
                        one.unit(),
                        one.n(),
                        one.tingkatBukti()))
                .toList();
    }

    /** The sentence of the enlargement, with everything it rests on. */
    public List<Text> enlargement() {
        var said = new ArrayList<Text>();
        said.add(both(
                "Bila diperluas ke %s keluarga, diperlukan %s mentor dan %s inkubator; dengan andaian kesiapan di bawah, inkubatornya siap dalam %s tahun.",
                "For %s families, %s mentors and %s incubators are needed; by the assumptions below these are ready in %s years.",
                assumptions().target(),
                projection.mentors(),
                projection.incubators(),
                projection.years()));
        if (projection.cost().unknown()) {
            said.add(new Text(
                    "Biayanya belum dapat dihitung: tidak satu pun komponen biaya diketahui.",
                    "The cost cannot be reckoned: none of its parts is known."));
        } else {
            said.add(both(
                    "Anggarannya Rp%s, atau Rp%s per keluarga.",
                    "The budget is Rp%s, or Rp%s for each family.", projection.cost(), projection.costOfFamily()));
        }
        List<Assumption> missing = projection.unknownCosts();
        if (!missing.isEmpty()) {
            said.add(new Text(
                    "Belum termasuk, karena belum diketahui: "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(one -> one.label().indonesian())
                                            .toList())
                            + ". Angka di atas karena itu terlalu kecil.",
                    "Left out because not known: "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(one -> one.label().english())
                                            .toList())
                            + ". The figures above are too small for it."));
        }
        said.add(
                new Text(
                        "Hasil yang sama tidak dijanjikan bagi keluarga yang lebih banyak: inkubator baru belum berpengalaman, mentor terbaik sudah terpakai, dan daerah baru belum diuji. Karena itu ketiga skenario dibaca bersama.",
                        "The same results are not promised for more families: new incubators lack experience, the best mentors are taken, and new places are not tested. The three scenarios are read together for it."));
        return said;
    }

    /** What to expect, between what and what. */
    public List<Text> expectation() {
        return new Expectation(this).sentences();
    }

    static String range(Range range, Format format) {
        return range.point()
                ? format.number(range.low())
                : format.number(range.low()) + "–" + format.number(range.high());
    }

    static String percent(Range share, Format format) {
        String low = format.decimal(share.low() / 100.0, 1);
        String high = format.decimal(share.high() / 100.0, 1);
        return low.equals(high) ? low : low + "–" + high;
    }

    static Text both(String indonesian, String english, Object... values) {
        return new Text(
                indonesian.formatted(written(Format.INDONESIAN, values, Text::indonesian)),
                english.formatted(written(Format.ENGLISH, values, Text::english)));
    }

    private static Object[] written(Format format, Object[] values, Function<Text, String> language) {
        return java.util.Arrays.stream(values)
                .map(value -> switch (value) {
                    case Range range -> range(range, format);
                    case Long number -> format.number(number);
                    case Text words -> language.apply(words);
                    default -> value;
                })
                .toArray();
    }
}
