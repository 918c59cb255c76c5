package id.prokus.monitoring.quality;

import id.prokus.indicator.Wilson;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often two answers to the same question differ.
 *
 * @param sender who asked first: an account's name; empty for everybody
 * @param forms submissions asked twice
 * @param wrong of these, with a difference in a question of kind 1
 * @param kinds by kind of question
 */
public record RecheckRates(String sender, int forms, int wrong, List<OfKind> kinds) {

    public RecheckRates {
        kinds = List.copyOf(kinds);
    }

    /** @param n questions asked twice */
    public record OfKind(int kind, int different, int n) {

        public double percent() {
            return n == 0 ? 0 : 100.0 * different / n;
        }

        public Wilson interval() {
            return Wilson.of(different, n);
        }

        public Text meaning() {
            return RecheckQuestion.meaning(kind);
        }
    }

    /** Everybody first. */
    static List<RecheckRates> of(List<Rechecks.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        SortedMap<String, List<Rechecks.Pair>> bySender = new TreeMap<>();
        pairs.forEach(pair ->
                bySender.computeIfAbsent(pair.sender(), _ -> new ArrayList<>()).add(pair));
        var rates = new ArrayList<RecheckRates>();
        rates.add(one("", pairs));
        bySender.forEach((sender, own) -> rates.add(one(sender, own)));
        return rates;
    }

    /** Whether the sample says to look at the rest again; empty where it is too small. */
    public Optional<Boolean> lookAgain() {
        return LotRule.of(forms).map(rule -> wrong > rule.most());
    }

    private static RecheckRates one(String sender, List<Rechecks.Pair> pairs) {
        var kinds = new ArrayList<OfKind>();
        for (int kind = 1; kind <= 3; kind++) {
            int asked = kind;
            List<Rechecks.Pair> own =
                    pairs.stream().filter(pair -> pair.kind() == asked).toList();
            if (!own.isEmpty()) {
                kinds.add(new OfKind(
                        kind, (int) own.stream().filter(pair -> !pair.equal()).count(), own.size()));
            }
        }
        return new RecheckRates(
                sender,
                (int) pairs.stream().map(Rechecks.Pair::submission).distinct().count(),
                (int) pairs.stream()
                        .filter(pair -> pair.kind() == 1 && !pair.equal())
                        .map(Rechecks.Pair::submission)
                        .distinct()
                        .count(),
                kinds);
    }
}
