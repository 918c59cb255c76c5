package id.prokus.registry.candidate;

import id.prokus.programme.Edition;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up whom the registry knows by the numbers on a list. */
@Repository
class KnownFamilies {

    private final JdbcClient database;

    KnownFamilies(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is known of the numbers on a list.
     *
     * @param byNik families by the NIK that holds
     * @param byCard families by the family card number that holds
     * @param enrolled those on an SK of the edition
     * @param candidates those that are proposed for the edition
     * @param before the latest earlier edition in which they took part
     */
    record Known(
            Map<String, UUID> byNik,
            Map<String, UUID> byCard,
            Set<UUID> enrolled,
            Set<UUID> candidates,
            Map<UUID, Integer> before) {

        Optional<UUID> family(CandidateLine line) {
            return Optional.ofNullable(byNik.get(line.nik()));
        }

        Optional<UUID> holderOfCard(CandidateLine line) {
            return Optional.ofNullable(byCard.get(line.card()));
        }

        /** Holds no number in words. */
        @Override
        public String toString() {
            return "Known[" + byNik.size() + "]";
        }
    }

    Known known(Edition edition, Collection<CandidateLine> lines) {
        Set<String> numbers = new TreeSet<>();
        for (CandidateLine line : lines) {
            numbers.add(line.nik());
            numbers.add(line.card());
        }
        numbers.remove("");
        Map<String, UUID> byNik = new HashMap<>();
        Map<String, UUID> byCard = new HashMap<>();
        database.sql("""
                select kind, number, family from registry.identity
                where valid_to is null and kind in ('NIK', 'KK') and number = any (:numbers)
                """).param("numbers", numbers.toArray(String[]::new)).query(row -> {
            (row.getString("kind").equals("NIK") ? byNik : byCard)
                    .put(row.getString("number"), row.getObject("family", UUID.class));
        });
        Set<UUID> families = new HashSet<>(byNik.values());
        families.addAll(byCard.values());
        Set<UUID> enrolled = new HashSet<>();
        Map<UUID, Integer> before = new HashMap<>();
        database.sql(
                        "select family, edition from registry.enrolment where family = any (:families) and edition <= :edition")
                .param("families", families.toArray(UUID[]::new))
                .param("edition", edition.year())
                .query(row -> {
                    UUID family = row.getObject("family", UUID.class);
                    if (row.getInt("edition") == edition.year()) {
                        enrolled.add(family);
                    } else {
                        before.merge(family, row.getInt("edition"), Math::max);
                    }
                });
        Set<UUID> candidates = new HashSet<>(database.sql(
                        "select family from registry.candidacy where family = any (:families) and edition = :edition")
                .param("families", families.toArray(UUID[]::new))
                .param("edition", edition.year())
                .query(UUID.class)
                .list());
        return new Known(byNik, byCard, enrolled, candidates, before);
    }
}
