package id.prokus.registry.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names in place of the ids that entries hold. */
@Component
public class People {

    private final EntryKinds kinds;
    private final List<NamedPeople> known;

    People(EntryKinds kinds, List<NamedPeople> known) {
        this.kinds = kinds;
        this.known = known;
    }

    /** The names of everybody whom these entries name, by the id as text; by one query. */
    public Map<String, String> in(Collection<Entry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(entry -> kinds.find(entry.kind()).stream()
                        .flatMap(kind -> kind.fields().stream())
                        .filter(field -> field.type() == FieldType.PERSON)
                        .flatMap(field -> entry.value(field.name()).stream()))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            known.forEach(people -> people.names(ids).forEach((id, name) -> names.put(id.toString(), name)));
        }
        return names;
    }

    /** The answers with names in place of ids. */
    static Map<String, String> named(EntryKind kind, Map<String, String> values, Map<String, String> names) {
        var named = new HashMap<>(values);
        kind.fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .forEach(field -> named.computeIfPresent(field.name(), (_, id) -> names.getOrDefault(id, id)));
        return named;
    }

    /** The kind with the people to choose from, for a form about a family; whoever is chosen already among them. */
    EntryKind offered(EntryKind kind, UUID family, Collection<Entry> chosen) {
        if (kind.fields().stream().noneMatch(field -> field.type() == FieldType.PERSON)) {
            return kind;
        }
        List<Choice> choices = Stream.concat(
                        known.stream().flatMap(people -> people.choices(family).stream()),
                        in(chosen).entrySet().stream()
                                .map(one -> Choice.of(one.getKey(), one.getValue(), one.getValue())))
                .collect(Collectors.toMap(
                        Choice::code, choice -> choice, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return kind.withFields(kind.fields().stream()
                .map(field -> field.type() == FieldType.PERSON ? field.among(choices) : field)
                .toList());
    }
}
