package id.prokus.registry;

import java.util.List;

/**
 * A person's name without titles, ready to be held against another.
 *
 * @param parts its words in their order
 * @param joined all sounds without spaces: the same for "Nur Hasanah" and "Nurhasanah"; empty where no name was given
 */
record PersonName(List<NamePart> parts, String joined) {

    static final PersonName NONE = new PersonName(List.of(), "");

    static PersonName of(List<NamePart> parts) {
        var joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.spelling()));
        return parts.isEmpty() ? NONE : new PersonName(List.copyOf(parts), Sound.of(joined.toString()));
    }

    boolean given() {
        return !joined.isEmpty();
    }

    /** Names the length only: a person's name never reaches a log. */
    @Override
    public String toString() {
        return "PersonName[" + parts.size() + " words]";
    }
}
