package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk at which sanggahan are decided, by whoever may process or approve, never by who raised them. */
@Controller
@Needs({Right.PROCESS, Right.APPROVE})
class DisputeDeskController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Disputes disputes;
    private final DecideDispute decideDispute;
    private final Snapshots snapshots;

    DisputeDeskController(
            Meetings meetings,
            Invitations invitations,
            Disputes disputes,
            DecideDispute decideDispute,
            Snapshots snapshots) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.disputes = disputes;
        this.decideDispute = decideDispute;
        this.snapshots = snapshots;
    }

    @GetMapping("/rapat/{id}/meja")
    Screen show(@PathVariable UUID id, Standing standing) {
        Meeting meeting = meetings.get(id);
        Map<UUID, String> names =
                invitations.of(id).stream().collect(Collectors.toMap(Invitation::id, Invitation::name));
        Optional<Snapshot> latest = snapshots.latest(Edition.prokus(meeting.edition()));
        return Screen.of(
                "dissemination/feedback/meja",
                new Page(
                        meeting,
                        disputes.of(id).stream()
                                .map(dispute -> new Line(
                                        dispute,
                                        // A province that decides sees the incubator's name, and no invitation of it.
                                        names.getOrDefault(dispute.invitation(), dispute.incubator()),
                                        decideDispute.mayDecide(dispute, standing)))
                                .toList(),
                        latest.map(Snapshot::version).orElse(0) + 1,
                        disputes.of(id).stream()
                                .filter(dispute -> dispute.state() == Dispute.State.DITERIMA)
                                .flatMap(dispute -> dispute.decidedAt().stream())
                                .anyMatch(at -> latest.map(one -> one.frozenAt().isBefore(at))
                                        .orElse(true))));
    }

    @PostMapping("/rapat/{id}/meja/{dispute}/penerimaan")
    Screen accept(
            @PathVariable UUID id,
            @PathVariable UUID dispute,
            Optional<String> jawaban,
            Standing standing,
            Actor actor) {
        decideDispute.accept(dispute, jawaban.orElse(""), standing, actor);
        return Screen.to("/rapat/" + id + "/meja")
                .saying(
                        Flash.done(
                                "Sanggahan diterima; isian dibetulkan dan angka berubah. Bekukan versi baru agar dapat dikutip.",
                                "The dispute is accepted; the cell is corrected and figures change. Freeze a new version so that it can be cited."));
    }

    @PostMapping("/rapat/{id}/meja/{dispute}/penolakan")
    Screen reject(
            @PathVariable UUID id,
            @PathVariable UUID dispute,
            Optional<String> jawaban,
            Standing standing,
            Actor actor) {
        decideDispute.reject(dispute, jawaban.orElse(""), standing, actor);
        return Screen.to("/rapat/" + id + "/meja").saying(Flash.done("Sanggahan ditolak.", "The dispute is rejected."));
    }

    /** @param mayDecide whether it is somebody else's than the reader's */
    public record Line(Dispute dispute, String speaker, boolean mayDecide) {}

    /**
     * @param nextVersion what would be frozen next
     * @param toFreeze whether an accepted sanggahan is in no snapshot yet
     */
    public record Page(Meeting meeting, List<Line> lines, int nextVersion, boolean toFreeze) {}
}
