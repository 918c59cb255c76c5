package id.prokus.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stories claim, and which word of the timeline each claim names as its proof. */
@Repository
class Claims {

    private final JdbcClient database;

    Claims(JdbcClient database) {
        this.database = database;
    }

    /** By story, in the order of the form. */
    Map<UUID, List<Claim>> of(Collection<UUID> stories) {
        return database
                .sql("select story, kind, words, thing, entry from story.claim where story = any (:stories)")
                .param("stories", stories.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("story", UUID.class), claim(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(one -> one.getValue().kind()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** In place of what the story claimed before. */
    void put(UUID story, List<Claim> claims) {
        database.sql("delete from story.claim where story = :id")
                .param("id", story)
                .update();
        for (Claim claim : claims) {
            database.sql("insert into story.claim (story, kind, words, thing, entry)"
                            + " values (:story, :kind, :words, :thing, :entry)")
                    .param("story", story)
                    .param("kind", claim.kind().name())
                    .param("words", claim.words())
                    .param("thing", claim.proof().map(Claim.Proof::thing).orElse(null))
                    .param("entry", claim.proof().map(Claim.Proof::entry).orElse(null))
                    .update();
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        Optional<UUID> thing = Optional.ofNullable(row.getObject("thing", UUID.class));
        UUID entry = row.getObject("entry", UUID.class);
        return new Claim(
                ClaimKind.valueOf(row.getString("kind")),
                row.getString("words"),
                thing.map(one -> new Claim.Proof(one, entry)));
    }
}
