package id.prokus.assistance;

import id.prokus.programme.AidForm;
import id.prokus.programme.Scheme;
import id.prokus.vocabulary.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Money given, by the scheme that promised it. A payment list names no scheme, so a family's money is told by its sum: where
 * exactly one choice of its cohort's cash schemes gives that sum, each of them gave its amount. What cannot be told stands by
 * itself, and all of it together is the money given.
 *
 * @param lines each cash scheme of the edition
 * @param untold money whose scheme cannot be told
 * @param untoldFamilies to how many families
 */
public record SchemeShares(List<Line> lines, long untold, long untoldFamilies) {

    /** More schemes than that give every sum there is. */
    private static final int MOST = 10;

    public SchemeShares {
        lines = List.copyOf(lines);
    }

    /** What a scheme gave. */
    public record Line(Scheme scheme, long families, long given) {

        /** Of the scheme's own pagu; below zero where more was given. */
        public Optional<Long> left() {
            return scheme.ceiling().map(Rupiah::amount).map(ceiling -> ceiling - given);
        }
    }

    /**
     * Families of a cohort that were given the same sum.
     *
     * @param cohort as schemes name it; empty where nobody says
     * @param sum to each of them
     */
    record Group(String cohort, long sum, long families) {}

    static SchemeShares of(List<Scheme> schemes, List<Group> groups) {
        List<Scheme> cash =
                schemes.stream().filter(scheme -> scheme.form() == AidForm.CASH).toList();
        Map<Scheme, Line> lines = new HashMap<>();
        cash.forEach(scheme -> lines.put(scheme, new Line(scheme, 0, 0)));
        Map<String, Map<Long, List<Scheme>>> choices = new HashMap<>();
        long untold = 0;
        long untoldFamilies = 0;
        for (Group group : groups) {
            List<Scheme> chosen = choices.computeIfAbsent(group.cohort(), cohort -> choices(cash, cohort))
                    .getOrDefault(group.sum(), List.of());
            if (chosen.isEmpty()) {
                untold += group.sum() * group.families();
                untoldFamilies += group.families();
            }
            for (Scheme scheme : chosen) {
                lines.computeIfPresent(
                        scheme,
                        (_, line) -> new Line(
                                scheme,
                                line.families() + group.families(),
                                line.given() + amount(scheme) * group.families()));
            }
        }
        return new SchemeShares(
                cash.stream()
                        .flatMap(scheme -> Optional.ofNullable(lines.get(scheme)).stream())
                        .toList(),
                untold,
                untoldFamilies);
    }

    /** Which schemes give a sum together; none where several choices do. */
    private static Map<Long, List<Scheme>> choices(List<Scheme> cash, String cohort) {
        List<Scheme> open = cash.stream()
                .filter(scheme -> scheme.amount().isPresent() && Promised.fits(scheme.participant(), cohort))
                .limit(MOST)
                .toList();
        Map<Long, List<Scheme>> bySum = new HashMap<>();
        for (int choice = 1; choice < 1 << open.size(); choice++) {
            var chosen = new ArrayList<Scheme>();
            for (int i = 0; i < open.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(open.get(i));
                }
            }
            bySum.merge(chosen.stream().mapToLong(SchemeShares::amount).sum(), chosen, (one, other) -> List.of());
        }
        return bySum;
    }

    private static long amount(Scheme scheme) {
        return scheme.amount().map(Rupiah::amount).orElse(0L);
    }
}
