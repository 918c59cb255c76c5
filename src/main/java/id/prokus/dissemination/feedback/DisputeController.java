package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.intake.Field;
import id.prokus.olah.TypedValue;
import id.prokus.olah.snapshot.FrozenRow;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sanggahan as the organisation raises them: a cell of a row, what it should say, and why; taken back as well. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class DisputeController {

    private final Meetings meetings;
    private final Speaking speaking;
    private final Packs packs;
    private final Disputes disputes;
    private final RaiseDispute raiseDispute;

    DisputeController(Meetings meetings, Speaking speaking, Packs packs, Disputes disputes, RaiseDispute raiseDispute) {
        this.meetings = meetings;
        this.speaking = speaking;
        this.packs = packs;
        this.disputes = disputes;
        this.raiseDispute = raiseDispute;
    }

    @GetMapping("/rapat/{id}/sanggahan")
    Screen list(@PathVariable UUID id, Optional<UUID> lembaga, Standing standing) {
        Invitation speaker = speaking.of(id, lembaga, standing);
        return Screen.of(
                "dissemination/feedback/sanggahan",
                new ListPage(
                        meetings.get(id),
                        speaker,
                        disputes.of(id).stream()
                                .filter(dispute -> dispute.invitation().equals(speaker.id()))
                                .toList()));
    }

    /** The cells of one row. */
    @GetMapping("/rapat/{id}/sanggahan/isian")
    Screen cells(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam String tentang,
            @RequestParam UUID baris,
            Standing standing) {
        return Screen.of(
                "dissemination/feedback/sanggahan-isian",
                cellsPage(id, speaking.of(id, lembaga, standing), tentang, baris, "", "", ""));
    }

    @PostMapping("/rapat/{id}/sanggahan")
    Screen raise(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam String tentang,
            @RequestParam UUID baris,
            ClaimForm form,
            Standing standing,
            Actor actor) {
        Meeting meeting = meetings.get(id);
        Invitation speaker = speaking.of(id, lembaga, standing);
        try {
            raiseDispute.raise(
                    meeting,
                    speaker,
                    new RaiseDispute.Claim(
                            tentang,
                            packs.about(meeting, speaker, tentang),
                            baris,
                            Field.ofCode(form.isian().orElse("")).orElseThrow(Refused::fieldUnknown),
                            form.nilai().orElse(""),
                            form.alasan().orElse("")),
                    actor);
        } catch (Refusal refusal) {
            return Screen.of(
                            "dissemination/feedback/sanggahan-isian",
                            cellsPage(
                                    id,
                                    speaker,
                                    tentang,
                                    baris,
                                    form.isian().orElse(""),
                                    form.nilai().orElse(""),
                                    form.alasan().orElse("")))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(meeting.address() + "/sanggahan?lembaga=" + speaker.id())
                .saying(Flash.done(
                        "Sanggahan diajukan; orang lain yang berwenang memutusnya.",
                        "The dispute is raised; somebody else who may decides it."));
    }

    @PostMapping("/rapat/{id}/sanggahan/{dispute}/penarikan")
    Screen withdraw(
            @PathVariable UUID id,
            @PathVariable UUID dispute,
            Optional<String> alasan,
            Standing standing,
            Actor actor) {
        Invitation speaker = speaking.of(id, Optional.of(disputes.get(dispute).invitation()), standing);
        raiseDispute.withdraw(dispute, alasan.orElse(""), actor);
        return Screen.to("/rapat/" + id + "/sanggahan?lembaga=" + speaker.id())
                .saying(Flash.done("Sanggahan ditarik.", "The dispute is withdrawn."));
    }

    private CellsPage cellsPage(
            UUID id, Invitation speaker, String target, UUID row, String field, String proposed, String reason) {
        Meeting meeting = meetings.get(id);
        RaiseDispute.OwnRow own = raiseDispute.row(meeting, speaker, row);
        List<Field> first = Behind.of(target, meeting.edition()).fields();
        return new CellsPage(
                meeting,
                speaker,
                target,
                packs.about(meeting, speaker, target),
                own.frozen(),
                Stream.concat(first.stream(), Arrays.stream(Field.values()).filter(one -> !first.contains(one)))
                        .filter(TypedValue::mayBeCorrected)
                        .map(one -> new Cell(one, own.now(one)))
                        .toList(),
                field,
                proposed,
                reason);
    }

    record ClaimForm(Optional<String> isian, Optional<String> nilai, Optional<String> alasan) {}

    public record ListPage(Meeting meeting, Invitation speaker, List<Dispute> disputes) {}

    public record Cell(Field field, String value) {}

    /**
     * @param field what was chosen before it was refused, as the two that follow
     */
    public record CellsPage(
            Meeting meeting,
            Invitation speaker,
            String target,
            String about,
            FrozenRow row,
            List<Cell> cells,
            String field,
            String proposed,
            String reason) {}
}
