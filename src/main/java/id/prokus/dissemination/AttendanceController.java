package id.prokus.dissemination;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is there, as the note taker writes it down or as somebody who is signed in says of oneself. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class AttendanceController {

    private final Invitations invitations;
    private final RecordAttendance recordAttendance;

    AttendanceController(Invitations invitations, RecordAttendance recordAttendance) {
        this.invitations = invitations;
        this.recordAttendance = recordAttendance;
    }

    @PostMapping("/rapat/{id}/kehadiran")
    Screen record(
            @PathVariable UUID id,
            Optional<UUID> undangan,
            RecordAttendance.Form form,
            Standing standing,
            Actor actor) {
        boolean onBehalf = standing.may(Right.CONVENE);
        Invitation invitation = undangan.flatMap(invitations::find)
                .filter(one -> one.meeting().equals(id))
                .filter(one -> onBehalf || invitations.mine(id, standing).contains(one))
                .orElseThrow(Refused::invitationUnknown);
        recordAttendance.record(
                invitation, form, onBehalf ? Attendance.Way.NOTULIS : Attendance.Way.AKUN, Optional.of(actor));
        return Screen.to("/rapat/" + id)
                .saying(Flash.done(
                        "Kehadiran dicatat: " + invitation.name() + ".",
                        "Attendance recorded: " + invitation.name() + "."));
    }
}
