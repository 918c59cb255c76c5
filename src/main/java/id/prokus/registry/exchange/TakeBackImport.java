package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Lives;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole file back: what it told is taken back, what it corrected is again as it was; what was said since stays. */
@Component
class TakeBackImport {

    private static final int AT_ONCE = 2_000;
    private static final Comparator<Entry> AS_STATED =
            Comparator.comparing(Entry::statedAt).thenComparing(Entry::id);

    private final Imports imports;
    private final Lives lives;
    private final KeepEntries keepEntries;
    private final EntryKinds kinds;
    private final Trail trail;
    private final Clock clock;

    TakeBackImport(Imports imports, Lives lives, KeepEntries keepEntries, EntryKinds kinds, Trail trail, Clock clock) {
        this.imports = imports;
        this.lives = lives;
        this.keepEntries = keepEntries;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return how many of its lines no longer count
     * @throws Refusal {@code registry.reason-missing}, {@code registry.import-not-taken}
     */
    @Transactional
    public int takeBack(UUID id, String reason, Standing standing, Actor actor) {
        imports.lock(id);
        Import file = imports.get(id);
        Duty.demand(kinds.get(file.kind()), standing);
        if (!file.holds()) {
            throw new Refusal(
                    "registry.import-not-taken",
                    new Text(
                            "Kiriman ini belum diambil atau sudah ditarik.",
                            "This file was not taken in, or was taken back already."));
        }
        if (reason.isBlank()) {
            throw new Refusal(
                    "registry.reason-missing",
                    new Text(
                            "Tulis alasan penarikan, misalnya: salah berkas.",
                            "Give the reason for taking it back, such as: the wrong file."));
        }
        List<Imports.Line> lines = imports.lines(id);
        Instant now = clock.instant();
        var back = new ArrayList<Entry>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            back.addAll(back(lines.subList(from, Math.min(lines.size(), from + AT_ONCE)), file, reason.strip(), now));
        }
        keepEntries.keep(back, actor);
        imports.takenBack(id, reason.strip(), actor);
        trail.record(actor, "registry.entries-taken-back", id.toString(), file.kind() + ": " + back.size() + " baris");
        return back.size();
    }

    private List<Entry> back(List<Imports.Line> lines, Import file, String reason, Instant now) {
        List<UUID> families =
                lines.stream().map(Imports.Line::family).distinct().toList();
        Map<UUID, Entry> standing = new HashMap<>();
        lives.of(families).values().forEach(known -> known.forEach(entry -> standing.put(entry.id(), entry)));
        Map<UUID, List<Entry>> words = new HashMap<>();
        lives.words(families, file.kind())
                .values()
                .forEach(entry -> words.computeIfAbsent(entry.thing(), _ -> new ArrayList<>())
                        .add(entry));
        Source source = TakenBack.source(file.fileName().replaceAll("\\d{15,}", "…"));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(standing.get(line.entry())).stream())
                .map(entry -> before(words.getOrDefault(entry.thing(), List.of()), entry)
                        .map(former -> former.corrected(former.on(), former.until(), former.values(), source, now))
                        .orElseGet(() -> entry.takenBack(reason, source, now)))
                .toList();
    }

    private static Optional<Entry> before(List<Entry> words, Entry entry) {
        return words.stream()
                .filter(other -> AS_STATED.compare(other, entry) < 0)
                .max(AS_STATED)
                .filter(Entry::holds);
    }
}
