package id.prokus.indicator.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incomes of families beside the lines, month by month. */
@Repository
class IncomeSteps {

    private final JdbcClient database;

    IncomeSteps(JdbcClient database) {
        this.database = database;
    }

    /** Everything that is kept of these families anew. */
    void replace(Collection<UUID> families, List<IncomeStep> steps) {
        database.sql("delete from indicator.income_step where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .update();
        if (steps.isEmpty()) {
            return;
        }
        database.sql("""
                insert into indicator.income_step
                    (edition, family, month, thing, regency, income, household, first_income, up, above_umk, above_gk,
                     above_extreme, umk_streak, next_month)
                select edition, family, month, thing, regency, income, nullif(household, '')::int, nullif(first, '')::bigint,
                       nullif(up, '')::boolean, nullif(umk, '')::boolean, nullif(gk, '')::boolean,
                       nullif(extreme, '')::boolean, streak, nullif(next, '')::date
                from unnest(:editions::int[], :families::uuid[], :months::date[], :things::uuid[], :regencies::text[],
                            :incomes::bigint[], :households::text[], :firsts::text[], :ups::text[], :umks::text[],
                            :gks::text[], :extremes::text[], :streaks::int[], :nexts::text[])
                    as step (edition, family, month, thing, regency, income, household, first, up, umk, gk, extreme, streak,
                             next)
                """)
                .param("editions", steps.stream().map(IncomeStep::edition).toArray(Integer[]::new))
                .param("families", steps.stream().map(IncomeStep::family).toArray(UUID[]::new))
                .param("months", words(steps, step -> step.month().atDay(1)))
                .param("things", steps.stream().map(IncomeStep::thing).toArray(UUID[]::new))
                .param("regencies", words(steps, IncomeStep::regency))
                .param("incomes", steps.stream().map(IncomeStep::income).toArray(Long[]::new))
                .param(
                        "households",
                        words(
                                steps,
                                step -> step.household().isPresent()
                                        ? step.household().getAsInt()
                                        : ""))
                .param("firsts", words(steps, step -> orEmpty(step.first())))
                .param("ups", words(steps, step -> orEmpty(step.comparison().up())))
                .param("umks", words(steps, step -> orEmpty(step.comparison().aboveUmk())))
                .param("gks", words(steps, step -> orEmpty(step.comparison().aboveGk())))
                .param(
                        "extremes",
                        words(steps, step -> orEmpty(step.comparison().aboveExtreme())))
                .param("streaks", steps.stream().map(IncomeStep::umkStreak).toArray(Integer[]::new))
                .param("nexts", words(steps, step -> orEmpty(step.next().map(month -> month.atDay(1)))))
                .update();
    }

    private static String[] words(List<IncomeStep> steps, Function<IncomeStep, Object> what) {
        return steps.stream().map(step -> what.apply(step).toString()).toArray(String[]::new);
    }

    private static Object orEmpty(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    /** Those of these families of which an income is kept. */
    List<UUID> known(Collection<UUID> families) {
        return database.sql("select distinct family from indicator.income_step where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Whose measurements these things are. */
    List<UUID> toldBy(Collection<UUID> things) {
        return database.sql("select distinct family from indicator.income_step where thing = any (:things)")
                .param("things", things.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Whose incomes are held against a line of that place and those months, or could be. */
    List<UUID> heldAgainst(String place, YearMonth from, YearMonth last) {
        return database.sql("""
                select distinct family from indicator.income_step
                where left(regency, length(:place)) = :place and month between :from and :last
                """)
                .param("place", place)
                .param("from", from.atDay(1))
                .param("last", last.atDay(1))
                .query(UUID.class)
                .list();
    }

    /** Families of which an income is recorded, for a database that was filled before; none where some are kept here. */
    List<UUID> missing() {
        return database.sql("""
                select distinct family from registry.entry_standing
                where withdrawn is null and kind in ('penghasilan-keluarga', 'laporan-usaha', 'laporan-putaran')
                  and said ->> 'penghasilan_keluarga' is not null
                  and not exists (select from indicator.income_step)
                """).query(UUID.class).list();
    }

    /** The kabupaten of families in an edition; under the edition 0 the present one, for an edition in which they have no place. */
    Map<UUID, Map<Integer, String>> places(Collection<UUID> families) {
        var places = new HashMap<UUID, Map<Integer, String>>();
        database.sql("""
                select family, edition, regency from registry.candidacy where family = any (:families)
                union all select id, 0, regency from registry.family where id = any (:families)
                union all select family, edition, regency from registry.enrolment where family = any (:families)
                """)
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> places.computeIfAbsent(
                                row.getObject("family", UUID.class), _ -> new HashMap<>())
                        .put(row.getInt("edition"), row.getString("regency")))
                .list();
        return places;
    }

    /** How many families stand alike. */
    record Group(
            String regency,
            YearMonth month,
            boolean firstMeasured,
            boolean householdKnown,
            Comparison comparison,
            int families) {}

    /** @param place Kemendagri digits of a province or kabupaten; empty for all */
    List<Group> groups(int edition, YearMonth month, String place) {
        return database.sql("select * from indicator.ladder_groups(:edition, :month, :place)")
                .param("edition", edition)
                .param("month", month.atDay(1))
                .param("place", place)
                .query((row, number) -> new Group(
                        row.getString("regency"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBoolean("first_measured"),
                        row.getBoolean("household_known"),
                        comparison(row),
                        row.getInt("families")))
                .list();
    }

    /** Families on the edition's SK, those that left among them; the measured ones are a part of these. */
    int enrolled(int edition, String place) {
        return database.sql("""
                select count(*) from registry.listing
                where edition = :edition and standing in ('aktif', 'keluar') and left(place, length(:place)) = :place
                """)
                .param("edition", edition)
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    private static Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                known(row, "up"), known(row, "above_umk"), known(row, "above_gk"), known(row, "above_extreme"));
    }

    private static Optional<Boolean> known(ResultSet row, String column) throws SQLException {
        @Nullable Boolean value = row.getObject(column, Boolean.class);
        return Optional.ofNullable(value);
    }
}
