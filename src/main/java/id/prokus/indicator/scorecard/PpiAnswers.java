package id.prokus.indicator.scorecard;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The likelihoods of each family's last card in an edition, and the rates of groups. */
@Repository
class PpiAnswers {

    private static final Comparator<Entry> AS_IT_HAPPENED =
            Comparator.comparing(Entry::on).thenComparing(Entry::statedAt).thenComparing(Entry::id);

    private final JdbcClient database;
    private final Entries entries;

    PpiAnswers(JdbcClient database, Entries entries) {
        this.database = database;
        this.entries = entries;
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        Set<UUID> families = kept.entries().stream()
                .filter(entry -> PpiKinds.card(entry.kind()).isPresent())
                .map(Entry::family)
                .collect(Collectors.toSet());
        if (!families.isEmpty()) {
            keepUp(families);
        }
    }

    private void keepUp(Collection<UUID> families) {
        database.sql("delete from indicator.ppi_answer where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .update();
        record Of(UUID family, int edition, String kind) {}
        entries.of(families, PpiKinds.codes()).stream()
                .filter(Entry::holds)
                .collect(Collectors.toMap(
                        entry -> new Of(entry.family(), entry.edition(), entry.kind()),
                        entry -> entry,
                        (one, other) -> AS_IT_HAPPENED.compare(one, other) > 0 ? one : other))
                .values()
                .forEach(entry -> likelihoods(entry).ifPresent(likelihoods -> add(entry, likelihoods)));
    }

    /** Empty of a card that somebody sent incomplete, past its form. */
    private static Optional<Double[]> likelihoods(Entry entry) {
        try {
            return PpiKinds.card(entry.kind())
                    .map(card -> card.likelihoods(entry.values()).values().toArray(Double[]::new));
        } catch (Refusal incomplete) {
            return Optional.empty();
        }
    }

    private void add(Entry entry, Double[] likelihoods) {
        database.sql("""
                insert into indicator.ppi_answer (edition, family, kind, asked_on, likelihoods)
                values (:edition, :family, :kind, :on, :likelihoods::double precision[])
                """)
                .param("edition", entry.edition())
                .param("family", entry.family())
                .param("kind", entry.kind())
                .param("on", entry.on())
                .param("likelihoods", likelihoods)
                .update();
    }

    /**
     * The rate of a group below one line.
     *
     * @param line the position of the line on the card, from 1
     */
    record Rate(String kind, int line, GroupRate rate) {}

    /** @param place Kemendagri digits of a province or kabupaten; empty for all */
    List<Rate> rates(int edition, String place) {
        return database.sql("select * from indicator.ppi_rates(:edition, :place) order by kind, line")
                .param("edition", edition)
                .param("place", place)
                .query((row, number) -> new Rate(
                        row.getString("kind"),
                        row.getInt("line"),
                        new GroupRate(row.getDouble("rate"), row.getInt("families"))))
                .list();
    }
}
