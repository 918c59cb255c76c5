package id.prokus.report;

import java.util.List;
import java.util.function.Function;

/**
 * One kind of sentence: when it is said, and how. A rule says nothing where its condition fails.
 *
 * @param id as readers cite it ("H1")
 * @param needsTen whether it is about families, so that fewer than ten of them keep it silent
 * @param says the sentences, each with its numbers, rows and notes
 */
record SentenceRule(String id, boolean needsTen, Function<Findings, List<Sentence>> says) {

    List<Sentence> of(Findings f) {
        return needsTen && f.tooFew() ? List.of() : says.apply(f);
    }
}
