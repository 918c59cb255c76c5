package id.prokus.assistance;

import id.prokus.programme.AidForm;
import id.prokus.programme.Scheme;
import id.prokus.vocabulary.Rupiah;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a family may have been given by the cash schemes of an edition: one of them, or several together, as in 2020.
 * Sources that disagree stand side by side as schemes, so an amount that any of them names is taken.
 *
 * @param sums rupiah; empty where no scheme says an amount, and then no amount is wrong
 */
record Promised(Set<Long> sums) {

    /** More schemes than that give every sum there is. */
    private static final int MOST = 10;

    static Promised by(List<Scheme> schemes, String cohort) {
        var sums = new TreeSet<Long>(Set.of(0L));
        schemes.stream()
                .filter(scheme -> scheme.form() == AidForm.CASH && fits(scheme.participant(), cohort))
                .flatMap(scheme -> scheme.amount().stream())
                .map(Rupiah::amount)
                .limit(MOST)
                .forEach(amount -> List.copyOf(sums).forEach(sum -> sums.add(sum + amount)));
        sums.remove(0L);
        return new Promised(sums);
    }

    /** Participant types of other names than these two are an edition's own; they may be anybody's. */
    static boolean fits(String participant, String cohort) {
        return !Set.of("baru", "lanjutan").contains(participant) || participant.equals(cohort);
    }

    Long[] asArray() {
        return sums.toArray(Long[]::new);
    }
}
