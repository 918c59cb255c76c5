package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing asked about what happened.
 *
 * @param name as in forms, workbooks and the API: {@code omzet}; the same name means the same thing in every kind
 * @param needed whether nothing can be kept without it
 * @param standing whether the answer holds until another one says otherwise, so that it is part of how a family stands
 * @param hint what helps to answer; both languages empty where nothing does
 * @param choices of a list of codes; empty for every other type
 */
public record EntryField(
        String name, Text label, FieldType type, boolean needed, boolean standing, Text hint, List<Choice> choices) {

    private static final Text NO_HINT = new Text("", "");

    public EntryField {
        choices = List.copyOf(choices);
    }

    public static EntryField of(FieldType type, String name, String indonesian, String english) {
        return new EntryField(name, new Text(indonesian, english), type, true, false, NO_HINT, List.of());
    }

    public static EntryField choice(String name, String indonesian, String english, Choice... choices) {
        return new EntryField(
                name, new Text(indonesian, english), FieldType.CHOICE, true, false, NO_HINT, Arrays.asList(choices));
    }

    public static EntryField choice(String name, String indonesian, String english, List<Choice> choices) {
        return new EntryField(name, new Text(indonesian, english), FieldType.CHOICE, true, false, NO_HINT, choices);
    }

    public static EntryField choices(String name, String indonesian, String english, List<Choice> choices) {
        return new EntryField(name, new Text(indonesian, english), FieldType.CHOICES, true, false, NO_HINT, choices);
    }

    public EntryField optional() {
        return new EntryField(name, label, type, false, standing, hint, choices);
    }

    /** Its answer holds until another one says otherwise. */
    public EntryField stands() {
        return new EntryField(name, label, type, needed, true, hint, choices);
    }

    public EntryField hint(String indonesian, String english) {
        return new EntryField(name, label, type, needed, standing, new Text(indonesian, english), choices);
    }

    /** One of these, where only the moment says which there are. */
    EntryField among(List<Choice> some) {
        return new EntryField(name, label, type, needed, standing, hint, some);
    }

    public Optional<Choice> chosen(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
