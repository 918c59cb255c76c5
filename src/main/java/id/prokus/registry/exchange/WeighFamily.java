package id.prokus.registry.exchange;

import id.prokus.registry.exchange.Weighed.Outcome;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weighs the rows of one family, in an order that does not depend on how they were shuffled. */
final class WeighFamily {

    private static final int MOST_A_DAY = 50;
    private static final Comparator<ReadRow> AS_IT_HAPPENED = Comparator.comparing(
                    (ReadRow read) -> read.words().on())
            .thenComparing(ReadRow::nth)
            .thenComparing(read -> read.words().sorted())
            .thenComparing(read -> read.row().sheet())
            .thenComparing(read -> read.row().line());

    private final EntryKind kind;
    private final String file;
    private final List<Entry> standing;
    private final Map<UUID, Entry> said;
    private final LocalDate today;
    private final Instant now;
    private final List<Entry> life;

    WeighFamily(
            EntryKind kind, String file, List<Entry> standing, Map<UUID, Entry> said, LocalDate today, Instant now) {
        this.kind = kind;
        this.file = file;
        this.standing = standing;
        this.said = said;
        this.today = today;
        this.now = now;
        this.life = new ArrayList<>(standing);
    }

    /** What a row that names no event is about. */
    static UUID thing(EntryKind kind, ReadRow read) {
        return thing(kind, read, read.nth());
    }

    private static UUID thing(EntryKind kind, ReadRow read, int nth) {
        List<String> apart = kind.apart().stream()
                .map(field -> read.said().values().getOrDefault(field, "").toLowerCase(java.util.Locale.ROOT))
                .toList();
        return NameBasedId.of(
                read.family().id(), kind.code(), read.edition(), read.words().on(), String.join("\1", apart), nth);
    }

    List<Weighed> weigh(List<ReadRow> rows) {
        List<Aimed> aimed = rows.stream()
                .sorted(AS_IT_HAPPENED)
                .map(read -> aim(read, read.basedOn().isPresent() ? named(read) : unnamed(read)))
                .toList();
        Map<UUID, List<Aimed>> byThing = aimed.stream()
                .filter(one -> one.about().refusal().isEmpty())
                .collect(Collectors.groupingBy(one -> one.about().thing()));
        return aimed.stream()
                .map(one -> weigh(one, byThing.getOrDefault(one.about().thing(), List.of())))
                .toList();
    }

    private Aimed aim(ReadRow read, About about) {
        return new Aimed(
                about.standing()
                        .map(before -> read.completedBy(kind, Words.of(before), today))
                        .orElse(read),
                about);
    }

    private Weighed weigh(Aimed one, List<Aimed> sameThing) {
        ReadRow read = one.read();
        if (one.about().refusal().isPresent()) {
            return Weighed.refused(read.row(), List.of(one.about().refusal().get()));
        }
        if (!read.said().problems().isEmpty()) {
            return Weighed.refused(
                    read.row(),
                    read.said().problems().entrySet().stream()
                            .map(problem -> new RowNote(problem.getKey(), true, problem.getValue()))
                            .toList());
        }
        for (Aimed other : sameThing) {
            if (!other.read().words().equals(read.words())) {
                return clash(read, other.read().row().line());
            }
        }
        if (!sameThing.getFirst().equals(one)) {
            int line = sameThing.getFirst().read().row().line();
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Sama dengan baris %d; dihitung sekali.".formatted(line),
                            "The same as line %d; it counts once.".formatted(line)));
        }
        return told(read, one.about());
    }

    /** One thing told twice in a file, not in the same words: only whoever sent it knows which is right. */
    private static Weighed clash(ReadRow read, int line) {
        return Weighed.refused(
                read.row(),
                List.of(RowNote.impossible(
                        KindColumn.NTH,
                        "Baris %d menyatakan hal lain untuk keluarga dan tanggal yang sama. Hapus salah satunya, atau isi kolom Ke dengan 2 bila memang terjadi dua kali."
                                .formatted(line),
                        "Line %d says something else of the same family and day. Delete one, or write 2 in the column Ke where it happened twice."
                                .formatted(line))));
    }

    private Weighed told(ReadRow read, About about) {
        Words words = read.words();
        Optional<Entry> before = about.standing();
        if (before.filter(Entry::holds).map(Words::of).filter(words::equals).isPresent()) {
            return known(read);
        }
        UUID id = words.idAfter(about.after());
        if (before.filter(TakenBack::is).isPresent()) {
            id = words.idAfter(before.get().id());
        } else if (said.containsKey(id)) {
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Pernah dinyatakan demikian, lalu diperbaiki atau ditarik; yang terakhir tetap berlaku.",
                            "It was said like this before, then corrected or taken back; the last word stays."));
        } else if (before.filter(entry -> !entry.holds()).isPresent()) {
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Peristiwa ini sudah ditarik; catat kembali dari halaman keluarganya bila memang terjadi.",
                            "This event was taken back; record it on the family's page if it did happen."));
        }
        Entry entry = new Entry(
                id,
                about.thing(),
                read.family().id(),
                words.edition(),
                kind.code(),
                words.on(),
                words.until(),
                words.values(),
                before.flatMap(Entry::together),
                source(read.row()),
                now,
                Optional.empty());
        List<RowNote> notes = doubts(entry);
        if (notes.stream().anyMatch(RowNote::impossible)) {
            return Weighed.refused(read.row(), notes);
        }
        life.add(entry);
        return new Weighed(
                read.row(),
                before.filter(Entry::holds).isPresent() ? Outcome.CORRECTED : Outcome.FRESH,
                Optional.of(entry),
                read.family().regency(),
                notes);
    }

    private List<RowNote> doubts(Entry entry) {
        Life beside = Life.of(life).without(entry.thing());
        var notes = new ArrayList<RowNote>();
        for (EntryCheck check : kind.checks()) {
            check.check(entry, beside, today)
                    .map((Doubt doubt) -> new RowNote(doubt.field(), doubt.impossible(), doubt.sentence()))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private static Weighed known(ReadRow read, RowNote... notes) {
        return new Weighed(
                read.row(), Outcome.KNOWN, Optional.empty(), read.family().regency(), List.of(notes));
    }

    private Source source(SentRow row) {
        return new Source(
                Source.Way.BUKU_KERJA,
                file + (row.sheet().isEmpty() ? "" : ", lembar " + row.sheet()) + ", baris " + row.line());
    }

    /** A row and what it is about. */
    private record Aimed(ReadRow read, About about) {}

    /**
     * What a row is about.
     *
     * @param after the word its own follows, from which its id is made
     */
    private record About(UUID thing, UUID after, Optional<Entry> standing, Optional<RowNote> refusal) {

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
        UUID derived = thing(kind, read);
        Optional<Entry> known =
                standing.stream().filter(entry -> entry.thing().equals(derived)).findFirst();
        if (known.isPresent() || read.nth() > 1) {
            return new About(derived, derived, known, Optional.empty());
        }
        List<Entry> alike = standing.stream()
                .filter(entry -> entry.holds() && isAlike(entry, read) && !isAnother(entry, read))
                .toList();
        Optional<Entry> same = alike.stream()
                .filter(entry -> Words.of(entry).equals(read.words()))
                .findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
        if (same.isEmpty() && alike.size() > 1) {
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
                .anyMatch(nth -> thing(kind, read, nth).equals(entry.thing()));
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
}
