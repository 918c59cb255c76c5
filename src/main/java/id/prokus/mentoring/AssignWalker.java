package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody walks with families from a day on; whoever did so before ends the day before. */
@Component
class AssignWalker {

    private final Entries entries;
    private final FamilyHeads heads;
    private final KeepEntries keepEntries;
    private final Trail trail;
    private final Clock clock;

    AssignWalker(Entries entries, FamilyHeads heads, KeepEntries keepEntries, Trail trail, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.keepEntries = keepEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return how many families it changes anything for
     * @throws Refusal {@code mentoring.no-family}, {@code mentoring.begins-later} where a pairing begins on that day or
     *     after it, {@code registry.family-unknown}
     */
    @Transactional
    int assign(Collection<UUID> families, Walker walker, WalkerRole role, LocalDate from, Actor actor) {
        if (families.isEmpty()) {
            throw Refused.noFamily();
        }
        var told = new ArrayList<Entry>();
        var regencies = new ArrayList<String>();
        for (UUID family : families) {
            FamilyHead head = heads.get(family);
            List<Entry> changes = change(head, walker, role, from);
            if (!changes.isEmpty()) {
                told.addAll(changes);
                regencies.add(head.regency());
            }
        }
        keepEntries.keep(told, actor);
        if (!regencies.isEmpty()) {
            trail.recordLines(actor, "mentoring.assigned", walker.id().toString(), regencies);
        }
        return regencies.size();
    }

    private List<Entry> change(FamilyHead head, Walker walker, WalkerRole role, LocalDate from) {
        Life life = Life.of(entries.of(head.id()).stream().map(KeptEntry::entry).toList());
        var changes = new ArrayList<Entry>();
        for (Entry pairing : life.of(MentoringKinds.PAIRING).toList()) {
            if (OneAtATime.role(pairing).filter(role::excludes).isEmpty()
                    || pairing.until().filter(last -> last.isBefore(from)).isPresent()) {
                continue;
            }
            if (sameWalker(pairing, walker, role)
                    && pairing.holdsOn(from)
                    && pairing.until().isEmpty()) {
                return List.of();
            }
            if (!pairing.on().isBefore(from)) {
                throw beginsLater(head, pairing);
            }
            changes.add(pairing.corrected(
                    pairing.on(),
                    java.util.Optional.of(from.minusDays(1)),
                    pairing.values(),
                    Source.FORM,
                    clock.instant()));
        }
        changes.add(Entry.first(
                head.id(),
                RecordTogether.edition(head),
                MentoringKinds.PAIRING,
                from,
                Map.of("petugas", walker.id().toString(), "peran", role.code()),
                Source.FORM,
                clock.instant()));
        return changes;
    }

    private static boolean sameWalker(Entry pairing, Walker walker, WalkerRole role) {
        return pairing.value("petugas").filter(walker.id().toString()::equals).isPresent()
                && OneAtATime.role(pairing).filter(role::equals).isPresent();
    }

    private static Refusal beginsLater(FamilyHead head, Entry pairing) {
        return Refused.refusal(
                "mentoring.begins-later",
                "%s: sudah ada pasangan yang mulai %s, pada atau sesudah hari yang diisi. Pilih hari sesudahnya, atau perbaiki pasangan itu pada halaman keluarga."
                        .formatted(head.name(), Format.INDONESIAN.day(pairing.on())),
                "%s: a pairing begins on %s, on or after the day given. Choose a later day, or correct that pairing on the family's page."
                        .formatted(head.name(), Format.ENGLISH.day(pairing.on())));
    }
}
