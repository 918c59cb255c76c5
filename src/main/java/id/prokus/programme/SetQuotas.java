package id.prokus.programme;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The quotas of an edition that count: those that somebody has set. */
@Component
public class SetQuotas {

    private static final String CONTINUING = Cohort.CONTINUING.code();

    private final Editions editions;
    private final Quotas quotas;
    private final Terms terms;

    SetQuotas(Editions editions, Quotas quotas, Terms terms) {
        this.editions = editions;
        this.quotas = quotas;
        this.terms = terms;
    }

    /** Empty while they are only planned. */
    public Optional<QuotaTargets> find(Edition edition) {
        return editions.find(edition.key())
                .flatMap(KnownEdition::quotaSet)
                .map(since -> new QuotaTargets(quotas.of(edition), code -> continuing(edition, code)));
    }

    /** A type whose rule a new family cannot meet. */
    private boolean continuing(Edition edition, String code) {
        return code.equals(CONTINUING)
                || terms.find(edition, TermList.PARTICIPANT, code)
                        .flatMap(term -> term.rule().holds(Map.of("kohort", Cohort.NEW.code())))
                        .filter(holds -> !holds)
                        .isPresent();
    }
}
