package id.prokus.dissemination;

import id.prokus.database.RowScope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an invitation's link opens, to whoever holds it: which organisation was invited to which meeting, and the attendance
 * list. Nobody has to be signed in, so this reads as the programme; it gives away nothing else.
 */
@Component
class OpenLink {

    private final Invitations invitations;
    private final Meetings meetings;
    private final RecordAttendance recordAttendance;

    OpenLink(Invitations invitations, Meetings meetings, RecordAttendance recordAttendance) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.recordAttendance = recordAttendance;
    }

    record Opened(Meeting meeting, Invitation invitation) {}

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.link-unknown} */
    Opened open(Link link) {
        try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
            Invitation invitation = invitations.withLink(link.hash()).orElseThrow(Refused::linkUnknown);
            return new Opened(meetings.get(invitation.meeting()), invitation);
        }
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.link-unknown}, or as {@link RecordAttendance} has it */
    Opened attend(Link link, RecordAttendance.Form form, Attendance.Way way) {
        Opened opened = open(link);
        try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
            recordAttendance.record(opened.invitation(), form, way, Optional.empty());
        }
        return opened;
    }
}
