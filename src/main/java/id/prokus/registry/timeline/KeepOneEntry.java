package id.prokus.registry.timeline;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects or takes back one event of a family, as a person says it. */
@Component
class KeepOneEntry {

    private final Entries entries;
    private final EntryKinds kinds;
    private final KeepEntries keepEntries;
    private final FamilyHeads heads;
    private final Trail trail;
    private final Clock clock;

    KeepOneEntry(
            Entries entries, EntryKinds kinds, KeepEntries keepEntries, FamilyHeads heads, Trail trail, Clock clock) {
        this.entries = entries;
        this.kinds = kinds;
        this.keepEntries = keepEntries;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param problems what keeps it out, by field; nothing was kept where there are any
     * @param doubts what is unlikely; it was kept all the same
     */
    record Outcome(Map<String, Text> problems, List<Text> doubts) {}

    /**
     * @param thing what is corrected; empty for something new
     * @throws Refusal {@code registry.not-your-duty}, {@code registry.entry-unknown}
     */
    @Transactional
    Outcome keep(
            UUID family,
            String kindCode,
            Optional<UUID> thing,
            int edition,
            Map<String, String> typed,
            Standing standing,
            Actor actor) {
        EntryKind kind = allowed(kindCode, standing);
        LocalDate today = Jakarta.today(clock);
        ReadAnswers read = ReadAnswers.of(kind, typed, today);
        if (!read.problems().isEmpty()) {
            return new Outcome(read.problems(), List.of());
        }
        LocalDate on = read.on().orElseThrow();
        Entry entry = thing.map(known ->
                        get(family, known).corrected(on, read.until(), read.values(), Source.FORM, clock.instant()))
                .orElseGet(() -> {
                    Entry first =
                            Entry.first(family, edition, kind.code(), on, read.values(), Source.FORM, clock.instant());
                    return read.until().map(first::until).orElse(first);
                });
        var problems = new java.util.LinkedHashMap<String, Text>();
        var doubts = new ArrayList<Text>();
        Life life = Life.of(entries.of(family).stream().map(KeptEntry::entry).toList())
                .without(entry.thing());
        for (EntryCheck check : kind.checks()) {
            check.check(entry, life, today).ifPresent(doubt -> {
                if (doubt.impossible()) {
                    problems.put(doubt.field(), doubt.sentence());
                } else {
                    doubts.add(doubt.sentence());
                }
            });
        }
        if (problems.isEmpty()) {
            keepEntries.keep(List.of(entry), actor);
            recorded(actor, thing.isPresent() ? "registry.entry-corrected" : "registry.entry-recorded", entry);
        }
        return new Outcome(problems, doubts);
    }

    /** @throws Refusal {@code registry.reason-missing}, {@code registry.not-your-duty}, {@code registry.entry-unknown} */
    @Transactional
    void takeBack(UUID family, UUID thing, String reason, Standing standing, Actor actor) {
        Entry entry = get(family, thing);
        allowed(entry.kind(), standing);
        if (reason.isBlank()) {
            throw new Refusal(
                    "registry.reason-missing",
                    new Text(
                            "Tulis alasan penarikan, misalnya: salah keluarga.",
                            "Give the reason for taking it back, such as: the wrong family."));
        }
        Entry back = entry.takenBack(reason.strip(), Source.FORM, clock.instant());
        keepEntries.keep(List.of(back), actor);
        recorded(actor, "registry.entry-taken-back", back);
    }

    Entry get(UUID family, UUID thing) {
        return entries.find(family, thing)
                .map(KeptEntry::entry)
                .orElseThrow(() -> new Refusal(
                        "registry.entry-unknown",
                        new Text(
                                "Peristiwa ini tidak ada pada keluarga ini. Buka kembali riwayatnya.",
                                "There is no such event with this family. Open its timeline again.")));
    }

    EntryKind allowed(String code, Standing standing) {
        EntryKind kind = kinds.get(code);
        if (!kind.writtenBy(standing)) {
            throw new Refusal(
                    "registry.not-your-duty",
                    new Text(
                            "%s dicatat oleh tugas lain. Sampaikan kepada yang mendampingi keluarga ini."
                                    .formatted(kind.label().indonesian()),
                            "%s is recorded by another duty. Tell whoever walks with this family."
                                    .formatted(kind.label().english())));
        }
        return kind;
    }

    private void recorded(Actor actor, String action, Entry entry) {
        trail.record(
                actor,
                action,
                entry.family().toString(),
                entry.kind(),
                heads.get(entry.family()).regency());
    }
}
