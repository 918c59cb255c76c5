package id.prokus.registry.leaving;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.screening.FamilyFacts;
import id.prokus.registry.screening.Screenings;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who approves says that a family left an edition, or that it did not after all. */
@Component
class ConfirmLeaving {

    private final FamilyHeads heads;
    private final Proposals proposals;
    private final Entries entries;
    private final EntryKinds kinds;
    private final KeepEntries keepEntries;
    private final Terms terms;
    private final Screenings screenings;
    private final Trail trail;
    private final Clock clock;

    ConfirmLeaving(
            FamilyHeads heads,
            Proposals proposals,
            Entries entries,
            EntryKinds kinds,
            KeepEntries keepEntries,
            Terms terms,
            Screenings screenings,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.proposals = proposals;
        this.entries = entries;
        this.kinds = kinds;
        this.keepEntries = keepEntries;
        this.terms = terms;
        this.screenings = screenings;
        this.trail = trail;
        this.clock = clock;
    }

    Leaving of(FamilyHead head, int edition) {
        List<KeptEntry> kept = entries.of(head.id());
        Life life = Life.of(kept.stream().map(KeptEntry::entry).toList());
        return Leaving.of(
                edition,
                kept,
                terms.of(Edition.prokus(edition), TermList.SUCCESS),
                FamilyFacts.of(life, screenings.listed(head.id()), today()));
    }

    /**
     * @param typed by field, as a form of the kind would send it
     * @return how it stands then
     * @throws Refusal {@code registry.not-enrolled}, {@code registry.words-unreadable}, {@code registry.not-your-duty}
     */
    @Transactional
    Leaving confirm(UUID family, int edition, Map<String, String> typed, Standing standing, Actor actor) {
        allowed(standing);
        FamilyHead head = enrolled(family, edition);
        ReadAnswers read = ReadAnswers.of(kinds.get(LeavingKinds.LEFT), typed, today());
        read.problems().entrySet().stream().findFirst().ifPresent(problem -> {
            throw new Refusal("registry.words-unreadable", named(problem.getKey(), problem.getValue()));
        });
        keepEntries.keep(
                List.of(Entry.first(
                                head.id(),
                                edition,
                                LeavingKinds.LEFT,
                                read.on().orElseThrow(),
                                read.values(),
                                Source.FORM,
                                clock.instant())
                        .called(TimeOrderedId.next(), thing(head.id(), edition))),
                actor);
        trail.record(
                actor,
                "registry.leaving-confirmed",
                head.id().toString(),
                edition + " " + read.values().getOrDefault(LeavingKinds.REASON, ""),
                head.regency());
        return of(head, edition);
    }

    /** @throws Refusal {@code registry.not-left}, {@code registry.reason-missing}, {@code registry.not-your-duty} */
    @Transactional
    void undo(UUID family, int edition, String reason, Standing standing, Actor actor) {
        allowed(standing);
        FamilyHead head = enrolled(family, edition);
        if (reason.isBlank()) {
            throw refusal(
                    "registry.reason-missing",
                    "Tulis alasan membatalkan, misalnya: salah keluarga.",
                    "Give the reason to take it back, such as: the wrong family.");
        }
        Entry left = of(head, edition)
                .left()
                .map(KeptEntry::entry)
                .orElseThrow(() -> refusal(
                        "registry.not-left",
                        "Keluarga ini tidak tercatat keluar pada edisi itu.",
                        "This family did not leave that edition."));
        keepEntries.keep(
                List.of(left.takenBack(reason.replace("\0", "").strip(), Source.FORM, clock.instant())), actor);
        trail.record(actor, "registry.leaving-undone", head.id().toString(), String.valueOf(edition), head.regency());
    }

    private FamilyHead enrolled(UUID family, int edition) {
        FamilyHead head = heads.get(family);
        if (!proposals.placed(head.id(), edition)) {
            throw refusal(
                    "registry.not-enrolled",
                    "Keluarga ini tidak punya tempat pada edisi itu.",
                    "This family has no place in that edition.");
        }
        return head;
    }

    /** A family leaves an edition once, whoever says so. */
    private static UUID thing(UUID family, int edition) {
        return UUID.nameUUIDFromBytes(("keluar/" + family + "/" + edition).getBytes(StandardCharsets.UTF_8));
    }

    private Text named(String field, Text problem) {
        Text label = kinds.get(LeavingKinds.LEFT)
                .field(field)
                .map(one -> one.label())
                .orElseGet(() -> new Text("Tanggal", "Day"));
        return new Text(label.indonesian() + ": " + problem.indonesian(), label.english() + ": " + problem.english());
    }

    private static void allowed(Standing standing) {
        boolean may = standing.mandates().stream()
                .anyMatch(mandate ->
                        mandate.role().allows(Right.APPROVE) && mandate.role().allows(Right.FAMILIES));
        if (!may) {
            throw refusal(
                    "registry.not-your-duty",
                    "Menyatakan keluarga keluar adalah tugas Dinas Sosial atau subdirektorat.",
                    "To confirm that a family left is for the social office or the subdirectorate.");
        }
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }
}
