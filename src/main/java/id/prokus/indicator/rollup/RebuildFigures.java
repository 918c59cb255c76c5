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

    /**
     * What formulas say now, by kabupaten and incubator. Numbers are added as {@code numeric}: nothing is rounded, so that
     * what is taken away later leaves exactly nothing.
     */
    static final String MADE_ANEW = """
            select formula, edition, round, grp, regency, incubator, sum(n)::bigint as n, sum(approved)::bigint as approved,
                   sum(total) as total, sum(squares) as squares,
                   coalesce(array_agg(bin order by bin) filter (where bin is not null), '{}') as bin,
                   coalesce(array_agg(n order by bin) filter (where bin is not null), '{}') as bin_n
            from (
                select m.formula, m.edition, m.round, g.grp, f.regency, f.incubator, m.bin, count(*) as n,
                       count(*) filter (where coalesce(r.approved, f.approved)) as approved,
                       sum(m.value) as total, sum(m.value * m.value) as squares
                from formula.%s m
                join indicator.family f using (family, edition)
                left join indicator.family_round r using (family, edition, round)
                """ + Groups.OF_ROW + """
                where m.formula = :formula
                group by m.formula, m.edition, m.round, g.grp, f.regency, f.incubator, m.bin) by_bin
            group by formula, edition, round, grp, regency, incubator
            """;

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
        for (String table : new String[] {"delta", "rollup", "rollup_province"}) {
            database.sql("delete from indicator." + table + " where formula = :formula")
                    .param("formula", formula)
                    .update();
        }
        for (String view : new String[] {"measured_round", "measured_family"}) {
            database.sql(
                            "insert into indicator.rollup (formula, edition, round, grp, regency, incubator, n, approved, total,"
                                    + " squares, bin, bin_n) " + MADE_ANEW.formatted(view))
                    .param("formula", formula)
                    .update();
        }
        database.sql("""
                insert into indicator.rollup_province
                    (formula, edition, round, grp, province, n, approved, total, squares, bin, bin_n)
                select formula, edition, round, grp, province, sum(n)::bigint, sum(approved)::bigint, sum(total), sum(squares),
                       coalesce(array_agg(bin order by bin) filter (where bin is not null), '{}'),
                       coalesce(array_agg(bin_n order by bin) filter (where bin is not null), '{}')
                from (
                    select formula, edition, round, grp, left(regency, 2) as province, sum(n) as n, sum(approved) as approved,
                           sum(total) as total, sum(squares) as squares, null::int as bin, null::bigint as bin_n
                    from indicator.rollup where formula = :formula group by 1, 2, 3, 4, 5
                    union all
                    select formula, edition, round, grp, left(regency, 2), 0, 0, 0, 0, b, sum(c)::bigint
                    from indicator.rollup cross join lateral unnest(bin, bin_n) u (b, c)
                    where formula = :formula group by 1, 2, 3, 4, 5, b) parts
                group by formula, edition, round, grp, province
                """).param("formula", formula).update();
    }
}
