package id.prokus.indicator;

import id.prokus.database.RowScope;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where one family stands among all of its edition, by the turnover its last round reports. */
@Repository
public class AmongFamilies {

    private final JdbcClient database;

    AmongFamilies(JdbcClient database) {
        this.database = database;
    }

    /**
     * A family's place.
     *
     * @param percentile how many of a hundred are below it, those that are equal counted half; empty where it has no turnover
     * @param changePercentile the same of the change since the opening
     * @param n with how many it is compared, itself among them
     */
    public record Place(OptionalInt percentile, OptionalInt changePercentile, long n) {}

    /**
     * Compared with every family of the country, whoever asks: nothing is told of any other but how many are below. Where a
     * transaction has begun in a narrower scope, that one still holds.
     */
    public Place byTurnover(UUID family, int edition) {
        try (var everywhere = RowScope.enter(RowScope.EVERYTHING)) {
            return database.sql("""
                    with known as (
                        select closing.family in (select registry.one_family(:family)) as own, closing.turnover as value,
                               closing.turnover - opening.turnover as change
                        from facts.family_round closing
                        left join facts.family_round opening on opening.family = closing.family
                            and opening.edition = closing.edition and opening.round = 'awal'
                        where closing.edition = :edition and closing.round = 'akhir' and closing.turnover is not null),
                    mine as (select value, change from known where own order by value desc limit 1)
                    select count(*) as n,
                           round(100 * (count(*) filter (where known.value < mine.value)
                               + 0.5 * count(*) filter (where known.value = mine.value)) / nullif(count(mine.value), 0))::int as place,
                           round(100 * (count(*) filter (where known.change < mine.change)
                               + 0.5 * count(*) filter (where known.change = mine.change))
                               / nullif(count(known.change) filter (where mine.change is not null), 0))::int as change_place
                    from known left join mine on true
                    """)
                    .param("family", family)
                    .param("edition", edition)
                    .query((row, number) -> new Place(
                            place(row.getObject("place", Integer.class)),
                            place(row.getObject("change_place", Integer.class)),
                            row.getLong("n")))
                    .single();
        }
    }

    private static OptionalInt place(@Nullable Integer percentile) {
        return percentile == null ? OptionalInt.empty() : OptionalInt.of(percentile);
    }
}
