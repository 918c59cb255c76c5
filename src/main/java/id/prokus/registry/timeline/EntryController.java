package id.prokus.registry.timeline;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One event of a family: recorded, corrected, taken back, and everything that was ever said about it. */
@Controller
@Needs(Right.FAMILIES)
class EntryController {

    private final FamilyHeads heads;
    private final Entries entries;
    private final EntryKinds kinds;
    private final People people;
    private final ProofFiles proofs;
    private final KeepOneEntry keepOneEntry;

    EntryController(
            FamilyHeads heads,
            Entries entries,
            EntryKinds kinds,
            People people,
            ProofFiles proofs,
            KeepOneEntry keepOneEntry) {
        this.heads = heads;
        this.entries = entries;
        this.kinds = kinds;
        this.people = people;
        this.proofs = proofs;
        this.keepOneEntry = keepOneEntry;
    }

    @Needs(Right.ENTER)
    @GetMapping("/keluarga/{id}/catat/{kind}")
    Screen ask(@PathVariable UUID id, @PathVariable String kind, Standing standing) {
        return form(heads.get(id), keepOneEntry.allowed(kind, standing), Optional.empty(), Map.of(), Map.of());
    }

    @Needs(Right.ENTER)
    @PostMapping("/keluarga/{id}/catat/{kind}")
    Screen record(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Standing standing,
            Actor actor) {
        return keep(id, kind, Optional.empty(), joined(typed), standing, actor);
    }

    /** Everything that was said about one thing; and the form to correct it, for whoever may. */
    @GetMapping("/keluarga/{id}/peristiwa/{thing}")
    Screen history(@PathVariable UUID id, @PathVariable UUID thing, Standing standing) {
        Entry entry = keepOneEntry.get(id, thing);
        EntryKind kind = kinds.get(entry.kind());
        List<KeptEntry> history = entries.history(id, thing);
        return Screen.of(
                "registry/timeline/peristiwa",
                new HistoryPage(
                        heads.get(id),
                        kind,
                        entry,
                        history,
                        people.in(history.stream().map(KeptEntry::entry).toList()),
                        proofs.of(heads.one(id)).getOrDefault(thing, List.of()),
                        kind.writtenBy(standing)));
    }

    @Needs(Right.ENTER)
    @GetMapping("/keluarga/{id}/peristiwa/{thing}/perbaikan")
    Screen askCorrection(@PathVariable UUID id, @PathVariable UUID thing, Standing standing) {
        Entry entry = keepOneEntry.get(id, thing);
        Map<String, String> typed = new HashMap<>(entry.values());
        typed.put(ReadAnswers.ON, entry.on().toString());
        entry.until().ifPresent(day -> typed.put(ReadAnswers.UNTIL, day.toString()));
        return form(heads.get(id), keepOneEntry.allowed(entry.kind(), standing), Optional.of(thing), typed, Map.of());
    }

    @Needs(Right.ENTER)
    @PostMapping("/keluarga/{id}/peristiwa/{thing}/perbaikan")
    Screen correct(
            @PathVariable UUID id,
            @PathVariable UUID thing,
            @RequestParam MultiValueMap<String, String> typed,
            Standing standing,
            Actor actor) {
        return keep(id, keepOneEntry.get(id, thing).kind(), Optional.of(thing), joined(typed), standing, actor);
    }

    @Needs(Right.ENTER)
    @PostMapping("/keluarga/{id}/peristiwa/{thing}/penarikan")
    Screen takeBack(
            @PathVariable UUID id,
            @PathVariable UUID thing,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        keepOneEntry.takeBack(id, thing, alasan, standing, actor);
        return Screen.to("/keluarga/" + id)
                .saying(Flash.done(
                        "Peristiwa ditarik. Isinya tetap tersimpan pada riwayatnya.",
                        "The event is taken back. What was said stays in its history."));
    }

    /** What is said of a family that was merged stays with it, so that it goes with it if they are parted again. */
    private Screen keep(
            UUID family, String kind, Optional<UUID> thing, Map<String, String> typed, Standing standing, Actor actor) {
        FamilyHead head = heads.get(family);
        var outcome = keepOneEntry.keep(family, kind, thing, edition(head, typed), typed, standing, actor);
        if (!outcome.problems().isEmpty()) {
            return form(head, kinds.get(kind), thing, typed, outcome.problems())
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(new Text(
                            "Belum dicatat. Perbaiki isian yang ditandai.", "Not recorded yet. Mend what is marked.")));
        }
        return Screen.to(head.address()).saying(said(outcome.doubts()));
    }

    /** Several ticks of one list stand side by side. */
    private static Map<String, String> joined(MultiValueMap<String, String> typed) {
        var joined = new HashMap<String, String>();
        typed.forEach((name, values) -> joined.put(name, String.join(" ", values)));
        return joined;
    }

    private static Flash said(List<Text> doubts) {
        if (doubts.isEmpty()) {
            return Flash.done("Peristiwa dicatat.", "The event is recorded.");
        }
        return Flash.careful(
                "Peristiwa dicatat. Periksa: "
                        + doubts.stream().map(Text::indonesian).collect(Collectors.joining(" ")),
                "The event is recorded. Please check: "
                        + doubts.stream().map(Text::english).collect(Collectors.joining(" ")));
    }

    /** The year in which the family has its latest place, unless the form says another of its own. */
    private static int edition(FamilyHead head, Map<String, String> typed) {
        return head.editions().stream()
                .filter(year -> String.valueOf(year).equals(typed.get("edisi")))
                .findFirst()
                .or(() -> head.editions().stream().findFirst())
                .orElse(0);
    }

    private Screen form(
            FamilyHead head,
            EntryKind kind,
            Optional<UUID> thing,
            Map<String, String> typed,
            Map<String, Text> problems) {
        EntryKind offered = people.offered(
                kind,
                head.id(),
                thing.map(known -> keepOneEntry.get(head.id(), known)).stream().toList());
        return Screen.of("registry/timeline/isian", new FormPage(head, offered, thing, typed, problems));
    }

    /**
     * @param typed by field, as typed
     * @param problems by field
     */
    public record FormPage(
            FamilyHead head,
            EntryKind kind,
            Optional<UUID> thing,
            Map<String, String> typed,
            Map<String, Text> problems) {

        public String action() {
            return thing.map(known -> head.address() + "/peristiwa/" + known + "/perbaikan")
                    .orElseGet(() -> head.address() + "/catat/" + kind.code());
        }

        public String typed(String name) {
            return typed.getOrDefault(name, "");
        }

        public Optional<Text> problem(String name) {
            return Optional.ofNullable(problems.get(name));
        }
    }

    /**
     * @param people names by id
     * @param writable whether the reader may correct it
     */
    public record HistoryPage(
            FamilyHead head,
            EntryKind kind,
            Entry entry,
            List<KeptEntry> history,
            Map<String, String> people,
            List<ProofFile> proofs,
            boolean writable) {

        /** The answers of one word about it, with names in place of ids. */
        public Map<String, String> values(Entry said) {
            return People.named(kind, said.values(), people);
        }
    }
}
