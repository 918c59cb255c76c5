package id.prokus.kpm;

import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families of the latest edition in the scope of whoever asks, with their cards. */
@Repository
class CardHolders {

    private static final String FROM = """
            from registry.enrolment
            join registry.family on family.id = enrolment.family
            left join lateral (
                select id, expires_at, last_opened_at from kpm.card
                where card.family = any (case when family.id in (select kept from registry.family_merge where undone_at is null)
                                              then array(select registry.one_family(family.id)) else array[family.id] end)
                    and card.ended_at is null and card.expires_at > :now
                order by id desc limit 1) card on true
            where enrolment.edition = (select max(edition) from registry.enrolment)
                and (family.id not in (select merged from registry.family_merge where undone_at is null)
                    or not exists (select from registry.enrolment kept where kept.edition = enrolment.edition
                                   and kept.family = registry.kept_family(family.id)))
                and (:district = '' or starts_with(coalesce(nullif(enrolment.district, ''), enrolment.regency), :district))
                and (:without = false or card.id is null)
                and (cast(:companion as uuid) is null or family.id in (
                    select registry.one_family(pair.family) from registry.entry_standing pair
                    where pair.kind = 'pasangan' and pair.said ?? 'petugas' and pair.said ->> 'petugas' = cast(:companion as text)
                        and pair.withdrawn is null and pair.happened_on <= :today
                        and (pair.happened_until is null or pair.happened_until >= :today)))
            """;

    private final JdbcClient database;

    CardHolders(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which families are wanted; what is empty narrows nothing.
     *
     * @param companion who walks with them
     * @param district what the code of their place begins with
     * @param without only those that have no card that holds
     */
    record Wanted(Optional<UUID> companion, String district, boolean without) {}

    /** By name. */
    List<CardHolder> page(Wanted wanted, ListAddress address, Instant now, LocalDate today, int most) {
        return asked(
                        "select family.id, family.name, coalesce(nullif(enrolment.district, ''), enrolment.regency)"
                                + " as district, enrolment.incubator, card.expires_at, card.last_opened_at "
                                + FROM + """
                and (cast(:after as uuid) is null or (lower(family.name), family.id) > (
                    select lower(name), id from registry.family where id = :after))
                order by lower(family.name), family.id limit :most
                """,
                        wanted,
                        now,
                        today)
                .param("after", id(address.after()).orElse(null))
                .param("most", most)
                .query(CardHolders::holder)
                .list();
    }

    long count(Wanted wanted, Instant now, LocalDate today) {
        return asked("select count(*) " + FROM, wanted, now, today)
                .query(Long.class)
                .single();
    }

    /** Who walks with at least one family in scope today: ids with how many families. */
    Map<UUID, Long> companions(LocalDate today) {
        return database
                .sql("""
                select said ->> 'petugas' as person, count(distinct family) as families
                from registry.entry_standing
                where kind = 'pasangan' and said ?? 'petugas' and withdrawn is null and happened_on <= :today
                    and (happened_until is null or happened_until >= :today)
                group by 1
                """)
                .param("today", today)
                .query((row, number) -> Map.entry(UUID.fromString(row.getString("person")), row.getLong("families")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted, Instant now, LocalDate today) {
        return database.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("district", wanted.district())
                .param("without", wanted.without())
                .param("companion", wanted.companion().orElse(null));
    }

    static Optional<UUID> id(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CardHolder holder(ResultSet row, int number) throws SQLException {
        return new CardHolder(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("district"),
                row.getString("incubator"),
                instant(row.getObject("expires_at", OffsetDateTime.class)).map(Card::lastDay),
                instant(row.getObject("last_opened_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
