package id.prokus.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An edition with everything that is configured for it. */
public record WholeEdition(
        KnownEdition known,
        Map<TermList, List<Term>> terms,
        List<Scheme> schemes,
        List<Round> rounds,
        QuotaTree quotas) {

    /** Whether nothing is configured yet: it is only known because a roster names it. */
    public boolean empty() {
        return schemes.isEmpty()
                && rounds.isEmpty()
                && quotas.quotas().isEmpty()
                && terms.values().stream().allMatch(List::isEmpty);
    }

    List<Term> terms(TermList list) {
        return terms.getOrDefault(list, List.of());
    }

    public List<Scheme> schemes(MoneyFlow flow) {
        return schemes.stream().filter(scheme -> scheme.flow() == flow).toList();
    }

    public List<Round> openRounds() {
        return rounds.stream().filter(Round::open).toList();
    }

    /** How many of its values have no source. */
    public long unsourced() {
        return Stream.of(
                        terms.values().stream().flatMap(List::stream).map(Term::source),
                        schemes.stream().map(Scheme::source),
                        rounds.stream().map(Round::source),
                        quotas.quotas().stream().map(Quota::source))
                .flatMap(sources -> sources)
                .filter(String::isEmpty)
                .count();
    }
}
