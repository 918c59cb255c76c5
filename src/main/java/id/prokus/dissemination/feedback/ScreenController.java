package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Attendances;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.Turnout;
import id.prokus.report.document.QrCode;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.chart.Svg;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What hangs on the wall of the room: agenda, who is here, masukan as they come, and one thing large. */
@Controller
@Needs(Right.CONVENE)
class ScreenController {

    private static final int LATEST = 12;
    private static final double QR_SIDE = 110;

    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final Speaking speaking;
    private final Sayings sayings;
    private final Packs packs;
    private final Room room;

    ScreenController(
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            Speaking speaking,
            Sayings sayings,
            Packs packs,
            Room room) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.speaking = speaking;
        this.sayings = sayings;
        this.packs = packs;
        this.room = room;
    }

    @GetMapping("/rapat/{id}/layar")
    Screen show(@PathVariable UUID id) {
        return Screen.of("dissemination/feedback/layar", page(id));
    }

    /** The part that changes. */
    @GetMapping("/rapat/{id}/layar/bagian")
    Screen part(@PathVariable UUID id) {
        return Screen.of("dissemination/feedback/layar-bagian", page(id));
    }

    /** Says that something is new, to whoever is invited or holds the meeting. */
    @Needs({Right.CONVENE, Right.RESPOND})
    @GetMapping("/rapat/{id}/aliran")
    SseEmitter stream(@PathVariable UUID id, Standing standing) {
        meetings.get(id);
        if (!standing.may(Right.CONVENE)) {
            speaking.of(id, Optional.empty(), standing);
        }
        return room.enter(id);
    }

    private Page page(UUID id) {
        Meeting meeting = meetings.get(id);
        List<Saying> all = sayings.open(meeting);
        String attend = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(meeting.address())
                .toUriString();
        return new Page(
                meeting,
                Turnout.of(invitations.of(id), attendances.of(id)),
                all.stream().limit(LATEST).toList(),
                spotlight(meeting, all),
                Svg.of(QrCode.of(attend, QR_SIDE), attend));
    }

    private Optional<Large> spotlight(Meeting meeting, List<Saying> all) {
        String what = meeting.spotlight();
        if (what.startsWith("masukan:")) {
            return all.stream()
                    .filter(saying -> what.equals("masukan:" + saying.passage().id()))
                    .map(saying -> new Large(saying.passage().body(), Optional.of(saying)))
                    .findFirst();
        }
        return what.isEmpty()
                ? Optional.empty()
                : Shown.in(packs.nation(meeting), what).map(text -> new Large(text, Optional.empty()));
    }

    /** @param saying whose it is; empty for a figure or sentence */
    public record Large(String text, Optional<Saying> saying) {}

    /**
     * @param sayings the latest, the newest first
     * @param large what is shown large; empty where nothing is
     * @param qr leads to the meeting's page, for who has an account
     */
    public record Page(Meeting meeting, Turnout turnout, List<Saying> sayings, Optional<Large> large, String qr) {}
}
