package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts everything anew from the facts and holds it against what is kept: there must be no difference at all. */
@Component
public class CheckFigures {

    private static final String DIFFERENT = """
            with kept as (
                select edition, round, grp, regency, incubator, sum(n) as n, sum(approved) as approved, sum(total) as total,
                       sum(squares) as squares
                from (select edition, round, grp, regency, incubator, n, approved, total, squares
                      from indicator.rollup where formula = :formula
                      union all
                      select edition, round, g.grp, regency, incubator, sign, case when approved then sign else 0 end,
                             sign * value, sign * value * value
                      from indicator.delta f
            """ + Groups.OF_ROW + """
                      where formula = :formula) both_of_them
                group by edition, round, grp, regency, incubator
                having sum(n) <> 0 or sum(total) <> 0 or sum(squares) <> 0 or sum(approved) <> 0),
            kept_bin as (
                select edition, round, grp, regency, incubator, b, sum(c) as c
                from (select edition, round, grp, regency, incubator, b, c
                      from indicator.rollup cross join lateral unnest(bin, bin_n) u (b, c) where formula = :formula
                      union all
                      select edition, round, g.grp, regency, incubator, bin, sign from indicator.delta f
            """ + Groups.OF_ROW + """
                      where formula = :formula and bin is not null) both_of_them
                group by edition, round, grp, regency, incubator, b having sum(c) <> 0),
            fresh as materialized (select * from indicator.made_anew where formula = :formula),
            fresh_bin as (
                select edition, round, grp, regency, incubator, b, c from fresh cross join lateral unnest(bin, bin_n) u (b, c))
            select (select count(*) from fresh full join kept using (edition, round, grp, regency, incubator)
                    where (fresh.n, fresh.approved, fresh.total, fresh.squares)
                          is distinct from (kept.n::bigint, kept.approved::bigint, kept.total, kept.squares))
                 + (select count(*) from fresh_bin full join kept_bin using (edition, round, grp, regency, incubator, b)
                    where fresh_bin.c is distinct from kept_bin.c::bigint)
                 + (select count(*)
                    from (select * from indicator.rollup_above where formula = :formula) above
                    full join (select * from indicator.rollup_place where formula = :formula) kept
                        using (edition, round, grp, place)
                    where (above.n, above.approved, above.total, above.squares, above.bin, above.bin_n)
                          is distinct from (kept.n, kept.approved, kept.total, kept.squares, kept.bin, kept.bin_n))
            """;

    private final JdbcClient database;
    private final Formulas formulas;
    private final TransactionTemplate ofOneMoment;

    CheckFigures(JdbcClient database, Formulas formulas, PlatformTransactionManager transactions) {
        this.database = database;
        this.formulas = formulas;
        this.ofOneMoment = new TransactionTemplate(transactions);
        ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * An indicator that is kept otherwise than its facts say.
     *
     * @param leaves how many of its sums or bins differ
     */
    public record Difference(String code, long leaves) {}

    /** Of every formula in force; none where all is well. */
    public List<Difference> differences() {
        return differences(_ -> true);
    }

    /** Of some of them: everything takes as long as counting it all anew. */
    public List<Difference> differences(Predicate<Formula> which) {
        var found = new ArrayList<Difference>();
        for (Formula formula : formulas.current()) {
            if (formula.measured() && which.test(formula)) {
                long leaves = ofOneMoment.execute(_ -> database.sql(DIFFERENT)
                        .param("formula", formula.id())
                        .query(Long.class)
                        .single());
                if (leaves > 0) {
                    found.add(new Difference(formula.code(), leaves));
                }
            }
        }
        return found;
    }
}
