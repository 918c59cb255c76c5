package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was at a training, ticked on one page. Each family has one attendance of a training, whoever ticks it and however
 * often; another tick corrects it.
 */
@Component
public class TellAttendance {

    private static final Set<String> ANSWERS = Set.of("hadir", "tidak", "izin");

    private final Entries entries;
    private final FamilyHeads heads;
    private final KeepEntries keepEntries;
    private final Trail trail;
    private final Clock clock;

    TellAttendance(Entries entries, FamilyHeads heads, KeepEntries keepEntries, Trail trail, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.keepEntries = keepEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What was ticked for one family.
     *
     * @param attendance hadir, tidak or izin
     * @param way luring or daring, of who was there
     */
    public record Tick(String attendance, String way) {}

    /**
     * @return of how many families something new was said
     * @throws id.prokus.vocabulary.Refusal {@code mentoring.training-not-yet}, {@code mentoring.training-called-off},
     *     {@code registry.family-unknown}
     */
    @Transactional
    public int tell(Training training, Map<UUID, Tick> ticks, Actor actor) {
        if (training.first().isAfter(Jakarta.today(clock))) {
            throw Refused.refusal(
                    "mentoring.training-not-yet",
                    "Kegiatan ini belum dimulai. Catat kehadiran pada harinya.",
                    "This event has not begun. Record attendance on its day.");
        }
        if (!training.calledOff().isEmpty()) {
            throw Refused.refusal(
                    "mentoring.training-called-off",
                    "Kegiatan ini dibatalkan, sehingga tidak ada kehadiran yang dicatat.",
                    "This event was called off, so that nobody attended it.");
        }
        var told = new ArrayList<Entry>();
        var regencies = new ArrayList<String>();
        ticks.forEach((family, tick) -> {
            if (ANSWERS.contains(tick.attendance())) {
                FamilyHead head = heads.get(family);
                said(training, head, tick).ifPresent(entry -> {
                    told.add(entry);
                    regencies.add(head.regency());
                });
            }
        });
        keepEntries.keep(told, actor);
        if (!told.isEmpty()) {
            trail.recordLines(actor, "mentoring.attendance-told", training.id().toString(), regencies);
        }
        return told.size();
    }

    /** Empty where the same stands already. */
    private Optional<Entry> said(Training training, FamilyHead head, Tick tick) {
        var values = new java.util.HashMap<>(
                Map.of("jenis_acara", training.kind(), "acara", training.title(), "kehadiran", tick.attendance()));
        if (tick.attendance().equals("hadir")) {
            values.put("cara", tick.way().equals("daring") ? "daring" : "luring");
        }
        UUID thing = UUID.nameUUIDFromBytes((training.id() + " " + head.id()).getBytes(StandardCharsets.UTF_8));
        Optional<Entry> before = entries.find(head.id(), thing).map(KeptEntry::entry);
        if (before.filter(Entry::holds)
                .filter(entry -> entry.values().equals(values))
                .isPresent()) {
            return Optional.empty();
        }
        Entry entry = Entry.first(
                        head.id(),
                        training.edition(),
                        MentoringKinds.ATTENDANCE,
                        training.first(),
                        values,
                        Source.FORM,
                        clock.instant())
                .together(training.id());
        return Optional.of(entry.called(entry.id(), thing));
    }
}
