package id.prokus.mentoring;

import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings and other events, and who was there. */
@Repository
class Trainings {

    private static final String SELECT = """
            select id, edition, kind, title, first_day, last_day, way, place, topics, organiser, region, partner, called_off
            from mentoring.training
            """;

    private final JdbcClient database;
    private final Clock clock;

    Trainings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Training training, Actor actor) {
        database.sql("""
                insert into mentoring.training (id, edition, kind, title, first_day, last_day, way, place, topics, organiser,
                    region, partner, made_by, made_at)
                values (:id, :edition, :kind, :title, :first, :last, :way, :place, :topics, :organiser,
                    :region, :partner, :by, :now)
                """)
                .param("id", training.id())
                .param("edition", training.edition())
                .param("kind", training.kind())
                .param("title", training.title())
                .param("first", training.first())
                .param("last", training.last())
                .param("way", training.way())
                .param("place", training.place())
                .param("topics", training.topics().toArray(String[]::new))
                .param("organiser", training.organiser())
                .param("region", training.region())
                .param("partner", training.partner())
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code mentoring.training-unknown} */
    Training get(UUID id) {
        return find(id).orElseThrow(() -> Refused.refusal(
                "mentoring.training-unknown",
                "Kegiatan ini tidak ada di wilayah Anda. Buka kembali daftar Pelatihan.",
                "There is no such event in your place. Open the list of trainings again."));
    }

    Optional<Training> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Trainings::training)
                .optional();
    }

    /** The latest first. */
    List<Training> page(int edition, String after, int most) {
        return database.sql(SELECT + """
                where edition = :edition and (:after = '' or (first_day, id) < (
                    select first_day, id from mentoring.training where id::text = :after))
                order by first_day desc, id desc limit :most
                """)
                .param("edition", edition)
                .param("after", after)
                .param("most", most)
                .query(Trainings::training)
                .list();
    }

    void callOff(UUID id, String why) {
        database.sql("update mentoring.training set called_off = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /**
     * A family that may be invited, or was.
     *
     * @param attendance hadir, tidak, izin; empty while nobody said
     * @param way luring or daring; empty where nobody said
     */
    public record Invited(
            UUID family,
            String name,
            String regency,
            String district,
            String incubator,
            String attendance,
            String way) {}

    /** The families of the training's place and incubator in its edition, with what was said of each; by name. */
    List<Invited> invited(Training training, String after, int most) {
        return database.sql("""
                select family.id, family.name, enrolment.regency, enrolment.district, enrolment.incubator,
                       coalesce(entry.said ->> 'kehadiran', '') as attendance, coalesce(entry.said ->> 'cara', '') as way
                from registry.enrolment join registry.family on family.id = enrolment.family
                left join registry.entry_standing entry
                    on entry.family = family.id and entry.together = :id and entry.withdrawn is null
                where enrolment.edition = :edition
                  and (entry.thing is not null
                       or coalesce(nullif(enrolment.district, ''), enrolment.regency) like :region || '%'
                          and (:partner = '' or enrolment.incubator = :partner))
                  and (:after = '' or (lower(family.name), family.id) > (
                        select lower(name), id from registry.family where id::text = :after))
                order by lower(family.name), family.id limit :most
                """)
                .param("id", training.id())
                .param("edition", training.edition())
                .param("region", training.region())
                .param("partner", training.partner())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Invited(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("regency"),
                        row.getString("district"),
                        row.getString("incubator"),
                        row.getString("attendance"),
                        row.getString("way")))
                .list();
    }

    /** How many families gave each answer. */
    public record Counts(int present, int absent, int excused) {}

    /** In the reader's scope. */
    Counts counts(UUID training) {
        return database.sql("""
                select count(*) filter (where said ->> 'kehadiran' = 'hadir'),
                       count(*) filter (where said ->> 'kehadiran' = 'tidak'),
                       count(*) filter (where said ->> 'kehadiran' = 'izin')
                from registry.entry_standing where together = :id and kind = 'kehadiran' and withdrawn is null
                """)
                .param("id", training)
                .query((row, number) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    private static Training training(ResultSet row, int number) throws SQLException {
        return new Training(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("way"),
                row.getString("place"),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getString("organiser"),
                row.getString("region"),
                row.getString("partner"),
                row.getString("called_off"));
    }
}
