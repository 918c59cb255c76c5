package id.prokus.continuation;

import id.prokus.outreach.PublicFigures;
import id.prokus.programme.MoneyFlow;
import id.prokus.programme.Scheme;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Everything an enlargement is reckoned with, each with where it comes from.
 *
 * @param target how many families
 * @param threshold what a net-upgraded family may cost, in the eyes of the reader; empty where nobody said
 * @param ranges of each assumption
 * @param sources of each, in words
 */
public record Assumptions(
        long target, OptionalLong threshold, Map<Assumption, Range> ranges, Map<Assumption, Text> sources) {

    static final String TARGET = "sasaran";
    static final String THRESHOLD = "ambang";
    static final String LOW = "_rendah";
    static final String HIGH = "_tinggi";

    private static final long MOST_FAMILIES = 100_000_000;
    private static final Range MENTOR_DEFAULT = new Range(20, 40);
    private static final Range INCUBATORS_A_YEAR = new Range(5, 15);
    private static final Range LOST_AT_SCALE = new Range(0, 50);
    private static final long WHOLE = 100;

    private static final Text ASSUMED = new Text(
            "andaian awal; tidak ada sumber, ubah menurut keadaan",
            "a starting assumption; no source, change as needed");
    private static final Text AS_ELSEWHERE = new Text(
            "tiga skenario 0, 25, 50; program yang diperbesar lazim kehilangan sebagian hasilnya",
            "three scenarios 0, 25, 50; programmes that grow commonly lose part of what they reached");
    private static final Text UNKNOWN = new Text(
            "belum diketahui; selama nol tidak masuk hitungan", "not known; while it is nothing it is left out");
    private static final Text TYPED = new Text("diisi pembaca", "set by the reader");

    /** @param typed by the names of the form; what is empty stays as it is */
    static Assumptions of(PublicFigures figures, List<Scheme> schemes, Map<String, String> typed) {
        var ranges = new EnumMap<Assumption, Range>(Assumption.class);
        var sources = new EnumMap<Assumption, Text>(Assumption.class);
        put(ranges, sources, Assumption.BEBAN_MENTOR, MENTOR_DEFAULT, ASSUMED);
        long each = Math.max(1, figures.total().orElse(0) / Math.max(1, figures.inkubator()));
        put(
                ranges,
                sources,
                Assumption.KELUARGA_INKUBATOR,
                new Range(Math.max(1, each * 3 / 4), Math.max(1, each * 5 / 4)),
                new Text(
                        "rata-rata edisi ini " + each + ", ± seperempat",
                        "this edition's average of " + each + ", ± a quarter"));
        money(ranges, sources, Assumption.BANTUAN, schemes, MoneyFlow.FAMILY);
        put(ranges, sources, Assumption.PENDAMPINGAN, Range.of(0), UNKNOWN);
        put(ranges, sources, Assumption.BIAYA_MENTOR, Range.of(0), UNKNOWN);
        money(ranges, sources, Assumption.BIAYA_INKUBATOR, schemes, MoneyFlow.INCUBATOR);
        put(ranges, sources, Assumption.BIAYA_TETAP, Range.of(0), UNKNOWN);
        put(ranges, sources, Assumption.INKUBATOR_BARU, INCUBATORS_A_YEAR, ASSUMED);
        put(ranges, sources, Assumption.HILANG, LOST_AT_SCALE, AS_ELSEWHERE);
        put(ranges, sources, Assumption.TERDESAK, Range.of(0), UNKNOWN);
        for (Assumption one : Assumption.values()) {
            Range before = ranges.getOrDefault(one, Range.of(0));
            Range read = new Range(
                    number(typed, one.code() + LOW, before.low()), number(typed, one.code() + HIGH, before.high()));
            if (!read.equals(before)) {
                put(ranges, sources, one, read, TYPED);
            }
        }
        refuseImpossible(ranges);
        long target = number(typed, TARGET, 2 * Math.max(1, figures.total().orElse(0)));
        if (target < 1 || target > MOST_FAMILIES) {
            throw new Refusal(
                    "continuation.target-out-of-reach",
                    new Text(
                            "Sasaran perluasan antara 1 dan 100 juta keluarga.",
                            "The target lies between 1 and 100 million families."));
        }
        long threshold = number(typed, THRESHOLD, 0);
        return new Assumptions(
                target, threshold == 0 ? OptionalLong.empty() : OptionalLong.of(threshold), ranges, sources);
    }

    /** What the sources say, from the least to the most: they do not agree, and none is chosen. */
    private static void money(
            Map<Assumption, Range> ranges,
            Map<Assumption, Text> sources,
            Assumption one,
            List<Scheme> schemes,
            MoneyFlow flow) {
        List<Long> amounts = schemes.stream()
                .filter(scheme -> scheme.flow() == flow)
                .flatMap(scheme -> scheme.amount().stream())
                .map(Rupiah::amount)
                .sorted()
                .toList();
        if (amounts.isEmpty()) {
            put(ranges, sources, one, Range.of(0), UNKNOWN);
            return;
        }
        String names = schemes.stream()
                .filter(scheme -> scheme.flow() == flow && scheme.amount().isPresent())
                .map(Scheme::name)
                .distinct()
                .collect(Collectors.joining("; "));
        put(
                ranges,
                sources,
                one,
                new Range(amounts.getFirst(), amounts.getLast()),
                new Text("skema bantuan edisi: " + names, "the edition's schemes: " + names));
    }

    private static void put(
            Map<Assumption, Range> ranges, Map<Assumption, Text> sources, Assumption one, Range range, Text source) {
        ranges.put(one, range);
        sources.put(one, source);
    }

    /** Nobody walks with, and no incubator takes, no families at all; and nobody loses more than everything. */
    private static void refuseImpossible(Map<Assumption, Range> ranges) {
        for (Assumption one :
                List.of(Assumption.BEBAN_MENTOR, Assumption.KELUARGA_INKUBATOR, Assumption.INKUBATOR_BARU)) {
            if (ranges.getOrDefault(one, Range.of(0)).low() < 1) {
                throw new Refusal(
                        "continuation.assumption-nothing",
                        new Text(
                                "“%s” paling sedikit 1.".formatted(one.label().indonesian()),
                                "“%s” is at least 1.".formatted(one.label().english())));
            }
        }
        for (Assumption one : List.of(Assumption.HILANG, Assumption.TERDESAK)) {
            if (ranges.getOrDefault(one, Range.of(0)).high() > WHOLE) {
                throw new Refusal(
                        "continuation.percent-above-hundred",
                        new Text(
                                "“%s” paling banyak 100.".formatted(one.label().indonesian()),
                                "“%s” is at most 100.".formatted(one.label().english())));
            }
        }
    }

    private static long number(Map<String, String> typed, String name, long otherwise) {
        String words = typed.getOrDefault(name, "").strip().replace(".", "").replace(" ", "");
        if (words.isEmpty()) {
            return otherwise;
        }
        if (!words.matches("\\d{1,15}")) {
            throw new Refusal(
                    "continuation.number-unreadable",
                    new Text(
                            "Salah satu andaian bukan angka. Tulis angka bulat, misalnya 3.500.000.",
                            "One of the assumptions is no number. Write a whole number, such as 3.500.000."));
        }
        return Long.parseLong(words);
    }

    public Range of(Assumption one) {
        return ranges.getOrDefault(one, Range.of(0));
    }

    public Text source(Assumption one) {
        return sources.getOrDefault(one, UNKNOWN);
    }

    /** Whether somebody changed it from where it started. */
    public boolean typed(Assumption one) {
        return source(one).equals(TYPED);
    }

    /** With one of them at its low or high end and all others in the middle. */
    Assumptions only(Assumption one, boolean high) {
        var fixed = new EnumMap<Assumption, Range>(Assumption.class);
        for (Assumption other : Assumption.values()) {
            Range range = of(other);
            fixed.put(other, Range.of(other == one ? high ? range.high() : range.low() : range.middle()));
        }
        return new Assumptions(target, threshold, fixed, sources);
    }
}
