package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.People;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells who is meant where a row names somebody who walks with families by name: the only one of that name for its family. */
final class TellPeople {

    private final People people;
    private final List<String> fields;
    private final Map<UUID, List<Choice>> choices = new HashMap<>();

    TellPeople(People people, EntryKind kind) {
        this.people = people;
        this.fields = kind.fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .map(EntryField::name)
                .toList();
    }

    /** The row with ids in place of such names; a name that nobody or several have is left as it is. */
    SentRow in(SentRow row, Optional<UUID> family) {
        if (fields.isEmpty() || family.isEmpty()) {
            return row;
        }
        var typed = new HashMap<>(row.typed());
        fields.forEach(field -> typed.computeIfPresent(field, (_, name) -> told(name.strip(), family.get())));
        return new SentRow(row.sheet(), row.line(), row.nik(), typed);
    }

    private String told(String name, UUID family) {
        if (name.isEmpty()) {
            return name;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        List<Choice> alike = choices.computeIfAbsent(family, people::choices).stream()
                .filter(choice -> isNamed(choice.label().indonesian().toLowerCase(Locale.ROOT), plain))
                .toList();
        return alike.size() == 1 ? alike.getFirst().code() : name;
    }

    /** A choice says where somebody works behind the name. */
    private static boolean isNamed(String label, String name) {
        return label.startsWith(name)
                && (label.length() == name.length()
                        || label.substring(name.length()).matches("\\s*[(,·–-].*"));
    }
}
