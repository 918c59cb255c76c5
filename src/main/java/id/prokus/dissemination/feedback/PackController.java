package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.response.ApprovalShare;
import id.prokus.dissemination.response.Responses;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Here;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an organisation is shown of itself, on the screen and for paper. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class PackController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Speaking speaking;
    private final Packs packs;
    private final Snapshots snapshots;
    private final Responses responses;
    private final Trail trail;

    PackController(
            Meetings meetings,
            Invitations invitations,
            Speaking speaking,
            Packs packs,
            Snapshots snapshots,
            Responses responses,
            Trail trail) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.speaking = speaking;
        this.packs = packs;
        this.snapshots = snapshots;
        this.responses = responses;
        this.trail = trail;
    }

    @GetMapping("/rapat/{id}/hasil")
    Screen show(@PathVariable UUID id, Optional<UUID> lembaga, Standing standing, Here here) {
        Meeting meeting = meetings.get(id);
        Invitation invitation = speaking.of(id, lembaga, standing);
        return Screen.of(
                "dissemination/feedback/hasil",
                new Page(
                        meeting,
                        snapshots.get(meeting.snapshot()),
                        invitation,
                        packs.of(meeting, invitation, here.format()),
                        responses.share(meeting.snapshot(), Scope.nation())));
    }

    /** All packs one after another, for paper: a room may have no network. */
    @Needs(Right.CONVENE)
    @GetMapping("/rapat/{id}/paket")
    Screen all(@PathVariable UUID id, Here here, Actor actor) {
        Meeting meeting = meetings.get(id);
        List<ResultPack> all = invitations.of(id).stream()
                .flatMap(invitation -> packs.of(meeting, invitation, here.format()).stream())
                .toList();
        trail.record(actor, "dissemination.packs-printed", id.toString(), all.size() + " lembaga");
        return Screen.of("dissemination/feedback/paket", new AllPage(meeting, snapshots.get(meeting.snapshot()), all));
    }

    /**
     * @param pack empty where the snapshot has none for the organisation
     * @param share how much of the snapshot is approved; empty where nobody was asked yet
     */
    public record Page(
            Meeting meeting,
            Snapshot snapshot,
            Invitation invitation,
            Optional<ResultPack> pack,
            Optional<ApprovalShare> share) {

        public String query() {
            return "?lembaga=" + invitation.id();
        }
    }

    public record AllPage(Meeting meeting, Snapshot snapshot, List<ResultPack> packs) {}
}
