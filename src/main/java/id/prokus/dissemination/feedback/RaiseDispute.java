package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.MeetingChanged;
import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.feedback.Dispute.State;
import id.prokus.intake.Field;
import id.prokus.olah.CorrectCell;
import id.prokus.olah.TypedValue;
import id.prokus.olah.snapshot.FrozenRow;
import id.prokus.olah.snapshot.FrozenRows;
import id.prokus.organisation.OfficeKind;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation disputes a figure: it names the row, the cell, what it should say, and why. It may take that back. */
@Component
public class RaiseDispute {

    private final Disputes disputes;
    private final FrozenRows frozenRows;
    private final CorrectCell correctCell;
    private final Speaking speaking;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RaiseDispute(
            Disputes disputes,
            FrozenRows frozenRows,
            CorrectCell correctCell,
            Speaking speaking,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.frozenRows = frozenRows;
        this.correctCell = correctCell;
        this.speaking = speaking;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** What somebody holds. */
    public record Claim(String target, String about, UUID row, Field field, String proposed, String reason) {}

    /** A row of the organisation's own families in the meeting's snapshot, and what a cell of it says now. */
    record OwnRow(FrozenRow frozen, Edition edition, CorrectCell correctCell) {

        /** What counts now: a correction may have been accepted since. */
        String now(Field field) {
            return correctCell
                    .row(edition, frozen.id())
                    .map(row -> row.value(field))
                    .orElseGet(() -> frozen.value(field));
        }
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.row-unknown} */
    OwnRow row(Meeting meeting, Invitation speaker, UUID row) {
        return frozenRows
                .find(meeting.snapshot(), row)
                .filter(found -> speaker.kind() == OfficeKind.INKUBATOR
                        ? found.incubator().equals(speaker.key())
                        : !speaker.owner().isEmpty() && found.regency().startsWith(speaker.key()))
                .map(found -> new OwnRow(found, Edition.prokus(meeting.edition()), correctCell))
                .orElseThrow(Refused::rowUnknown);
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.row-unknown}, {@code reason-missing}, {@code same-value},
     *     {@code disputed-already}, {@code too-late}, or {@code olah.correction-unreadable}
     */
    @Transactional
    public UUID raise(Meeting meeting, Invitation speaker, Claim claim, Actor actor) {
        speaking.inTime(meeting);
        OwnRow row = row(meeting, speaker, claim.row());
        String proposed = TypedValue.of(claim.field(), claim.proposed());
        String was = row.now(claim.field());
        if (proposed.equals(was)) {
            throw Refused.sameValue();
        }
        String reason = PlainWords.masked(claim.reason());
        if (reason.isEmpty()) {
            throw Refused.reasonMissing();
        }
        Dispute dispute = new Dispute(
                TimeOrderedId.next(),
                meeting.id(),
                speaker.id(),
                speaker.owner(),
                meeting.snapshot(),
                claim.target(),
                claim.about(),
                row.frozen().incubator(),
                row.frozen().regency(),
                claim.row(),
                row.frozen().place(),
                claim.field(),
                was,
                proposed,
                reason,
                State.DIAJUKAN,
                "",
                Optional.empty(),
                actor.name(),
                clock.instant(),
                "",
                Optional.empty());
        if (!disputes.add(dispute)) {
            throw Refused.disputedAlready();
        }
        trail.record(
                actor,
                "dissemination.dispute-raised",
                dispute.id().toString(),
                claim.field().code());
        events.publishEvent(new MeetingChanged(meeting.id()));
        return dispute.id();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.dispute-ended} */
    @Transactional
    void withdraw(UUID id, String reason, Actor actor) {
        Dispute dispute = disputes.get(id);
        if (!disputes.end(id, State.DITARIK, PlainWords.masked(reason), Optional.empty(), actor)) {
            throw Refused.disputeEnded();
        }
        trail.record(actor, "dissemination.dispute-withdrawn", id.toString());
        events.publishEvent(new MeetingChanged(dispute.meeting()));
    }
}
