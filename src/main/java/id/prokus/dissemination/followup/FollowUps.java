package id.prokus.dissemination.followup;

import id.prokus.access.Role;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Every action, as far as the reader's organisation and place go: the database's policy sees to it. */
@Repository
public class FollowUps {

    /** What the list can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "tenggat", "f.due",
            "pemilik", "f.owner_name",
            "pelaku", "f.doer",
            "keadaan", "array_position(array['diusulkan','disepakati','berjalan','selesai','batal'], f.state)");

    static final String MOST_URGENT_FIRST = "tenggat";

    private static final String ASKED = """
            from dissemination.follow_up f
            where (:doer = '' or f.doer = :doer)
              and (:owner = '' or position(:owner in lower(f.owner_name)) > 0)
              and (:state in ('', f.state) or :state = 'terbuka' and f.state in ('diusulkan', 'disepakati', 'berjalan'))
              and (not :late or f.due < :today and f.state in ('diusulkan', 'disepakati', 'berjalan'))
            """;

    private final JdbcClient database;
    private final Clock clock;

    FollowUps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(FollowUp one) {
        var figure = one.measure().figure();
        database.sql("""
                insert into dissemination.follow_up
                    (id, edition, snapshot, meeting, what, doer, owner_role, owner_place, owner_partner, owner_name, person,
                     measure, figure_code, figure_cohort, scope_kind, scope_key, scope_name, target, due, state,
                     origin, origin_key, origin_text, proposed_by, proposed_at)
                values (:id, :edition, :snapshot, :meeting, :what, :doer, :role, :place, :partner, :owner, :person,
                     :measure, :code, :cohort, :kind, :key, :name, :target, :due, :state,
                     :origin, :originKey, :originText, :by, :at)
                """)
                .param("id", one.id())
                .param("edition", one.edition())
                .param("snapshot", one.snapshot().orElse(null))
                .param("meeting", one.meeting().orElse(null))
                .param("what", one.what())
                .param("doer", one.doer().code())
                .param("role", one.owner().role().code())
                .param("place", one.owner().place())
                .param("partner", one.owner().partner())
                .param("owner", one.owner().name())
                .param("person", one.person())
                .param("measure", one.measure().words())
                .param("code", figure.map(FigureKey::code).orElse(""))
                .param("cohort", figure.map(FigureKey::cohort).orElse(""))
                .param("kind", figure.map(f -> f.scope().kind().name()).orElse(""))
                .param("key", figure.map(f -> f.scope().key()).orElse(""))
                .param("name", figure.map(f -> f.scope().name()).orElse(""))
                .param("target", one.measure().target())
                .param("due", one.due())
                .param("state", one.state().code())
                .param("origin", one.origin().kind().code())
                .param("originKey", one.origin().key())
                .param("originText", one.origin().text())
                .param("by", one.proposedBy())
                .param("at", one.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<FollowUp> find(UUID id) {
        return database.sql("select f.* from dissemination.follow_up f where f.id = :id")
                .param("id", id)
                .query(FollowUps::followUp)
                .optional();
    }

    /** @throws Refusal where it is not there, or not for the reader */
    public FollowUp get(UUID id) {
        return find(id).orElseThrow(FollowUps::unknown);
    }

    /** The same, and until the transaction ends nobody else moves it. */
    FollowUp hold(UUID id) {
        return database.sql("select f.* from dissemination.follow_up f where f.id = :id for update")
                .param("id", id)
                .query(FollowUps::followUp)
                .optional()
                .orElseThrow(FollowUps::unknown);
    }

    void move(UUID id, State state, Optional<UUID> agreedOn) {
        database.sql("""
                update dissemination.follow_up
                set state = :state, agreed_snapshot = coalesce(:agreedOn, agreed_snapshot) where id = :id
                """)
                .param("state", state.code())
                .param("agreedOn", agreedOn.orElse(null), java.sql.Types.OTHER)
                .param("id", id)
                .update();
    }

    long count(Wanted wanted) {
        return asked("select count(*) " + ASKED, wanted).query(Long.class).single();
    }

    /** @param address in which order, from which action on */
    List<FollowUp> page(Wanted wanted, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "f.due");
        return asked(
                        "select f.* " + ASKED
                                + """
                and (cast(:after as uuid) is null
                    or (%1$s, f.id) %3$s (select %1$s, f.id from dissemination.follow_up f where f.id = :after))
                order by %1$s %2$s, f.id %2$s
                limit :most
                """.formatted(
                                        column, address.backwards() ? "desc" : "asc", address.backwards() ? "<" : ">"),
                        wanted)
                .param("after", id(address.after()).orElse(null))
                .param("most", most)
                .query(FollowUps::followUp)
                .list();
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Those of an edition in one of these states, the most urgent first. */
    public List<FollowUp> of(int edition, List<State> states) {
        return database.sql("""
                select f.* from dissemination.follow_up f
                where f.edition = :edition and f.state in (:states) order by f.due, f.id
                """)
                .param("edition", edition)
                .param("states", states.stream().map(State::code).toList())
                .query(FollowUps::followUp)
                .list();
    }

    /** Those that were agreed in a meeting, in the order in which they were proposed. */
    List<FollowUp> agreedIn(UUID meeting) {
        return database.sql("""
                select f.* from dissemination.follow_up f
                where f.meeting = :meeting and f.state in ('disepakati', 'berjalan', 'selesai') order by f.id
                """)
                .param("meeting", meeting)
                .query(FollowUps::followUp)
                .list();
    }

    /** Everything that still has to be done and is due by that day. */
    List<FollowUp> openUntil(LocalDate day) {
        return database.sql("""
                select f.* from dissemination.follow_up f
                where f.due <= :day and f.state in ('diusulkan', 'disepakati', 'berjalan') order by f.due, f.id
                """).param("day", day).query(FollowUps::followUp).list();
    }

    private StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("doer", wanted.doer())
                .param("owner", wanted.owner().toLowerCase(Locale.ROOT))
                .param("state", wanted.state())
                .param("late", wanted.late())
                .param("today", LocalDate.now(clock));
    }

    private static Refusal unknown() {
        return new Refusal(
                "dissemination.follow-up-unknown",
                new Text(
                        "Tindak lanjut ini tidak ditemukan, atau bukan milik organisasi Anda. Buka kembali daftarnya.",
                        "This action was not found, or is not your organisation's. Open the list again."));
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                Optional.ofNullable(row.getObject("snapshot", UUID.class)),
                Optional.ofNullable(row.getObject("meeting", UUID.class)),
                row.getString("what"),
                Doer.of(row.getString("doer")).orElseThrow(),
                new Owner(
                        Role.valueOf(row.getString("owner_role").toUpperCase(Locale.ROOT)),
                        row.getString("owner_place"),
                        row.getString("owner_partner"),
                        row.getString("owner_name")),
                row.getString("person"),
                new Measure(row.getString("measure"), figure(row), row.getString("target")),
                row.getObject("due", LocalDate.class),
                State.of(row.getString("state")).orElseThrow(),
                new Origin(
                        Origin.Kind.of(row.getString("origin")),
                        row.getString("origin_key"),
                        row.getString("origin_text")),
                Optional.ofNullable(row.getObject("agreed_snapshot", UUID.class)),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<FigureKey> figure(ResultSet row) throws SQLException {
        if (row.getString("figure_code").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureKey(
                row.getString("figure_code"),
                row.getString("figure_cohort"),
                new Scope(
                        Scope.Kind.valueOf(row.getString("scope_kind")),
                        row.getString("scope_key"),
                        row.getString("scope_name"))));
    }
}
