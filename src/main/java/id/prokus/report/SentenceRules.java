package id.prokus.report;

import java.util.List;

/** Every kind of sentence a ringkasan can say of itself, in the order in which it says them. */
final class SentenceRules {

    static final List<SentenceRule> FIGURES = List.of(
            new SentenceRule("K1", false, CompletenessSentences::arrived),
            new SentenceRule("K2", false, CompletenessSentences::missing),
            new SentenceRule("K3", false, CompletenessSentences::corrected),
            new SentenceRule("G1", true, ActivitySentences::realised),
            new SentenceRule("G2", false, ActivitySentences::unreported),
            new SentenceRule("H1", true, ChangeSentences::medians),
            new SentenceRule("H2", true, ChangeSentences::directions),
            new SentenceRule("H3", true, OutcomeSentences::shares),
            new SentenceRule("H4", true, OutcomeSentences::classes),
            new SentenceRule("H5", false, OutcomeSentences::unmeasured),
            new SentenceRule("V1", true, VariationSentences::spread),
            new SentenceRule("V2", true, VariationSentences::alike),
            new SentenceRule("T1", true, f -> MentionSentences.clearlyFirst(f, MentionKind.CHALLENGE)),
            new SentenceRule("T2", true, f -> MentionSentences.almostEqual(f, MentionKind.CHALLENGE)),
            new SentenceRule("D1", true, f -> MentionSentences.clearlyFirst(f, MentionKind.OBSTACLE)),
            new SentenceRule("D2", true, f -> MentionSentences.almostEqual(f, MentionKind.OBSTACLE)),
            new SentenceRule("D3", true, MentionSentences::elsewhere));

    /** Said last, after what each actor can improve (P1, P0) and what is asked of others (U1). */
    static final List<SentenceRule> LIMITS = List.of(
            new SentenceRule("B1", false, LimitSentences::noComparison),
            new SentenceRule("B2", false, LimitSentences::whoIsMissing),
            new SentenceRule("B3", false, LimitSentences::unknownMonths),
            new SentenceRule("B4", false, LimitSentences::countedInNoCohort),
            new SentenceRule("B5", false, LimitSentences::notOnTheRoster),
            new SentenceRule("B6", false, LimitSentences::tooFew));

    private SentenceRules() {}

    static List<Sentence> said(List<SentenceRule> rules, Findings f) {
        return rules.stream().flatMap(rule -> rule.of(f).stream()).toList();
    }
}
