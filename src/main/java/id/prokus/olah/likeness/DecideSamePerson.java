package id.prokus.olah.likeness;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.olah.CurrentResults;
import id.prokus.programme.Edition;
import id.prokus.registry.Contradiction;
import id.prokus.registry.RowKey;
import id.prokus.registry.RowKeys;
import id.prokus.registry.SamePersonDecision;
import id.prokus.registry.SamePersonDecision.Answer;
import id.prokus.registry.SamePersonDecisions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's word on whether two rows are about one family; it can be taken back. */
@Component
public class DecideSamePerson {

    private final CurrentResults currentResults;
    private final SamePersonDecisions decisions;
    private final Trail trail;
    private final Clock clock;

    DecideSamePerson(CurrentResults currentResults, SamePersonDecisions decisions, Trail trail, Clock clock) {
        this.currentResults = currentResults;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param counted the row of the two whose values count; empty for the general rule
     * @throws Refusal {@code registry.decision-contradicts} where it cannot hold beside what was decided of related rows
     */
    @Transactional
    public void together(
            Edition edition,
            RowAddress one,
            RowAddress other,
            Optional<RowAddress> counted,
            String reason,
            Actor actor) {
        SamePersonDecision decision = decision(edition, one, other, Answer.TOGETHER, counted, reason, actor);
        String regency = regency(edition, one);
        add(edition, decision);
        trail.record(actor, "registry.rows-joined", decision.id().toString(), "", regency);
    }

    @Transactional
    public void apart(Edition edition, RowAddress one, RowAddress other, String reason, Actor actor) {
        SamePersonDecision decision = decision(edition, one, other, Answer.APART, Optional.empty(), reason, actor);
        String regency = regency(edition, one);
        add(edition, decision);
        trail.record(actor, "registry.rows-parted", decision.id().toString(), "", regency);
    }

    /** Takes back what was said about the two. */
    @Transactional
    public void withdraw(Edition edition, RowAddress one, RowAddress other, String reason, Actor actor) {
        SamePersonDecision decision = decision(edition, one, other, Answer.APART, Optional.empty(), reason, actor);
        String regency = regency(edition, one);
        decisions.withdraw(edition, decision);
        trail.record(actor, "registry.decision-withdrawn", decision.id().toString(), "", regency);
    }

    private void add(Edition edition, SamePersonDecision decision) {
        decisions.decideInTurn();
        Contradiction.refuse(decisions.standing(edition).standing(), decision);
        decisions.add(edition, decision);
    }

    private SamePersonDecision decision(
            Edition edition,
            RowAddress one,
            RowAddress other,
            Answer answer,
            Optional<RowAddress> counted,
            String reason,
            Actor actor) {
        if (reason.isBlank()) {
            throw new Refusal("olah.no-reason", new Text("Tuliskan alasannya.", "Say why."));
        }
        RowKeys keys = decisions.keys();
        return new SamePersonDecision(
                TimeOrderedId.next(),
                key(edition, one, keys),
                key(edition, other, keys),
                answer,
                counted.map(at -> key(edition, at, keys)),
                actor.name(),
                clock.instant(),
                reason.strip());
    }

    private RowKey key(Edition edition, RowAddress at, RowKeys keys) {
        return keys.of(row(edition, at));
    }

    /** Asked before anything is decided: afterwards the figures would be made again within the same transaction. */
    private String regency(Edition edition, RowAddress at) {
        return row(edition, at).value(Field.REGENCY);
    }

    private KpmRow row(Edition edition, RowAddress at) {
        return currentResults
                .find(edition)
                .flatMap(processed -> processed.rows().stream()
                        .filter(candidate -> candidate.at().equals(at))
                        .findFirst())
                .orElseThrow(() -> new Refusal(
                        "olah.row-gone",
                        new Text(
                                "Baris ini sudah tidak ada: berkasnya telah diganti. Muat ulang halaman.",
                                "This row is gone: its file was replaced. Reload the page.")));
    }
}
