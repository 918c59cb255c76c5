package id.prokus.registry.screening;

import id.prokus.programme.Edition;
import id.prokus.registry.listing.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is proposed for an edition and what each still lacks, in the scope of whoever asks. */
@Repository
class ScreenedCandidates {

    private final JdbcClient database;
    private final Screenings screenings;

    ScreenedCandidates(JdbcClient database, Screenings screenings) {
        this.database = database;
        this.screenings = screenings;
    }

    private record Line(UUID family, String name, String masked, String place) {}

    /**
     * By name.
     *
     * @param state the state of the candidacy: {@code usulan}, {@code layak}, {@code tidak_layak}
     * @param after the family to go on after; empty from the start
     */
    List<Candidate> page(Edition edition, String state, String after, int most) {
        List<Line> lines = database.sql("""
                select family, name, masked, place from registry.listing
                where edition = :edition and standing = :state
                  and %s
                  and (:after = '' or (sort, family) > (
                        select sort, family from registry.listing start
                        where start.edition = :edition and start.family::text = :after))
                order by sort, family
                limit :most
                """.formatted(Listing.BY_ITSELF))
                .param("edition", edition.year())
                .param("state", state)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getObject("family", UUID.class),
                        row.getString("name"),
                        row.getString("masked"),
                        row.getString("place")))
                .list();
        List<Screening> screened =
                screenings.of(lines.stream().map(Line::family).toList(), edition);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            candidates.add(new Candidate(line.family(), line.name(), line.masked(), line.place(), screened.get(i)));
        }
        return candidates;
    }
}
