package id.prokus.kpm;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints with their answers, in the scope of whoever asks. */
@Repository
class Complaints {

    private static final String COMPLAINTS = """
            select complaint.id, complaint.number, complaint.family, family.name, family.regency, family.incubator,
                   complaint.about, complaint.words, complaint.said_at
            from kpm.complaint join registry.family on family.id = registry.kept_family(complaint.family)
            """;

    private final JdbcClient database;

    Complaints(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it was not there yet */
    boolean add(UUID id, OpenCard.Opened opened, About about, String words, Instant now) {
        return database.sql("insert into kpm.complaint (id, family, card, about, words, said_at)"
                                + " values (:id, :family, :card, :about, :words, :now) on conflict (id) do nothing")
                        .param("id", id)
                        .param("family", opened.family())
                        .param("card", opened.card().id())
                        .param("about", about.name())
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void answer(UUID complaint, String words, Instant now, String by) {
        database.sql("insert into kpm.complaint_answer (id, complaint, words, answered_at, answered_by)"
                        + " values (:id, :complaint, :words, :now, :by)")
                .param("id", TimeOrderedId.next())
                .param("complaint", complaint)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The latest first. */
    List<Complaint> of(UUID family) {
        return withAnswers(database.sql(
                        COMPLAINTS
                                + "where complaint.family in (select registry.one_family(:family)) order by complaint.number desc")
                .param("family", family)
                .query(Complaints::complaint)
                .list());
    }

    /** Those that have waited longest first, then what was answered, the latest first. */
    List<Complaint> all() {
        return withAnswers(
                database.sql(COMPLAINTS + """
                left join (select complaint, min(answered_at) as at from kpm.complaint_answer group by complaint) answer
                    on answer.complaint = complaint.id
                order by answer.at desc nulls first, complaint.said_at, complaint.number
                """).query(Complaints::complaint).list());
    }

    /** @throws Refusal {@code kpm.complaint-unknown}, also where it is not in the asker's scope */
    Complaint get(UUID id) {
        return withAnswers(database.sql(COMPLAINTS + "where complaint.id = :id")
                        .param("id", id)
                        .query(Complaints::complaint)
                        .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "kpm.complaint-unknown",
                        new Text(
                                "Pengaduan ini tidak ditemukan di wilayah Anda. Pilih dari daftar pengaduan.",
                                "There is no such complaint in your place. Choose from the list of complaints.")));
    }

    UnansweredComplaints.Count unanswered(Instant now) {
        return database.sql("""
                select count(*) as waiting, count(*) filter (where said_at < :late) as late
                from kpm.complaint c where not exists (select from kpm.complaint_answer a where a.complaint = c.id)
                """)
                .param("late", now.minus(Complaint.WITHIN).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new UnansweredComplaints.Count(row.getLong("waiting"), row.getLong("late")))
                .single();
    }

    private List<Complaint> withAnswers(List<Complaint> complaints) {
        Map<UUID, List<Complaint.Answer>> answers = database
                .sql("""
                select complaint, words, answered_at, answered_by from kpm.complaint_answer
                where complaint = any (:complaints) order by id
                """)
                .param("complaints", complaints.stream().map(Complaint::id).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("complaint", UUID.class),
                        new Complaint.Answer(
                                row.getString("words"),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("answered_by"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return complaints.stream()
                .map(one -> new Complaint(
                        one.id(),
                        one.number(),
                        one.family(),
                        one.name(),
                        one.regency(),
                        one.incubator(),
                        one.about(),
                        one.words(),
                        one.saidAt(),
                        answers.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Complaint complaint(ResultSet row, int number) throws SQLException {
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("family", UUID.class),
                row.getString("name"),
                row.getString("regency"),
                row.getString("incubator"),
                About.valueOf(row.getString("about")),
                row.getString("words"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
