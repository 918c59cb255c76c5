package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Attendances;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.MinutesPart;
import id.prokus.dissemination.Turnout;
import id.prokus.dissemination.feedback.Passage.Kind;
import id.prokus.olah.snapshot.Snapshots;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what happened in a meeting. */
@Component
class TakeProceedings {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final Sayings sayings;
    private final Passages passages;
    private final Disputes disputes;
    private final Attachments attachments;
    private final Snapshots snapshots;
    private final ObjectProvider<MinutesPart> parts;

    TakeProceedings(
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            Sayings sayings,
            Passages passages,
            Disputes disputes,
            Attachments attachments,
            Snapshots snapshots,
            ObjectProvider<MinutesPart> parts) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.sayings = sayings;
        this.passages = passages;
        this.disputes = disputes;
        this.attachments = attachments;
        this.snapshots = snapshots;
        this.parts = parts;
    }

    Proceedings of(UUID id) {
        Meeting meeting = meetings.get(id);
        return new Proceedings(
                meeting,
                snapshots.get(meeting.snapshot()),
                Turnout.of(invitations.of(id), attendances.of(id)),
                sayings.open(meeting).reversed(),
                passages.of(id, Kind.JAWABAN),
                disputes.of(id),
                attachments.of(id),
                parts.stream().flatMap(part -> part.agreed(id).stream()).toList());
    }
}
