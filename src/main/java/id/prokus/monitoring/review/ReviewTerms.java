package id.prokus.monitoring.review;

import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an edition wants what is entered approved.
 *
 * @param chain one office after another; otherwise each by itself, and one is enough
 * @param days within which an office should have said something; silence is no consent
 */
record ReviewTerms(boolean chain, int days) {

    private static final String CHAIN = "berjenjang";
    private static final Pattern DEADLINE = Pattern.compile("batas-(\\d{1,3})-hari");
    private static final int USUAL_DAYS = 14;

    static ReviewTerms of(Terms terms, Edition edition) {
        List<String> codes =
                terms.of(edition, TermList.REVIEW).stream().map(Term::code).toList();
        int days = codes.stream()
                .map(DEADLINE::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(USUAL_DAYS);
        return new ReviewTerms(codes.contains(CHAIN), days);
    }

    Duration deadline() {
        return Duration.ofDays(days);
    }

    /** Whether an approval at this level is all that is needed. */
    boolean completes(Level level) {
        return !chain || level.last();
    }
}
