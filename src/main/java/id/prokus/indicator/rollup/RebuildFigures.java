package id.prokus.indicator.rollup;

import java.util.Collection;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts figures anew from the facts while they are in use. One snapshot sees the facts and the deltas of the same writes:
 * these deltas are dropped, those of later writes stay and are added as before.
 */
@Component
class RebuildFigures {

    private static final int TRIES = 5;

    private final JdbcClient database;
    private final TransactionTemplate ofOneMoment;
    private final FoldDeltas foldDeltas;

    RebuildFigures(JdbcClient database, PlatformTransactionManager transactions, FoldDeltas foldDeltas) {
        this.database = database;
        this.foldDeltas = foldDeltas;
        this.ofOneMoment = new TransactionTemplate(transactions);
        ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        ofOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param formulas ids in {@code indicator.formula} */
    void rebuild(Collection<Integer> formulas) {
        foldDeltas.undisturbed(() -> {
            for (int formula : formulas) {
                rebuild(formula);
            }
        });
    }

    private void rebuild(int formula) {
        for (int tried = 1; ; tried++) {
            try {
                ofOneMoment.executeWithoutResult(_ -> rebuildNow(formula));
                return;
            } catch (ConcurrencyFailureException another) {
                // Somebody else's process folded in between.
                if (tried == TRIES) {
                    throw another;
                }
            }
        }
    }

    private void rebuildNow(int formula) {
        database.sql("select indicator.count_anew(array[:formula])")
                .param("formula", formula)
                .query((row, number) -> 0)
                .single();
    }
}
