package id.prokus.story;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stories with what they claim, in the scope of whoever asks. */
@Repository
class Stories {

    private static final String STORIES = """
            select story.id, story.family, family.name, family.regency, family.incubator, story.edition, title, outcome,
                   before_words, change_words, meaning_words, alias, state, held_why, written_by, changed_by, changed_at
            from story.story join registry.family on family.id = registry.kept_family(story.family)
            """;

    private final JdbcClient database;
    private final Claims claims;
    private final Clock clock;

    Stories(JdbcClient database, Claims claims, Clock clock) {
        this.database = database;
        this.claims = claims;
        this.clock = clock;
    }

    /** What was changed last first. */
    List<Story> all() {
        return withClaims(database.sql(STORIES + " order by changed_at desc, story.id desc")
                .query(Stories::story)
                .list());
    }

    List<Story> of(UUID family) {
        return withClaims(database.sql(STORIES + " where story.family in (select registry.one_family(:family))"
                        + " order by changed_at desc")
                .param("family", family)
                .query(Stories::story)
                .list());
    }

    /** @throws Refusal {@code story.story-unknown}, also where it is not in the asker's scope */
    Story get(UUID id) {
        return withClaims(database.sql(STORIES + " where story.id = :id")
                        .param("id", id)
                        .query(Stories::story)
                        .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "story.story-unknown",
                        new Text(
                                "Kisah ini tidak ditemukan di wilayah Anda. Pilih dari daftar kisah.",
                                "There is no such story in your place. Choose from the list of stories.")));
    }

    /** Keeps nobody from writing at the same time as somebody else, but lets the second wait for the first. */
    Story lock(UUID id) {
        database.sql("select id from story.story where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        return get(id);
    }

    void add(UUID id, UUID family, int edition, StoryText text, String by) {
        written(database.sql("""
                insert into story.story (id, family, edition, title, outcome, before_words, change_words, meaning_words,
                    alias, state, written_by, written_at, changed_by, changed_at)
                values (:id, :family, :edition, :title, :outcome, :before, :change, :meaning, :alias, 'draf', :by, :now,
                    :by, :now)
                """).param("family", family).param("edition", edition), id, text, by);
    }

    void change(UUID id, StoryText text, String by) {
        written(database.sql("""
                update story.story set title = :title, outcome = :outcome, before_words = :before,
                    change_words = :change, meaning_words = :meaning, alias = :alias, changed_by = :by, changed_at = :now
                where id = :id
                """), id, text, by);
    }

    private void written(JdbcClient.StatementSpec sql, UUID id, StoryText text, String by) {
        sql.param("id", id)
                .param("title", text.title())
                .param("outcome", text.outcome())
                .param("before", text.before())
                .param("change", text.change())
                .param("meaning", text.meaning())
                .param("alias", text.alias())
                .param("by", by)
                .param("now", now())
                .update();
        claims.put(id, text.claims());
    }

    void move(UUID id, boolean submitted, String by) {
        database.sql("update story.story set state = :state, held_why = '', changed_by = :by, changed_at = :now"
                        + " where id = :id")
                .param("state", submitted ? "diajukan" : "draf")
                .param("by", by)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Back to its writer, with the reason. */
    void hold(UUID id, String why) {
        database.sql("update story.story set held_why = :why, state = 'draf' where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** Whether there are any at all: the loads of thousands of entries ask it once. */
    boolean any() {
        return database.sql("select exists (select from story.story)")
                .query(Boolean.class)
                .single();
    }

    /** Those of these families, and those that rest on one of these things. */
    List<UUID> touchedBy(Collection<UUID> families, Collection<UUID> things) {
        return database.sql("""
                select id from story.story where family = any (:families)
                union select story from story.claim where thing = any (:things)
                """)
                .param("families", families.toArray(UUID[]::new))
                .param("things", things.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private List<Story> withClaims(List<Story> stories) {
        Map<UUID, List<Claim>> claimed =
                claims.of(stories.stream().map(Story::id).toList());
        return stories.stream()
                .map(story -> story.claiming(claimed.getOrDefault(story.id(), List.of())))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                row.getObject("id", UUID.class),
                row.getObject("family", UUID.class),
                row.getString("name"),
                row.getString("regency"),
                row.getString("incubator"),
                row.getInt("edition"),
                row.getString("title"),
                row.getInt("outcome"),
                row.getString("before_words"),
                row.getString("change_words"),
                row.getString("meaning_words"),
                row.getString("alias"),
                row.getString("state").equals("diajukan"),
                row.getString("held_why"),
                row.getString("written_by"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
