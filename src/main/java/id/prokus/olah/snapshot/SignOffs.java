package id.prokus.olah.snapshot;

import id.prokus.access.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed what, and who is to. */
@Repository
public class SignOffs {

    private final JdbcClient database;

    SignOffs(JdbcClient database) {
        this.database = database;
    }

    /** The chain as it was on a day, in order. */
    List<SignOffStep> steps(LocalDate day) {
        return database.sql("""
                select position, post, act, role from olah.sign_off_step
                where valid_from <= :day and (valid_to is null or valid_to > :day)
                order by position
                """)
                .param("day", day)
                .query((row, number) -> new SignOffStep(
                        row.getInt("position"),
                        row.getString("post"),
                        row.getString("act"),
                        Role.find(row.getString("role")).orElseThrow()))
                .list();
    }

    /** In the order of the chain. */
    public List<SignOff> of(UUID snapshot) {
        return database.sql("""
                select id, snapshot, position, post, act, hash, full_name, signed_by, signed_at
                from olah.sign_off where snapshot = :snapshot order by position
                """)
                .param("snapshot", snapshot)
                .query((row, number) -> new SignOff(
                        row.getObject("id", UUID.class),
                        row.getObject("snapshot", UUID.class),
                        row.getInt("position"),
                        row.getString("post"),
                        row.getString("act"),
                        row.getString("hash"),
                        row.getString("full_name"),
                        row.getString("signed_by"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(SignOff signOff) {
        database.sql("""
                insert into olah.sign_off (id, snapshot, position, post, act, hash, full_name, signed_by, signed_at)
                values (:id, :snapshot, :position, :post, :act, :hash, :name, :by, :at)
                """)
                .param("id", signOff.id())
                .param("snapshot", signOff.snapshot())
                .param("position", signOff.position())
                .param("post", signOff.post())
                .param("act", signOff.act())
                .param("hash", signOff.hash())
                .param("name", signOff.fullName())
                .param("by", signOff.by())
                .param("at", signOff.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
