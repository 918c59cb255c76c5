package id.prokus.organisation;

import id.prokus.vocabulary.Refusal;
import id.prokus.web.ListAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who holds, or held, a post. */
@Component
public class Persons {

    private static final String COLUMNS = "select id, name, phone, email from organisation.person ";

    private final JdbcClient database;

    Persons(JdbcClient database) {
        this.database = database;
    }

    /**
     * Whoever is meant by a name, or by a name with the mark that tells namesakes apart.
     *
     * @throws id.prokus.vocabulary.Refusal {@code organisation.person-unknown} or {@code organisation.person-ambiguous}
     */
    Person called(String words) {
        var parts = words.split(" · ", 2);
        var found = database
                .sql(COLUMNS + "where lower(name) = :name order by id")
                .param("name", parts[0].strip().toLowerCase(Locale.ROOT))
                .query(Person.class)
                .list()
                .stream()
                .filter(person -> parts.length == 1 || person.mark().equals(parts[1].strip()))
                .toList();
        if (found.isEmpty()) {
            throw RefusedPeople.personUnknown(parts[0].strip());
        }
        if (found.size() > 1) {
            throw RefusedPeople.personAmbiguous(parts[0].strip());
        }
        return found.getFirst();
    }

    /** The same for whoever only looks: empty where nobody, or more than one, is called so. */
    public Optional<Person> find(String words) {
        try {
            return Optional.of(called(words));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** What people are called, by their id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        database.sql(COLUMNS + "where id = any (:ids)")
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .query(Person.class)
                .list()
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    public Optional<String> name(UUID id) {
        return Optional.ofNullable(names(List.of(id)).get(id));
    }

    /**
     * By name; those whose name holds the words.
     *
     * @param address which way round, and after whom
     */
    List<Person> page(String words, ListAddress address, int most) {
        String way = address.backwards() ? "desc" : "asc";
        return database.sql(COLUMNS + """
                where position(lower(:words) in lower(name)) > 0
                    and (:after = '' or (lower(name), id) %2$s (
                        select lower(name), id from organisation.person where id::text = :after))
                order by lower(name) %1$s, id %1$s limit :most
                """.formatted(way, address.backwards() ? "<" : ">"))
                .param("words", words)
                .param("after", address.after())
                .param("most", most)
                .query(Person.class)
                .list();
    }

    void add(Person person) {
        database.sql("insert into organisation.person (id, name, phone, email) values (:id, :name, :phone, :email)")
                .param("id", person.id())
                .param("name", person.name())
                .param("phone", person.phone())
                .param("email", person.email())
                .update();
    }

    boolean known(UUID id) {
        return database.sql("select exists (select from organisation.person where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
