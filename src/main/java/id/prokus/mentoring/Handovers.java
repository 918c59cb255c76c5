package id.prokus.mentoring;

import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs of families, open and answered, within the scope of whoever asks. */
@Repository
class Handovers {

    private static final String SELECT = """
            select h.id, h.role, h.giver, giver.name as giver_name, h.receiver, receiver.name as receiver_name,
                   h.reason, h.proposed_by, h.proposed_at, h.answer, h.why, h.answered_by
            from mentoring.handover h
            join organisation.person giver on giver.id = h.giver
            join organisation.person receiver on receiver.id = h.receiver
            """;

    private final JdbcClient database;
    private final Clock clock;

    Handovers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws id.prokus.vocabulary.Refusal {@code mentoring.handover-open} where a family is in another that is open */
    void add(
            UUID id,
            WalkerRole role,
            Walker giver,
            Walker receiver,
            String reason,
            Collection<UUID> families,
            Actor actor) {
        database.sql("""
                insert into mentoring.handover
                    (id, role, giver, receiver, reason, proposed_by, proposed_at)
                values (:id, :role, :giver, :receiver, :reason, :by, :now)
                """)
                .param("id", id)
                .param("role", role.code())
                .param("giver", giver.id())
                .param("receiver", receiver.id())
                .param("reason", reason)
                .param("by", actor.name())
                .param("now", now())
                .update();
        try {
            database.sql("""
                    insert into mentoring.handover_family (handover, family, role)
                    select :id, family, :role from unnest(:families) family
                    """)
                    .param("id", id)
                    .param("role", role.code())
                    .param("families", families.toArray(UUID[]::new))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.refusal(
                    "mentoring.handover-open",
                    "Salah satu keluarga sudah ada dalam serah-terima yang belum dijawab. Tunggu jawabannya, atau tarik dahulu usul itu.",
                    "One of the families is in a hand-over that nobody has answered. Wait for the answer, or withdraw that one first.");
        }
    }

    /** Held until the transaction ends, so that it is answered once. */
    Optional<Handover> held(UUID id) {
        database.sql("select from mentoring.handover where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return withFamilies(database.sql(SELECT + "where h.id = :id")
                        .param("id", id)
                        .query(Handovers::handover)
                        .list())
                .stream()
                .findFirst();
    }

    void answer(UUID id, Handover.Answer answer, String why, Actor actor) {
        database.sql("""
                update mentoring.handover set answer = :answer, why = :why, answered_by = :by, answered_at = :now
                where id = :id
                """)
                .param("id", id)
                .param("answer", answer.code())
                .param("why", why)
                .param("by", actor.name())
                .param("now", now())
                .update();
        database.sql("update mentoring.handover_family set open = false where handover = :id")
                .param("id", id)
                .update();
    }

    /** The open ones first, then the latest; no more than a page of people reads. */
    List<Handover> latest() {
        return withFamilies(database.sql(SELECT + "order by (h.answer = '') desc, h.id desc limit 100")
                .query(Handovers::handover)
                .list());
    }

    private List<Handover> withFamilies(List<Handover> found) {
        Map<UUID, List<Handover.Family>> families = new LinkedHashMap<>();
        database.sql("""
                select hf.handover, f.id, f.name, f.regency, f.incubator
                from mentoring.handover_family hf join registry.family f on f.id = hf.family
                where hf.handover = any (:ids) order by lower(f.name), f.id
                """)
                .param("ids", found.stream().map(Handover::id).toArray(UUID[]::new))
                .query(row -> {
                    families.computeIfAbsent(row.getObject("handover", UUID.class), _ -> new ArrayList<>())
                            .add(new Handover.Family(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getString("regency"),
                                    row.getString("incubator")));
                });
        return found.stream()
                .map(one -> new Handover(
                        one.id(),
                        one.role(),
                        one.giver(),
                        one.receiver(),
                        one.reason(),
                        one.proposedBy(),
                        one.proposedAt(),
                        one.answer(),
                        one.why(),
                        one.answeredBy(),
                        families.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Handover(
                row.getObject("id", UUID.class),
                WalkerRole.find(row.getString("role")).orElseThrow(),
                new Walker(row.getObject("giver", UUID.class), row.getString("giver_name"), ""),
                new Walker(row.getObject("receiver", UUID.class), row.getString("receiver_name"), ""),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                answer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Handover.Answer.valueOf(answer.toUpperCase(java.util.Locale.ROOT))),
                row.getString("why"),
                row.getString("answered_by"),
                List.of());
    }
}
