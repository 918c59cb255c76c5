package id.prokus.monitoring.submission;

import id.prokus.access.Standing;
import id.prokus.organisation.PersonAccounts;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a valid submission on the family's timeline; a correction takes the place of what it corrects. */
@Component
class RecordSubmission {

    private static final String WHO = "petugas";
    /** A clock that says more is one that was never set. */
    private static final Duration LONGEST_ON_A_PHONE = Duration.ofDays(2 * 365);

    private final Submissions submissions;
    private final EntryKinds kinds;
    private final Entries entries;
    private final KeepEntries keepEntries;
    private final FamilyHeads heads;
    private final PersonAccounts persons;
    private final Clock clock;

    RecordSubmission(
            Submissions submissions,
            EntryKinds kinds,
            Entries entries,
            KeepEntries keepEntries,
            FamilyHeads heads,
            PersonAccounts persons,
            Clock clock) {
        this.submissions = submissions;
        this.kinds = kinds;
        this.entries = entries;
        this.keepEntries = keepEntries;
        this.heads = heads;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @param parts paths of all groups of the form with a kind of their own, asked or not
     * @param found what is found is added to it
     * @return what it says something about now; empty where it could not be recorded
     */
    Optional<UUID> record(
            Submission one, FormAnswers answers, Set<String> parts, Standing standing, List<Finding> found) {
        Optional<Entry> own = weigh(one, answers.own(), answers, standing, found);
        own.ifPresent(entry -> {
            if (submissions.hasRival(one)) {
                found.add(
                        Finding.of(
                                FindingCode.PERBAIKAN_BERSAING,
                                "",
                                "Kiriman yang sama diperbaiki lebih dari sekali secara terpisah. Yang terakhir selesai diisi yang berlaku; bandingkan keduanya.",
                                "The same submission was corrected more than once, apart. The one finished last counts; compare them."));
            }
            keep(one, entry, one.thing());
            recordParts(one, entry, answers, parts, standing, found);
        });
        return own.map(Entry::thing);
    }

    /** What a correction took the place of before it came says nothing of its own any more, nor do its parts. */
    private void recordParts(
            Submission one, Entry own, FormAnswers answers, Set<String> parts, Standing standing, List<Finding> found) {
        boolean holds = standing(own.family(), own.thing())
                .filter(stands -> stands.id().equals(own.id()))
                .isPresent();
        if (!holds) {
            return;
        }
        var kept = new HashSet<String>();
        for (FormAnswers.Part part : answers.parts()) {
            weigh(one, part, answers, standing, found).ifPresent(entry -> {
                keep(one, entry, one.thing().map(before -> Submission.partOf(before, part.path())));
                kept.add(part.path());
            });
        }
        Actor sender = new Actor(one.account());
        parts.stream()
                .filter(path -> !kept.contains(path))
                .flatMap(path -> standing(own.family(), Submission.partOf(own.thing(), path)).stream())
                .forEach(former -> takeBack(former, own, sender));
    }

    /** As it would be kept; empty where something speaks against it. */
    private Optional<Entry> weigh(
            Submission one, FormAnswers.Part part, FormAnswers answers, Standing standing, List<Finding> found) {
        EntryKind kind = kinds.get(part.kind());
        if (!kind.writtenBy(standing)) {
            found.add(Finding.of(
                    FindingCode.BUKAN_TUGASNYA,
                    part.path(),
                    "%s dicatat oleh tugas lain daripada tugas pengirim hari ini."
                            .formatted(kind.label().indonesian()),
                    "%s is recorded by another duty than the sender's of today."
                            .formatted(kind.label().english())));
            return Optional.empty();
        }
        UUID family = one.family().orElseThrow();
        LocalDate today = Jakarta.today(clock);
        ReadAnswers read = ReadAnswers.of(kind, typed(one, kind, part.values()), today);
        read.problems().forEach((field, problem) -> found.add(new Finding(FindingCode.ISIAN_DITOLAK, field, problem)));
        if (!read.problems().isEmpty()) {
            return Optional.empty();
        }
        UUID thing = Submission.partOf(one.ownThing(), part.path());
        Entry entry = entry(one, kind, read, family, statedAt(one, answers.finishedAt()))
                .called(one.entryOf(thing), thing);
        Life beside = Life.of(entries.of(family).stream().map(KeptEntry::entry).toList())
                .without(thing);
        List<Doubt> doubts = kind.checks().stream()
                .flatMap(check -> check.check(entry, beside, today).stream())
                .toList();
        doubts.forEach(doubt -> found.add(new Finding(
                doubt.impossible() ? FindingCode.ISIAN_DITOLAK : FindingCode.TIDAK_LAZIM,
                doubt.field(),
                doubt.sentence())));
        if (doubts.stream().anyMatch(Doubt::impossible)) {
            return Optional.empty();
        }
        found.addAll(OtherWords.of(kind, entry, beside));
        return Optional.of(entry);
    }

    private void keep(Submission one, Entry entry, Optional<UUID> formerThing) {
        Actor sender = new Actor(one.account());
        // Under the root it was thought to have before what it corrects came, it was never said.
        formerThing
                .filter(before -> !before.equals(entry.thing()))
                .flatMap(before -> standing(entry.family(), before))
                .ifPresent(before -> takeBack(before, entry, sender));
        keepEntries.keep(List.of(entry), sender);
        // Where a correction names another family, only what was said last holds.
        submissions.familiesOf(one).stream()
                .filter(other -> !other.equals(entry.family()))
                .flatMap(other -> standing(other, entry.thing()).stream())
                .forEach(other -> {
                    if (other.statedAt().isBefore(entry.statedAt())) {
                        takeBack(other, entry, sender);
                    } else {
                        takeBack(entry, other, sender);
                    }
                });
    }

    private Optional<Entry> standing(UUID family, UUID thing) {
        return entries.find(family, thing).map(KeptEntry::entry).filter(Entry::holds);
    }

    private void takeBack(Entry former, Entry instead, Actor sender) {
        Instant later = former.statedAt().isAfter(instead.statedAt()) ? former.statedAt() : instead.statedAt();
        keepEntries.keep(
                List.of(former.takenBack("diperbaiki pengirimnya", instead.source(), later.plusMillis(1))), sender);
    }

    private Entry entry(Submission one, EntryKind kind, ReadAnswers read, UUID family, Instant statedAt) {
        int edition = heads.get(family).editions().stream().findFirst().orElse(0);
        Entry first = Entry.first(
                family,
                edition,
                kind.code(),
                read.on().orElseThrow(),
                read.values(),
                new Source(one.way(), one.form() + " " + one.version() + ", kiriman " + one.id()),
                statedAt);
        return read.until().map(first::until).orElse(first);
    }

    /** Who came is whoever the phone works for, where the kind asks for it and the form does not. */
    private Map<String, String> typed(Submission one, EntryKind kind, Map<String, String> answers) {
        var typed = new HashMap<>(answers);
        if (kind.field(WHO).isPresent() && !typed.containsKey(WHO)) {
            persons.personOf(one.account())
                    .ifPresent(person -> typed.put(WHO, person.id().toString()));
        }
        return typed;
    }

    /**
     * By the phone's clock, which may be wrong: never later than it came, after what it corrects, and before what corrects
     * it, in whatever order they came.
     */
    private Instant statedAt(Submission one, Optional<Instant> finishedAt) {
        Instant said = finishedAt
                .filter(end -> end.isBefore(one.receivedAt()))
                .filter(end -> end.isAfter(one.receivedAt().minus(LONGEST_ON_A_PHONE)))
                .orElse(one.receivedAt());
        Instant afterFormer = one.deprecated().stream()
                .flatMap(before -> submissions.of(one.form(), before).stream())
                .flatMap(before -> saidBy(before).stream())
                .map(former -> former.plusMillis(1))
                .filter(said::isBefore)
                .max(Instant::compareTo)
                .orElse(said);
        return submissions.correcting(one).stream()
                .flatMap(correction -> saidBy(correction).stream())
                .map(correction -> correction.minusMillis(1))
                .filter(afterFormer::isAfter)
                .min(Instant::compareTo)
                .orElse(afterFormer);
    }

    /** When what it became was stated; empty where it became nothing. */
    private Optional<Instant> saidBy(Submission other) {
        return other.family().stream()
                .flatMap(family -> entries.history(family, other.ownThing()).stream())
                .filter(kept -> kept.entry().id().equals(other.ownEntry()))
                .map(kept -> kept.entry().statedAt())
                .findFirst();
    }
}
