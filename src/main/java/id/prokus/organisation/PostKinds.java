package id.prokus.organisation;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of posts there are: configuration. */
@Component
public class PostKinds {

    private final JdbcClient database;

    PostKinds(JdbcClient database) {
        this.database = database;
    }

    /** In the order of the hierarchy. */
    public List<PostKind> all() {
        return database.sql("""
                select code, label, english, level, single, approves, description, description_english
                from organisation.post_kind order by position, code
                """)
                .query((row, number) -> new PostKind(
                        row.getString("code"),
                        new Text(row.getString("label"), row.getString("english")),
                        Level.of(row.getString("level")),
                        row.getBoolean("single"),
                        row.getBoolean("approves"),
                        new Text(row.getString("description"), row.getString("description_english"))))
                .list();
    }

    public Optional<PostKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * The kind of post whose holder accompanies a family socially where nobody said otherwise.
     *
     * @param pkhStatus of the family on that day: {@code aktif} or {@code graduasi}
     * @return empty for any other status
     */
    public Optional<PostKind> companionOf(String pkhStatus) {
        return database.sql("select post_kind from organisation.default_companion where pkh_status = :status")
                .param("status", pkhStatus)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    void chooseCompanion(String pkhStatus, PostKind kind) {
        database.sql("update organisation.default_companion set post_kind = :kind where pkh_status = :status")
                .param("status", pkhStatus)
                .param("kind", kind.code())
                .update();
    }
}
