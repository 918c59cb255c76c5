package id.prokus.registry.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a family, each thing as it was stated last. How the family stood on a day follows from it alone, so it
 * does not matter in which order, or how often, anything arrived.
 */
public final class Life {

    private static final Comparator<Entry> AS_IT_HAPPENED =
            Comparator.comparing(Entry::on).thenComparing(Entry::statedAt).thenComparing(Entry::id);

    private final List<Entry> entries;

    private Life(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param entries in any order, with every correction or only the last */
    public static Life of(List<Entry> entries) {
        var latest = new LinkedHashMap<java.util.UUID, Entry>();
        for (Entry entry : entries) {
            latest.merge(entry.thing(), entry, (one, other) -> counts(other, one) ? other : one);
        }
        return new Life(latest.values().stream()
                .filter(Entry::holds)
                .sorted(AS_IT_HAPPENED)
                .toList());
    }

    /** Whether one statement about a thing counts before another: it was made later; of two at once, the greater id. */
    static boolean counts(Entry one, Entry other) {
        int later = one.statedAt().compareTo(other.statedAt());
        return later > 0 || later == 0 && one.id().compareTo(other.id()) > 0;
    }

    /** In the order in which it happened, without what was taken back. */
    public List<Entry> entries() {
        return entries;
    }

    public Stream<Entry> of(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind));
    }

    /** The last of a kind that had happened by a day. */
    public Optional<Entry> last(String kind, LocalDate day) {
        return of(kind).filter(entry -> !entry.on().isAfter(day)).reduce((before, after) -> after);
    }

    /** What was given or used in all, by a day. */
    public long sum(String kind, String field, LocalDate day) {
        return of(kind).filter(entry -> !entry.on().isAfter(day))
                .mapToLong(entry -> entry.number(field))
                .sum();
    }

    /** The same without one thing, for rules about a statement that replaces it. */
    public Life without(java.util.UUID thing) {
        return new Life(
                entries.stream().filter(entry -> !entry.thing().equals(thing)).toList());
    }

    /**
     * An answer that stood on a day.
     *
     * @param since the day of the entry that says so
     */
    public record Stood(EntryField field, String value, LocalDate since, Entry entry) {}

    /** Every standing answer as of a day, by its name, in the order of the kinds. */
    public Map<String, Stood> standing(LocalDate day, EntryKinds kinds) {
        var standing = new LinkedHashMap<String, Stood>();
        for (EntryKind kind : kinds.all()) {
            for (EntryField field : kind.fields()) {
                if (field.standing()) {
                    answered(kind, field, day).ifPresent(stood -> standing.merge(field.name(), stood, Life::later));
                }
            }
        }
        return standing;
    }

    private Optional<Stood> answered(EntryKind kind, EntryField field, LocalDate day) {
        return of(kind.code())
                .filter(entry ->
                        kind.period() ? entry.holdsOn(day) : !entry.on().isAfter(day))
                .filter(entry -> entry.value(field.name()).isPresent())
                .reduce((before, after) -> after)
                .map(entry -> new Stood(field, entry.value(field.name()).orElseThrow(), entry.on(), entry));
    }

    private static Stood later(Stood one, Stood other) {
        return AS_IT_HAPPENED.compare(one.entry, other.entry) >= 0 ? one : other;
    }
}
