package id.prokus.indicator.ladder;

import id.prokus.programme.Term;
import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an edition's checks say of graduation. Only a proposal: a person says that a family has graduated, with a reason
 * (UU 27/2022 article 10 gives everybody the right not to be judged by a machine alone).
 */
record GraduationProposal(List<Check> checks) {

    GraduationProposal {
        checks = List.copyOf(checks);
    }

    /**
     * One check of the edition.
     *
     * @param holds empty where it has no rule and people judge it, or where what it needs is not known
     */
    record Check(Term term, Optional<Boolean> holds) {}

    /** @param terms of the edition's list {@code graduasi}; none where it proposes nothing */
    static GraduationProposal of(List<Term> terms, IncomeStep last) {
        Map<String, String> facts = facts(last);
        return new GraduationProposal(terms.stream()
                .map(term -> new Check(term, term.rule().holds(facts)))
                .toList());
    }

    /** What a check may ask, by name; without what is not known. */
    static Map<String, String> facts(IncomeStep last) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("penghasilan", String.valueOf(last.income()));
        facts.put("di_atas_umk_berturut", String.valueOf(last.umkStreak()));
        last.household().ifPresent(heads -> facts.put("anggota", String.valueOf(heads)));
        Comparison comparison = last.comparison();
        comparison.aboveUmk().ifPresent(above -> facts.put("di_atas_umk", word(above)));
        comparison.aboveGk().ifPresent(above -> facts.put("di_atas_gk", word(above)));
        comparison.aboveExtreme().ifPresent(above -> facts.put("di_atas_ekstrem", word(above)));
        comparison.up().ifPresent(up -> facts.put("naik", word(up)));
        return facts;
    }

    private static String word(boolean fact) {
        return fact ? "ya" : "tidak";
    }

    /** Every check with a rule holds, and there is one; those without a rule are for whoever confirms it. */
    boolean proposed() {
        List<Check> ruled =
                checks.stream().filter(check -> check.term().rule().known()).toList();
        return !ruled.isEmpty()
                && ruled.stream().allMatch(check -> check.holds().orElse(false));
    }

    Text why() {
        return new Text(
                "Terpenuhi: " + names(true) + ". Dinyatakan orang, dengan alasannya",
                "Met: " + names(false) + ". A person confirms it, with the reason");
    }

    private String names(boolean indonesian) {
        return checks.stream()
                .filter(check -> check.holds().orElse(false))
                .map(check -> check.term().label())
                .map(label -> indonesian ? label.indonesian() : label.english())
                .collect(Collectors.joining("; "));
    }
}
