package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards are printed and withdrawn. A new card ends the one before; its link is shown once, because only the hash is kept. */
@Component
class IssueCards {

    private final Cards cards;
    private final FamilyHeads heads;
    private final Trail trail;
    private final Clock clock;
    private final Duration lasts;

    /** @param days how long a card holds; nobody has set it down yet, so it can be configured */
    IssueCards(Cards cards, FamilyHeads heads, Trail trail, Clock clock, @Value("${prokus.kartu.hari:365}") int days) {
        this.cards = cards;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
        this.lasts = Duration.ofDays(days);
    }

    /** A family with the link that was just made for it. */
    record Issued(FamilyHead head, CardSecret secret, Instant expires) {}

    /** @throws id.prokus.vocabulary.Refusal {@code registry.family-unknown} */
    @Transactional
    Issued one(UUID family, Actor actor) {
        return one(family, CardSecret.fresh(), actor);
    }

    /** The same with a link that is known beforehand. */
    @Transactional
    Issued one(UUID family, CardSecret secret, Actor actor) {
        Issued issued = issue(family, secret, actor);
        trail.record(
                actor, "kpm.card-issued", family.toString(), "", issued.head().regency());
        return issued;
    }

    /** In the order given. */
    @Transactional
    List<Issued> all(List<UUID> families, Actor actor) {
        List<Issued> issued = families.stream()
                .map(family -> issue(family, CardSecret.fresh(), actor))
                .toList();
        trail.recordLines(
                actor,
                "kpm.cards-issued",
                "kartu",
                issued.stream().map(one -> one.head().regency()).toList());
        return issued;
    }

    /** @return whether there was one to withdraw */
    @Transactional
    boolean withdraw(UUID family, Actor actor) {
        FamilyHead head = heads.get(family);
        boolean ended = cards.end(family, clock.instant(), actor.name());
        if (ended) {
            trail.record(actor, "kpm.card-withdrawn", family.toString(), "", head.regency());
        }
        return ended;
    }

    private Issued issue(UUID family, CardSecret secret, Actor actor) {
        FamilyHead head = heads.get(family);
        Instant now = clock.instant();
        Instant expires = now.plus(lasts);
        cards.issue(family, secret.hash(), now, expires, actor.name());
        return new Issued(head, secret, expires);
    }
}
