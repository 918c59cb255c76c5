package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Narrative reports: handed in, listed, taken along. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class AttachmentController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Speaking speaking;
    private final Attachments attachments;
    private final AttachReport attachReport;
    private final Trail trail;

    AttachmentController(
            Meetings meetings,
            Invitations invitations,
            Speaking speaking,
            Attachments attachments,
            AttachReport attachReport,
            Trail trail) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.speaking = speaking;
        this.attachments = attachments;
        this.attachReport = attachReport;
        this.trail = trail;
    }

    @GetMapping("/rapat/{id}/lampiran")
    Screen list(@PathVariable UUID id, Optional<UUID> lembaga, Standing standing) {
        return Screen.of("dissemination/feedback/lampiran", page(id, lembaga, standing, ReportForm.EMPTY));
    }

    @PostMapping("/rapat/{id}/lampiran")
    Screen attach(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            Optional<MultipartFile> berkas,
            ReportForm form,
            Standing standing,
            Actor actor) {
        Invitation speaker = speaking.of(id, lembaga, standing);
        try {
            MultipartFile file = berkas.filter(one -> !one.isEmpty()).orElseThrow(Refused::attachmentMissing);
            AttachReport.inSize(file.getSize());
            attachReport.attach(
                    speaker,
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    file.getBytes(),
                    form.told(),
                    actor);
        } catch (Refusal refusal) {
            return Screen.of("dissemination/feedback/lampiran", page(id, lembaga, standing, form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Screen.to("/rapat/" + id + "/lampiran?lembaga=" + speaker.id())
                .saying(Flash.done("Laporan disimpan persis seperti diterima.", "The report is kept as received."));
    }

    @PostMapping("/rapat/{id}/lampiran/{attachment}")
    Screen tell(@PathVariable UUID id, @PathVariable UUID attachment, ReportForm form, Standing standing, Actor actor) {
        Attachment present = get(id, attachment, standing);
        attachReport.tell(present.id(), form.told(), actor);
        return Screen.to("/rapat/" + id + "/lampiran?lembaga=" + present.invitation())
                .saying(Flash.done("Tantangan dan rencana disimpan.", "Challenges and plans are kept."));
    }

    @GetMapping("/rapat/{id}/lampiran/{attachment}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID id, @PathVariable UUID attachment, Standing standing, Actor actor) {
        Attachment present = get(id, attachment, standing);
        trail.record(actor, "dissemination.report-downloaded", present.id().toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(present.format().type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(present.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attachments.bytes(present.id()));
    }

    private Attachment get(UUID meeting, UUID attachment, Standing standing) {
        Attachment present = attachments.find(attachment).orElseThrow(Refused::attachmentUnknown);
        speaking.of(meeting, Optional.of(present.invitation()), standing);
        return present;
    }

    private Page page(UUID id, Optional<UUID> lembaga, Standing standing, ReportForm form) {
        List<Invitation> mine = standing.may(Right.CONVENE) ? invitations.of(id) : invitations.mine(id, standing);
        Optional<Invitation> speaker = lembaga.isEmpty() && standing.may(Right.CONVENE)
                ? Optional.empty()
                : Optional.of(speaking.of(id, lembaga, standing));
        List<Attachment> shown = attachments.of(id).stream()
                .filter(one ->
                        speaker.map(who -> who.id().equals(one.invitation())).orElse(true))
                .toList();
        return new Page(
                meetings.get(id),
                mine,
                speaker.map(Invitation::id).map(UUID::toString).orElse(""),
                shown.stream()
                        .map(one -> new Line(
                                one,
                                mine.stream()
                                        .filter(who -> who.id().equals(one.invitation()))
                                        .map(Invitation::name)
                                        .findFirst()
                                        .orElse("")))
                        .toList(),
                form);
    }

    record ReportForm(Optional<String> tantangan, Optional<String> rencana) {

        static final ReportForm EMPTY = new ReportForm(Optional.empty(), Optional.empty());

        AttachReport.Told told() {
            return new AttachReport.Told(tantangan.orElse(""), rencana.orElse(""));
        }
    }

    /** @param speaker the organisation's name */
    public record Line(Attachment attachment, String speaker) {}

    /**
     * @param speakers for whom the reader may attach
     * @param chosen the invitation's id; empty where everybody's are listed
     */
    public record Page(Meeting meeting, List<Invitation> speakers, String chosen, List<Line> lines, ReportForm form) {}
}
