package id.prokus.web;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every page knows: where it is, in which language, for whom. A template takes it as {@code @param Here here}; a
 * controller may ask for it too.
 *
 * @param language what the reader chose
 * @param person whoever is signed in
 * @param path the page's own path, without its query
 * @param query its query, without the question mark; may be empty
 * @param menu the places on offer, in order
 * @param rights names of what the reader may do, for templates that leave out what would be refused
 * @param flash what came of the last thing done
 * @param csrfField the name of the field that proves a form is ours
 * @param csrfToken its value
 * @param assets where styles and scripts are
 */
public record Here(
        Language language,
        Optional<Actor> person,
        String path,
        String query,
        List<MenuEntry> menu,
        Set<String> rights,
        Flash flash,
        String csrfField,
        String csrfToken,
        Assets assets) {

    /**
     * A sentence in the reader's language. Both languages stand side by side where the sentence is used; {@code %s} stands
     * for the values, which are written the way {@link Format#show} says.
     */
    public String say(String indonesian, String english, Object... values) {
        return say(new Text(indonesian, english), values);
    }

    public String say(Text text, Object... values) {
        String sentence = text.in(language);
        return values.length == 0
                ? sentence
                : sentence.formatted(Arrays.stream(values).map(format()::show).toArray());
    }

    /** How numbers, money and days are written in the reader's language. */
    public Format format() {
        return Format.of(language);
    }

    /** Whether the page belongs to this place, and to no other that is nearer to it. */
    public boolean at(MenuEntry entry) {
        return menu.stream()
                .filter(other -> path.equals(other.path()) || path.startsWith(other.path() + "/"))
                .max(Comparator.comparingInt(other -> other.path().length()))
                .equals(Optional.of(entry));
    }

    /** The groups in which the reader finds anything, in order. */
    public List<MenuGroup> groups() {
        return Arrays.stream(MenuGroup.values())
                .filter(group -> !in(group).isEmpty())
                .toList();
    }

    /** The places of a group. */
    public List<MenuEntry> in(MenuGroup group) {
        return menu.stream().filter(entry -> entry.group() == group).toList();
    }

    /** Whether the page belongs to a place of that group. */
    public boolean at(MenuGroup group) {
        return in(group).stream().anyMatch(this::at);
    }

    /** Whether the reader may do what needs this right: {@code CONFIGURE}. */
    public boolean may(String right) {
        return rights.contains(right);
    }

    /** The page's path with its query, to come back to. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of a style sheet or script, which changes with its content. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The address of a script that imports others of its folder. */
    public String script(String name) {
        return assets.inFolder(name);
    }

    /** For htmx, which sends it with every request. */
    public String csrfHeader() {
        return "{\"X-CSRF-TOKEN\":\"" + csrfToken + "\"}";
    }

    Here saying(Flash said) {
        return new Here(language, person, path, query, menu, rights, said, csrfField, csrfToken, assets);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "Here[" + path + " " + language + "]";
    }
}
