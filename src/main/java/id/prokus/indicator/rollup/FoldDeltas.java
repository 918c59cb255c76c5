package id.prokus.indicator.rollup;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds what writes appended into the roll-ups, so that readers have little to add. Nothing depends on when. */
@Component
class FoldDeltas {

    private static final int AT_ONCE = 20_000;

    /** Sums of what was appended, added to what is kept, bin by bin; what comes to nothing is left out. */
    private static final String INTO = """
            with each_bin as (
                select formula, edition, round, grp, %1$s, bin, sum(sign)::bigint as n,
                       coalesce(sum(sign) filter (where approved), 0)::bigint as approved,
                       sum(sign * value) as total, sum(sign * value * value) as squares
                from (%3$s) f
            """ + Groups.OF_ROW + """
                group by formula, edition, round, grp, %1$s, bin),
            change as (
                select formula, edition, round, grp, %1$s, sum(n)::bigint as n, sum(approved)::bigint as approved,
                       sum(total) as total, sum(squares) as squares,
                       coalesce(array_agg(bin order by bin) filter (where bin is not null), '{}') as bin,
                       coalesce(array_agg(n order by bin) filter (where bin is not null), '{}') as bin_n
                from each_bin group by formula, edition, round, grp, %1$s
                having bool_or(n <> 0 or approved <> 0 or total <> 0 or squares <> 0)),
            merged as (
                select formula, edition, round, grp, %1$s, change.n + coalesce(kept.n, 0) as n,
                       change.approved + coalesce(kept.approved, 0) as approved,
                       change.total + coalesce(kept.total, 0) as total, change.squares + coalesce(kept.squares, 0) as squares,
                       bins.bin, bins.bin_n
                from change left join indicator.%2$s kept using (formula, edition, round, grp, %1$s)
                cross join lateral (
                    select coalesce(array_agg(b order by b), '{}') as bin, coalesce(array_agg(c order by b), '{}') as bin_n
                    from (select b, sum(c)::bigint as c
                          from (select * from unnest(change.bin, change.bin_n)
                                union all select * from unnest(kept.bin, kept.bin_n)) u (b, c)
                          where b is not null group by b having sum(c) <> 0) both_of_them) bins)
            insert into indicator.%2$s as known
                (formula, edition, round, grp, %1$s, n, approved, total, squares, bin, bin_n)
            select formula, edition, round, grp, %1$s, n, approved, total, squares, bin, bin_n from merged
            on conflict (formula, edition, round, grp, %1$s) do update set
                (n, approved, total, squares, bin, bin_n)
              = (excluded.n, excluded.approved, excluded.total, excluded.squares, excluded.bin, excluded.bin_n)
            """;

    /** Each in its province and in the whole country. */
    private static final String IN_PLACES =
            "select folding.*, place from folding cross join lateral (values (left(regency, 2)), ('')) p (place)";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ReentrantLock one = new ReentrantLock();

    FoldDeltas(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Everything there is. */
    void fold() {
        undisturbed(() -> {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(_ -> foldSome()));
            }
        });
    }

    /** Whether so much waits that readers would feel it. */
    boolean worthIt(int enough) {
        return database.sql("select count(*) from (select from indicator.delta limit :enough) waiting")
                        .param("enough", enough)
                        .query(Integer.class)
                        .single()
                >= enough;
    }

    /** While this runs nothing is folded. */
    void undisturbed(Runnable work) {
        one.lock();
        try {
            work.run();
        } finally {
            one.unlock();
        }
    }

    private boolean foldSome() {
        // Another process of the same database folds or counts; it will do this too.
        if (!database.sql("select pg_try_advisory_xact_lock(202611270202)")
                .query(Boolean.class)
                .single()) {
            return false;
        }
        database.sql("""
                create temporary table if not exists folding on commit delete rows
                as select * from indicator.delta with no data
                """).update();
        int taken = database.sql("""
                with gone as (delete from indicator.delta
                              where id in (select id from indicator.delta limit :most) returning *)
                insert into folding select * from gone
                """).param("most", AT_ONCE).update();
        if (taken > 0) {
            into("rollup", "regency, incubator", "select * from folding");
            into("rollup_place", "place", IN_PLACES);
        }
        return taken == AT_ONCE;
    }

    private void into(String table, String key, String folding) {
        database.sql(INTO.formatted(key, table, folding)).update();
    }
}
