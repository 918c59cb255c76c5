package id.prokus.enterprise;

import id.prokus.programme.Term;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rule of an edition says of the stage of a business, with its grounds. Only a proposal: a person confirms it
 * (UU 27/2022 article 10 gives everybody the right not to be judged by a machine alone).
 *
 * @param stage the first class whose rule holds; empty where none does, or none has a rule
 * @param why one sentence
 */
record StageProposal(Optional<Term> stage, Text why) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * @param classes of the edition, in its order
     * @param aspects what the edition has people judge
     * @param facts as {@link StageFacts} tells them
     */
    static StageProposal of(List<Term> classes, List<Term> aspects, Map<String, String> facts) {
        Optional<Term> stage = classes.stream()
                .filter(one -> one.rule().holds(facts).orElse(false))
                .findFirst();
        return stage.map(term -> new StageProposal(
                        stage,
                        new Text(
                                "%s menurut aturan edisi: %s; diketahui %s"
                                        .formatted(term.label().indonesian(), term.rule(), known(term, facts)),
                                "%s by the edition's rule: %s; known is %s"
                                        .formatted(term.label().english(), term.rule(), known(term, facts)))))
                .orElseGet(() -> new StageProposal(Optional.empty(), undecided(classes, aspects, facts)));
    }

    private static Text undecided(List<Term> classes, List<Term> aspects, Map<String, String> facts) {
        boolean rules = classes.stream().anyMatch(term -> term.rule().known());
        if (classes.isEmpty()) {
            return new Text("Edisi ini belum memiliki kelas usaha", "This edition has no classes of businesses yet");
        }
        String judged = aspects.isEmpty()
                ? ""
                : ": " + aspects.stream().map(term -> term.label().indonesian()).collect(Collectors.joining(", "));
        String judgedEnglish = aspects.isEmpty()
                ? ""
                : ": " + aspects.stream().map(term -> term.label().english()).collect(Collectors.joining(", "));
        return rules
                ? new Text(
                        "Tidak ada aturan edisi yang terpenuhi dari yang diketahui; dinilai orang" + judged,
                        "No rule of the edition holds by what is known; a person judges" + judgedEnglish)
                : new Text(
                        "Edisi ini tidak memiliki aturan dengan batas angka; dinilai orang" + judged,
                        "This edition has no rule with figures; a person judges" + judgedEnglish);
    }

    /** The facts that the rule goes by. */
    private static String known(Term term, Map<String, String> facts) {
        return NAME.matcher(term.rule().toString())
                .results()
                .map(hit -> hit.group())
                .filter(facts::containsKey)
                .distinct()
                .map(name -> name + " = " + facts.get(name))
                .collect(Collectors.joining(", "));
    }
}
