package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.registry.exchange.SentResult.Outcome;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Items one after the other, each held against what is known and what was taken before it. */
final class SentBatch {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final Map<String, UUID> byNik;
    private final Map<UUID, ToldFamily> families;
    private final Map<UUID, List<Entry>> known;
    private final Map<UUID, Entry> words;
    private final Standing standing;
    private final Actor actor;
    private final EntryKinds kinds;
    private final Instant now;
    private final LocalDate today;
    private final List<Entry> fresh = new ArrayList<>();
    private final List<String> regencies = new ArrayList<>();

    SentBatch(
            EntryKinds kinds,
            Instant now,
            Map<String, UUID> byNik,
            Map<UUID, ToldFamily> families,
            Map<UUID, List<Entry>> known,
            Map<UUID, Entry> words,
            Standing standing,
            Actor actor) {
        this.kinds = kinds;
        this.now = now;
        this.today = Jakarta.day(now);
        this.byNik = byNik;
        this.families = families;
        this.known = known;
        this.words = words;
        this.standing = standing;
        this.actor = actor;
    }

    /** What was not known before, in the order in which it was taken. */
    List<Entry> fresh() {
        return fresh;
    }

    /** The kabupaten of each of these. */
    List<String> regencies() {
        return regencies;
    }

    SentResult take(SentItem item) {
        String id = item.id().toString();
        Optional<EntryKind> kind = kinds.find(item.kind());
        if (kind.isEmpty()) {
            return SentResult.refused(
                    id,
                    RowNote.impossible(
                            "jenis",
                            "Jenis peristiwa ini tidak ada. Lihat /api/peristiwa/jenis.",
                            "There is no such kind of event. See /api/peristiwa/jenis."));
        }
        if (!kind.get().writtenBy(standing)) {
            return SentResult.refused(id, new RowNote("jenis", true, Duty.sentence(kind.get())));
        }
        Optional<ToldFamily> family = item.family()
                .or(() -> Optional.ofNullable(byNik.get(item.nik())))
                .flatMap(one -> Optional.ofNullable(families.get(one)));
        if (family.isEmpty()) {
            return SentResult.refused(
                    id,
                    RowNote.impossible(
                            "keluarga",
                            "Keluarga ini tidak ditemukan di wilayah Anda.",
                            "There is no such family in your place."));
        }
        if (!family.get().tookPartIn(item.edition())) {
            return SentResult.refused(
                    id,
                    RowNote.impossible(
                            "edisi",
                            "Keluarga ini tidak ditetapkan pada edisi %d.".formatted(item.edition()),
                            "This family has no place in edition %d.".formatted(item.edition())));
        }
        if (item.statedAt().filter(at -> at.isAfter(now.plus(CLOCKS_DIFFER))).isPresent()) {
            return SentResult.refused(
                    id,
                    RowNote.impossible(
                            "dinyatakan",
                            "Saat ini belum tiba. Periksa jam pengirimnya.",
                            "This moment has not come. Check the sender's clock."));
        }
        return item.withdrawn().isPresent()
                ? takeBack(item, kind.get(), family.get())
                : say(item, kind.get(), family.get());
    }

    private SentResult say(SentItem item, EntryKind kind, ToldFamily family) {
        ReadAnswers read = ReadAnswers.of(kind, item.typed(), today);
        var notes = new ArrayList<RowNote>();
        read.problems().forEach((field, problem) -> notes.add(new RowNote(field, true, problem)));
        item.typed().keySet().stream()
                .filter(field -> kind.field(field).isEmpty()
                        && !field.equals(ReadAnswers.ON)
                        && !field.equals(ReadAnswers.UNTIL))
                .forEach(field -> notes.add(RowNote.impossible(
                        field,
                        "Jenis ini tidak memiliki isian bernama demikian.",
                        "This kind has no field of that name.")));
        Optional<Entry> before = standing(item, family);
        if (before.filter(entry -> !entry.kind().equals(kind.code())).isPresent()) {
            notes.add(RowNote.impossible(
                    "perihal",
                    "Perihal ini peristiwa jenis lain. Beri id baru.",
                    "This thing is an event of another kind. Give a new id."));
        }
        if (!notes.isEmpty()) {
            return new SentResult(item.id().toString(), Outcome.DITOLAK, notes);
        }
        return keep(
                new Entry(
                        item.id(),
                        item.thing(),
                        family.id(),
                        item.edition(),
                        kind.code(),
                        read.on().orElseThrow(),
                        read.until(),
                        read.values(),
                        item.together(),
                        new Source(Source.Way.SISTEM, actor.name()),
                        item.statedAt().orElse(now),
                        Optional.empty()),
                kind,
                family);
    }

    private SentResult takeBack(SentItem item, EntryKind kind, ToldFamily family) {
        Optional<Entry> before = Optional.ofNullable(words.get(item.id())).or(() -> standing(item, family));
        if (before.isEmpty() || !before.get().kind().equals(kind.code())) {
            return SentResult.refused(
                    item.id().toString(),
                    RowNote.impossible(
                            "perihal",
                            "Peristiwa yang ditarik tidak ada pada keluarga ini.",
                            "This family has no such event to take back."));
        }
        return keep(
                before.get()
                        .takenBack(
                                item.withdrawn().orElseThrow(),
                                new Source(Source.Way.SISTEM, actor.name()),
                                item.statedAt().orElse(now))
                        .called(item.id(), item.thing()),
                kind,
                family);
    }

    private Optional<Entry> standing(SentItem item, ToldFamily family) {
        return known.getOrDefault(family.id(), List.of()).stream()
                .filter(entry -> entry.thing().equals(item.thing()))
                .findFirst();
    }

    private SentResult keep(Entry entry, EntryKind kind, ToldFamily family) {
        Entry before = words.get(entry.id());
        if (before != null) {
            return before.thing().equals(entry.thing())
                            && Words.of(before).equals(Words.of(entry))
                            && before.withdrawn().equals(entry.withdrawn())
                    ? new SentResult(entry.id().toString(), Outcome.DIKENAL, List.of())
                    : SentResult.refused(
                            entry.id().toString(),
                            RowNote.impossible(
                                    "id",
                                    "Id ini sudah tersimpan dengan isi lain. Beri perubahan id baru, dengan \"perihal\" yang sama.",
                                    "This id is kept with other words. Give a change an id of its own, with the same \"perihal\"."));
        }
        List<Entry> life = known.computeIfAbsent(family.id(), _ -> new ArrayList<>());
        List<RowNote> notes = entry.holds() ? doubts(entry, kind, life) : List.of();
        if (notes.stream().anyMatch(RowNote::impossible)) {
            return new SentResult(entry.id().toString(), Outcome.DITOLAK, notes);
        }
        words.put(entry.id(), entry);
        life.add(entry);
        fresh.add(entry);
        regencies.add(family.regency());
        return new SentResult(entry.id().toString(), Outcome.DICATAT, notes);
    }

    private List<RowNote> doubts(Entry entry, EntryKind kind, List<Entry> life) {
        Life beside = Life.of(life).without(entry.thing());
        var notes = new ArrayList<RowNote>();
        for (EntryCheck check : kind.checks()) {
            check.check(entry, beside, today)
                    .ifPresent(doubt -> notes.add(new RowNote(doubt.field(), doubt.impossible(), doubt.sentence())));
        }
        return notes;
    }
}
