package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.organisation.Person;
import id.prokus.organisation.PersonAccounts;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever walks with families, or whoever assigns them, proposes that somebody else does. */
@Component
class ProposeHandover {

    private final Handovers handovers;
    private final Walks walks;
    private final Walkers walkers;
    private final FamilyHeads heads;
    private final PersonAccounts accounts;
    private final Clock clock;
    private final Trail trail;

    ProposeHandover(
            Handovers handovers,
            Walks walks,
            Walkers walkers,
            FamilyHeads heads,
            PersonAccounts accounts,
            Clock clock,
            Trail trail) {
        this.handovers = handovers;
        this.walks = walks;
        this.walkers = walkers;
        this.heads = heads;
        this.accounts = accounts;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * @throws Refusal {@code mentoring.no-family}, {@code mentoring.not-theirs} where the giver does not walk with one of
     *     them in that role, {@code mentoring.handover-not-yours}, {@code mentoring.handover-to-oneself},
     *     {@code mentoring.receiver-elsewhere}, {@code mentoring.handover-open}
     */
    @Transactional
    UUID propose(
            Collection<UUID> families,
            Walker giver,
            Walker receiver,
            WalkerRole role,
            String reason,
            Standing standing,
            Actor actor) {
        if (families.isEmpty()) {
            throw Refused.noFamily();
        }
        if (giver.id().equals(receiver.id())) {
            throw Refused.refusal(
                    "mentoring.handover-to-oneself",
                    "Pilih penerima lain: keluarga ini sudah didampingi orang itu.",
                    "Choose somebody else: that person walks with these families already.");
        }
        boolean own = accounts.personOf(actor.name())
                .map(Person::id)
                .filter(giver.id()::equals)
                .isPresent();
        if (!own && !AssignController.mayAssign(role, standing)) {
            throw Refused.refusal(
                    "mentoring.handover-not-yours",
                    "Serah-terima diusulkan oleh yang mendampingi, inkubatornya, atau operator.",
                    "A hand-over is proposed by whoever walks with the families, their incubator or the operator.");
        }
        Map<UUID, WalkerRole> held = walks.rolesOf(giver.id(), families, Jakarta.today(clock));
        List<FamilyHead> all = families.stream().map(heads::get).toList();
        for (FamilyHead head : all) {
            if (held.get(head.id()) != role) {
                throw Refused.refusal(
                        "mentoring.not-theirs",
                        "%s tidak didampingi %s sebagai %s hari ini. Muat ulang daftarnya."
                                .formatted(
                                        head.name(), giver.name(), role.label().indonesian()),
                        "%s is not accompanied by %s as %s today. Load the list again."
                                .formatted(
                                        head.name(), giver.name(), role.label().english()));
            }
            if (walkers.of(head.id(), role).stream()
                    .noneMatch(walker -> walker.id().equals(receiver.id()))) {
                throw Refused.refusal(
                        "mentoring.receiver-elsewhere",
                        "%s tidak bertugas sebagai %s di wilayah atau inkubator %s. Pilih penerima lain."
                                .formatted(receiver.name(), role.label().indonesian(), head.name()),
                        "%s has no duty as %s in the place or incubator of %s. Choose somebody else."
                                .formatted(receiver.name(), role.label().english(), head.name()));
            }
        }
        UUID id = TimeOrderedId.next();
        handovers.add(id, role, giver, receiver, reason.strip(), families, actor);
        trail.recordLines(
                actor,
                "mentoring.handover-proposed",
                id.toString(),
                all.stream().map(FamilyHead::regency).toList());
        return id;
    }
}
