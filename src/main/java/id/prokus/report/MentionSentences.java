package id.prokus.report;

import id.prokus.indicator.Mention;
import id.prokus.indicator.Share;
import id.prokus.indicator.Wilson;
import id.prokus.intake.KpmRow;
import id.prokus.report.Ringkasan.Kalimat;
import id.prokus.report.Ringkasan.Sebutan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** T1, T2, D1, D2 and D3: what families name as tantangan and kendala, and where. */
final class MentionSentences {

    private static final int MOST_NAMED = 5;
    private static final Map<Integer, String> NUMBER_WORDS = Map.of(2, "Dua", 3, "Tiga", 4, "Empat", 5, "Lima");

    private MentionSentences() {}

    static List<Sebutan> listed(Findings f, boolean challenges) {
        return of(f, challenges).stream()
                .map(m -> new Sebutan(
                        m.code().code(),
                        m.code().label(),
                        m.count(),
                        Share.percent(m.count(), f.rows.size()),
                        m.moved(),
                        f.regions.nameOf(mostIn(f, m)),
                        m.code().remedy(),
                        m.quotes()))
                .toList();
    }

    static List<Kalimat> sentences(Findings f) {
        var sentences = new ArrayList<Kalimat>();
        if (f.rows.size() < Sections.LEAST_SHOWN) {
            return sentences;
        }
        ranked(f, true, sentences);
        ranked(f, false, sentences);
        elsewhere(f, sentences);
        return sentences;
    }

    private static List<Mention> of(Findings f, boolean challenges) {
        return f.mentions.stream()
                .filter(m -> m.code().isChallenge() == challenges)
                .toList();
    }

    private static void ranked(Findings f, boolean challenges, List<Kalimat> sentences) {
        var named = of(f, challenges).stream()
                .filter(m -> !m.code().code().equals("lainnya"))
                .limit(MOST_NAMED)
                .toList();
        if (named.size() < 2) {
            return;
        }
        var section = challenges ? "tantangan" : "kendala";
        int n = f.rows.size();
        var first = named.getFirst();
        if (Wilson.of(first.count(), n).liesAbove(Wilson.of(named.get(1).count(), n))) {
            var next = named.subList(1, Math.min(3, named.size())).stream()
                    .map(m -> m.code().label())
                    .toList();
            sentences.add(Sentence.of(challenges ? "T1" : "D1", section)
                    .say((challenges ? "Tantangan" : "Kendala") + " yang paling banyak disebut adalah "
                            + first.code().label() + " (")
                    .count(first.count(), section + "." + first.code().code())
                    .say(" KPM, ")
                    .percent(first.count(), n, section + "." + first.code().code())
                    .say("), diikuti " + Words.list(next) + ".")
                    .behind(first.rows())
                    .done());
            return;
        }
        // Only those that cannot be told from the first belong to "almost equally often".
        var near = named.stream()
                .filter(m -> !Wilson.of(first.count(), n).liesAbove(Wilson.of(m.count(), n)))
                .toList();
        sentences.add(Sentence.of(challenges ? "T2" : "D2", section)
                .say(NUMBER_WORDS.getOrDefault(near.size(), "Beberapa") + " " + section
                        + " disebut dengan frekuensi yang hampir sama (")
                .percent(
                        near.getLast().count(),
                        n,
                        section + "." + near.getLast().code().code())
                .say("–")
                .percent(first.count(), n, section + "." + first.code().code())
                .say(" KPM), yaitu "
                        + Words.list(near.stream()
                                .map(m -> m.code().label())
                                .sorted()
                                .toList()) + ".")
                .behind(near.stream().flatMap(m -> m.rows().stream()).distinct().toList())
                .done());
    }

    /** The obstacle and province that stand out most clearly from the rest of the nation. */
    private static void elsewhere(Findings f, List<Kalimat> sentences) {
        if (f.scope.kind() != Scope.Kind.NATION) {
            return;
        }
        var reported =
                f.rows.stream().collect(Collectors.groupingBy(f::provinceOf, TreeMap::new, Collectors.counting()));
        double widest = 0;
        Sentence best = null;
        for (Mention m : of(f, false)) {
            var byProvince = countByProvince(f, m.rows());
            for (var e : reported.entrySet()) {
                long here = byProvince.getOrDefault(e.getKey(), 0L);
                long all = e.getValue();
                long there = m.count() - here;
                long rest = f.rows.size() - all;
                var low = Wilson.of(here, all);
                var high = Wilson.of(there, rest);
                if (all >= 30 && rest >= 30 && low.liesAbove(high) && low.low() - high.high() > widest) {
                    widest = low.low() - high.high();
                    var province = f.regions.nameOf(e.getKey());
                    best = Sentence.of("D3", "kendala")
                            .say("Kendala " + m.code().label() + " lebih sering disebut di " + province + " (")
                            .percent(here, all, "kendala." + m.code().code() + "." + e.getKey())
                            .say(") daripada di provinsi lain (")
                            .percent(there, rest, "kendala." + m.code().code())
                            .say(").")
                            .behind(m.rows().stream()
                                    .filter(r -> f.provinceOf(r).equals(e.getKey()))
                                    .toList());
                }
            }
        }
        if (best != null) {
            sentences.add(best.done());
        }
    }

    private static String mostIn(Findings f, Mention mention) {
        return countByProvince(f, mention.rows()).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, Long> countByProvince(Findings f, List<KpmRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(f::provinceOf, TreeMap::new, Collectors.counting()));
    }
}
