package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Mention;
import id.prokus.indicator.Share;
import id.prokus.intake.Field;
import id.prokus.report.Ringkasan.Sebutan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** T1, T2, D1, D2 and D3: what families name as tantangan and kendala, and where. */
final class MentionSentences {

    private static final int MOST_NAMED = 5;

    /** [I] fewer families tell little about a province. */
    private static final int LEAST_IN_PROVINCE = 30;

    private MentionSentences() {}

    static List<Sebutan> listed(Findings f, MentionKind kind) {
        return of(f, kind).stream()
                .map(m -> new Sebutan(
                        m.code().code(),
                        m.code().label(),
                        m.count(),
                        Share.percent(m.count(), f.rows.size()),
                        f.share(m).inPercent(),
                        m.moved(),
                        mostIn(f, m).map(f.regions::nameOf).orElse(""),
                        m.code().remedy(),
                        m.quotes()))
                .toList();
    }

    private static List<Mention> of(Findings f, MentionKind kind) {
        return f.mentions.stream()
                .filter(m -> m.code().isChallenge() == (kind == MentionKind.CHALLENGE))
                .toList();
    }

    /** The most frequent that a code names. */
    private static List<Mention> named(Findings f, MentionKind kind) {
        return of(f, kind).stream()
                .filter(m -> !m.code().isOther())
                .limit(MOST_NAMED)
                .toList();
    }

    /** Those that cannot be told from the most frequent one, itself among them. */
    private static List<Mention> near(Findings f, List<Mention> named) {
        var first = f.share(named.getFirst());
        return named.stream().filter(m -> !first.liesAbove(f.share(m))).toList();
    }

    static List<Sentence> clearlyFirst(Findings f, MentionKind kind) {
        var named = named(f, kind);
        if (named.isEmpty() || near(f, named).size() > 1) {
            return List.of();
        }
        var first = named.getFirst();
        var next = named.stream().skip(1).limit(2).map(m -> m.code().label()).toList();
        return List.of(Sentence.of(kind.letter() + "1", kind.word())
                .say(Words.capitalised(kind.word()) + " yang paling banyak disebut adalah "
                        + first.code().label() + " (")
                .count(first.count(), source(kind, first) + "jumlah")
                .say(" KPM, ")
                .percent(first.count(), f.rows.size(), source(kind, first) + "persen")
                .say(next.isEmpty() ? ")." : "), diikuti " + Words.list(next) + ".")
                .behind(first.rows()));
    }

    static List<Sentence> almostEqual(Findings f, MentionKind kind) {
        var named = named(f, kind);
        var near = named.isEmpty() ? named : near(f, named);
        if (near.size() < 2) {
            return List.of();
        }
        int n = f.rows.size();
        return List.of(Sentence.of(kind.letter() + "2", kind.word())
                .begunByCount(near.size(), kind.word())
                .say(" " + kind.word() + " disebut dengan frekuensi yang hampir sama (")
                .decimal(Share.percent(near.getLast().count(), n), source(kind, near.getLast()) + "persen")
                .say("–")
                .percent(near.getFirst().count(), n, source(kind, near.getFirst()) + "persen")
                .say(" KPM), yaitu "
                        + Words.list(near.stream()
                                .map(m -> m.code().label())
                                .sorted()
                                .toList())
                        + ".")
                .behind(near.stream().flatMap(m -> m.rows().stream()).distinct().toList()));
    }

    /** The obstacle and province that stand out most clearly from the rest of the nation. */
    static List<Sentence> elsewhere(Findings f) {
        if (f.scope.kind() != Scope.Kind.NATION) {
            return List.of();
        }
        var reported = Provinces.count(f, f.rows);
        Optional<Contrast> clearest = Optional.empty();
        for (Mention m : of(f, MentionKind.OBSTACLE)) {
            if (!m.code().isOther()) {
                for (Contrast contrast : contrasts(f, m, reported)) {
                    if (clearest.isEmpty() || contrast.gap() > clearest.get().gap()) {
                        clearest = Optional.of(contrast);
                    }
                }
            }
        }
        return clearest.map(contrast -> said(f, contrast)).stream().toList();
    }

    private static List<Contrast> contrasts(Findings f, Mention m, Map<String, Integer> reported) {
        double effect = f.effectBeyondChance(m.rows());
        var here = Provinces.count(f, m.rows());
        var found = new ArrayList<Contrast>();
        reported.forEach((province, all) -> {
            int rest = f.rows.size() - all;
            if (!province.isEmpty() && all >= LEAST_IN_PROVINCE && rest >= LEAST_IN_PROVINCE) {
                int named = here.getOrDefault(province, 0);
                found.add(new Contrast(m, province, named, all, m.count() - named, rest, effect));
            }
        });
        return found.stream().filter(contrast -> contrast.gap() > 0).toList();
    }

    private static Sentence said(Findings f, Contrast c) {
        var source = source(MentionKind.OBSTACLE, c.mention());
        return Sentence.of("D3", MentionKind.OBSTACLE.word())
                .say("Kendala " + c.mention().code().label() + " lebih sering disebut di "
                        + f.regions.nameOf(c.province()) + " (")
                .percent(c.here(), c.allHere(), source + c.province())
                .say(") daripada di provinsi lain (")
                .percent(c.elsewhere(), c.allElsewhere(), source + "jumlah")
                .say(").")
                .behind(c.mention().rows().stream()
                        .filter(r -> f.provinceOf(r).equals(c.province()))
                        .toList());
    }

    private static Optional<String> mostIn(Findings f, Mention mention) {
        return f.scope.kind() == Scope.Kind.NATION
                ? Provinces.most(f, mention.rows()).stream().findFirst()
                : mostWithin(f, mention);
    }

    /** Within one province everything is in it, so what lies below is told, where ten families name it. */
    private static Optional<String> mostWithin(Findings f, Mention mention) {
        var place = f.scope.kind() == Scope.Kind.REGENCY ? Field.DISTRICT : Field.REGENCY;
        return mention.rows().stream()
                .filter(row -> row.has(place))
                .collect(Collectors.groupingBy(row -> row.value(place), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(there -> there.getValue() >= Capaian.LEAST_SHOWN)
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static String source(MentionKind kind, Mention mention) {
        return kind.word() + "." + mention.code().code() + ".";
    }
}
