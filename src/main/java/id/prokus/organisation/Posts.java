package id.prokus.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts of all offices. */
@Component
public class Posts {

    private record Row(UUID id, String kind, UUID office, String region) {}

    private final JdbcClient database;
    private final PostKinds kinds;

    Posts(JdbcClient database, PostKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** In the order of the hierarchy, then by what they cover. */
    public List<Post> of(UUID office) {
        return posts(database.sql("""
                select p.id, p.kind, p.office, p.region
                from organisation.post p join organisation.post_kind k on k.code = p.kind
                where p.office = :office order by k.position, p.region, p.id
                """).param("office", office).query(Row.class).list());
    }

    public Optional<Post> find(UUID id) {
        return posts(database.sql("select id, kind, office, region from organisation.post where id = :id")
                        .param("id", id)
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst();
    }

    boolean exists(Post post) {
        return database.sql("""
                select exists (select from organisation.post
                    where kind = :kind and office = :office and region = :region)
                """)
                .param("kind", post.kind().code())
                .param("office", post.office())
                .param("region", post.region())
                .query(Boolean.class)
                .single();
    }

    void add(Post post) {
        database.sql("""
                insert into organisation.post (id, kind, single, office, region)
                values (:id, :kind, :single, :office, :region)
                """)
                .param("id", post.id())
                .param("kind", post.kind().code())
                .param("single", post.kind().single())
                .param("office", post.office())
                .param("region", post.region())
                .update();
    }

    private List<Post> posts(List<Row> rows) {
        Map<String, PostKind> byCode =
                kinds.all().stream().collect(Collectors.toMap(PostKind::code, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(byCode.get(row.kind()))
                        .map(kind -> new Post(row.id(), kind, row.office(), row.region()))
                        .stream())
                .toList();
    }
}
