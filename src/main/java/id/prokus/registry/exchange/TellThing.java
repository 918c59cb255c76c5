package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tells which event of a family a row is about: the one whose id it names, or the one of that kind and day. */
final class TellThing {

    private static final int MOST_A_DAY = 50;

    private final EntryKind kind;
    private final List<Entry> standing;
    private final Map<UUID, Entry> said;
    private final LocalDate today;

    TellThing(EntryKind kind, List<Entry> standing, Map<UUID, Entry> said, LocalDate today) {
        this.kind = kind;
        this.standing = standing;
        this.said = said;
        this.today = today;
    }

    About of(ReadRow read) {
        return read.basedOn().isPresent() ? named(read) : unnamed(read);
    }

    /**
     * What a row is about.
     *
     * @param after the word its own follows, from which its id is made
     */
    record About(UUID thing, UUID after, Optional<Entry> standing, Optional<RowNote> refusal) {

        static About refused(String column, String indonesian, String english) {
            UUID none = new UUID(0, 0);
            return new About(
                    none, none, Optional.empty(), Optional.of(RowNote.impossible(column, indonesian, english)));
        }
    }

    /** It came out of an export: the word it was taken along with must still be the last, or say the same. */
    private About named(ReadRow read) {
        UUID id = read.basedOn().orElseThrow();
        Optional<Entry> base = standing.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(said.get(id)))
                .filter(entry -> entry.kind().equals(kind.code())
                        && entry.family().equals(read.family().id()));
        if (base.isEmpty()) {
            return About.refused(
                    KindColumn.ENTRY,
                    "Peristiwa dengan ID ini tidak ada pada keluarga ini. Kosongkan ID peristiwa bila peristiwanya baru.",
                    "This family has no event with this id. Empty the id where the event is new.");
        }
        UUID thing = base.get().thing();
        Entry last = standing.stream()
                .filter(entry -> entry.thing().equals(thing))
                .findFirst()
                .orElse(base.get());
        Words words = read.completedBy(kind, Words.of(base.get()), today).words();
        if (words.equals(Words.of(base.get()))) {
            // Left as it was taken along: whatever was said since stays.
            return new About(thing, id, base, Optional.empty());
        }
        if (Words.of(last).equals(Words.of(base.get())) || Words.of(last).equals(words)) {
            return new About(thing, id, Optional.of(last), Optional.empty());
        }
        return About.refused(
                KindColumn.ENTRY,
                "Peristiwa ini sudah diubah orang lain sejak berkas diunduh. Unduh lagi, lalu ulangi perubahannya.",
                "This event was changed by somebody else since the file was taken along. Take it again and repeat the change.");
    }

    /** Told by family, kind, day and what tells two of a day apart. */
    private About unnamed(ReadRow read) {
        UUID derived = thing(read, read.nth());
        Optional<Entry> known =
                standing.stream().filter(entry -> entry.thing().equals(derived)).findFirst();
        if (known.isPresent() || kind.decided().isPresent() || read.nth() > 1 && !kind.repeats()) {
            return new About(derived, derived, known, Optional.empty());
        }
        List<Entry> alike = standing.stream()
                .filter(entry -> entry.holds() && isAlike(entry, read) && !isAnother(entry, read))
                .toList();
        // Of a kind that repeats, the second line is the second that was recorded otherwise, if there is one.
        Optional<Entry> same = alike.stream()
                .filter(entry -> Words.of(entry).equals(read.words()))
                .sorted(Comparator.comparing(entry -> entry.thing().toString()))
                .skip(kind.repeats() ? read.nth() - 1L : 0)
                .findFirst()
                .or(() -> alike.size() == 1 && read.nth() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
        if (same.isEmpty() && alike.size() > 1 && !kind.repeats()) {
            return About.refused(
                    KindColumn.ENTRY,
                    "Pada hari itu sudah tercatat %d peristiwa sejenis. Unduh datanya, lalu perbaiki pada baris yang ber-ID peristiwa."
                            .formatted(alike.size()),
                    "%d such events are recorded of that day. Take the data along and correct the line that has an id."
                            .formatted(alike.size()));
        }
        return same.map(entry -> new About(entry.thing(), entry.thing(), same, Optional.empty()))
                .orElseGet(() -> new About(derived, derived, Optional.empty(), Optional.empty()));
    }

    /** The second or third of that day, as another row called it. */
    private boolean isAnother(Entry entry, ReadRow read) {
        return IntStream.rangeClosed(2, MOST_A_DAY)
                .anyMatch(nth -> thing(read, nth).equals(entry.thing()));
    }

    private boolean isAlike(Entry entry, ReadRow read) {
        return entry.kind().equals(kind.code())
                && entry.edition() == read.edition()
                && entry.on().equals(read.words().on())
                && kind.apart().stream()
                        .allMatch(field -> entry.value(field)
                                .orElse("")
                                .equalsIgnoreCase(read.said().values().getOrDefault(field, "")));
    }

    private UUID thing(ReadRow read, int nth) {
        if (kind.decided().isPresent()) {
            return kind.decided().get().thing(read.family().id(), read.said().values());
        }
        List<String> apart = kind.apart().stream()
                .map(field -> read.said().values().getOrDefault(field, "").toLowerCase(Locale.ROOT))
                .toList();
        return NameBasedId.of(
                read.family().id(), kind.code(), read.edition(), read.words().on(), String.join("\1", apart), nth);
    }
}
