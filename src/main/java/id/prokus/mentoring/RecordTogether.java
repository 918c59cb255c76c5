package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the same of one or many families at once, as after an afternoon in one village: all of it, or nothing. */
@Component
class RecordTogether {

    private final EntryKinds kinds;
    private final Entries entries;
    private final FamilyHeads heads;
    private final KeepEntries keepEntries;
    private final Trail trail;
    private final Clock clock;

    RecordTogether(
            EntryKinds kinds, Entries entries, FamilyHeads heads, KeepEntries keepEntries, Trail trail, Clock clock) {
        this.kinds = kinds;
        this.entries = entries;
        this.heads = heads;
        this.keepEntries = keepEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param problems what keeps it out, by field; nothing was kept where there are any */
    record Outcome(Map<String, Text> problems, List<Text> doubts) {}

    /**
     * @param sent the form that was sent: the same one twice is recorded once
     * @throws Refusal {@code mentoring.not-your-duty}, {@code mentoring.no-family}, {@code registry.family-unknown}
     */
    @Transactional
    Outcome record(
            UUID sent,
            String kindCode,
            List<UUID> families,
            Map<String, String> typed,
            Standing standing,
            Actor actor) {
        EntryKind kind = kinds.get(kindCode);
        if (!kind.writtenBy(standing)) {
            throw Refused.notYourDuty(kind);
        }
        if (families.isEmpty()) {
            throw Refused.noFamily();
        }
        ReadAnswers read = ReadAnswers.of(kind, typed, Jakarta.today(clock));
        var problems = new LinkedHashMap<>(read.problems());
        var doubts = new ArrayList<Text>();
        var told = new ArrayList<Entry>();
        if (problems.isEmpty()) {
            for (UUID family : families) {
                FamilyHead head = heads.get(family);
                Entry entry = entry(sent, head, kind, read, families.size() > 1);
                check(kind, entry, head, problems, doubts);
                told.add(entry);
                read.values().computeIfPresent("tugas", (_, homework) -> {
                    told.add(homework(sent, head, entry, homework));
                    return homework;
                });
            }
        }
        if (problems.isEmpty()) {
            keepEntries.keep(told, actor);
            trail.recordLines(
                    actor,
                    "mentoring.told-together",
                    kind.code(),
                    families.stream().map(family -> heads.get(family).regency()).toList());
        }
        return new Outcome(problems, doubts);
    }

    private Entry entry(UUID sent, FamilyHead head, EntryKind kind, ReadAnswers read, boolean several) {
        UUID id = id(sent, head, kind.code());
        Entry entry = Entry.first(
                        head.id(),
                        edition(head),
                        kind.code(),
                        read.on().orElseThrow(),
                        read.values(),
                        Source.FORM,
                        clock.instant())
                .called(id, id);
        return several ? entry.together(sent) : entry;
    }

    /** What was given to do is followed up as a thing of its own, until somebody says it is done. */
    private Entry homework(UUID sent, FamilyHead head, Entry session, String words) {
        UUID id = id(sent, head, MentoringKinds.HOMEWORK);
        return Entry.first(
                        head.id(),
                        session.edition(),
                        MentoringKinds.HOMEWORK,
                        session.on(),
                        Map.of("tugas", words, "penanggung", "kpm"),
                        Source.FORM,
                        clock.instant())
                .called(id, id);
    }

    private void check(EntryKind kind, Entry entry, FamilyHead head, Map<String, Text> problems, List<Text> doubts) {
        Life life = Life.of(entries.of(head.id()).stream().map(KeptEntry::entry).toList());
        kind.checks().stream()
                .flatMap(check -> check.check(entry, life.without(entry.thing()), Jakarta.today(clock)).stream())
                .forEach(doubt -> {
                    Text sentence = new Text(
                            head.name() + ": " + doubt.sentence().indonesian(),
                            head.name() + ": " + doubt.sentence().english());
                    if (doubt.impossible()) {
                        problems.putIfAbsent(doubt.field(), sentence);
                    } else {
                        doubts.add(sentence);
                    }
                });
    }

    static int edition(FamilyHead head) {
        return head.editions().stream().findFirst().orElse(0);
    }

    private static UUID id(UUID sent, FamilyHead head, String kind) {
        return UUID.nameUUIDFromBytes((sent + " " + head.id() + " " + kind).getBytes(StandardCharsets.UTF_8));
    }
}
