package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.MeetingChanged;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.feedback.Dispute.State;
import id.prokus.intake.CellCorrection;
import id.prokus.olah.CorrectCell;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sanggahan is accepted, which corrects the cell, or rejected with a reason. Never by who raised it, nor by its organisation. */
@Component
class DecideDispute {

    private final Disputes disputes;
    private final Meetings meetings;
    private final Invitations invitations;
    private final CorrectCell correctCell;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    DecideDispute(
            Disputes disputes,
            Meetings meetings,
            Invitations invitations,
            CorrectCell correctCell,
            Trail trail,
            ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.meetings = meetings;
        this.invitations = invitations;
        this.correctCell = correctCell;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.own-dispute}, {@code dispute-ended}, or as
     *     {@link CorrectCell} has it
     */
    @Transactional
    void accept(UUID id, String answer, Standing standing, Actor actor) {
        Dispute dispute = toDecide(id, standing);
        Meeting meeting = meetings.get(dispute.meeting());
        CellCorrection correction = correctCell.correct(
                Edition.prokus(meeting.edition()),
                new CorrectCell.Proposal(
                        dispute.row(),
                        dispute.field(),
                        dispute.was(),
                        dispute.proposed(),
                        dispute.reason(),
                        dispute.cause(),
                        dispute.raisedBy()),
                actor);
        end(dispute, State.DITERIMA, PlainWords.masked(answer), Optional.of(correction.id()), actor);
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.reason-missing}, {@code own-dispute}, {@code dispute-ended} */
    @Transactional
    void reject(UUID id, String answer, Standing standing, Actor actor) {
        Dispute dispute = toDecide(id, standing);
        String why = PlainWords.masked(answer);
        if (why.isEmpty()) {
            throw Refused.reasonMissing();
        }
        end(dispute, State.DITOLAK, why, Optional.empty(), actor);
    }

    /** Whether it is somebody else's. */
    boolean mayDecide(Dispute dispute, Standing standing) {
        return !dispute.raisedBy().equals(standing.account())
                && invitations.mine(dispute.meeting(), standing).stream()
                        .noneMatch(mine -> mine.id().equals(dispute.invitation()));
    }

    private Dispute toDecide(UUID id, Standing standing) {
        Dispute dispute = disputes.get(id);
        if (!mayDecide(dispute, standing)) {
            throw Refused.ownDispute();
        }
        if (!dispute.pending()) {
            throw Refused.disputeEnded();
        }
        return dispute;
    }

    private void end(Dispute dispute, State state, String answer, Optional<UUID> correction, Actor actor) {
        // Two decide at once: the second's correction goes back with its transaction.
        if (!disputes.end(dispute.id(), state, answer, correction, actor)) {
            throw Refused.disputeEnded();
        }
        trail.record(actor, "dissemination.dispute-decided", dispute.id().toString(), state.code());
        events.publishEvent(new MeetingChanged(dispute.meeting()));
    }
}
