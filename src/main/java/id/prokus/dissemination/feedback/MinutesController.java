package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.dissemination.Attendances;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.MinutesPart;
import id.prokus.dissemination.Turnout;
import id.prokus.dissemination.feedback.Passage.Kind;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.report.document.DocxWriter;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes, as they stand when they are taken. */
@Controller
@Needs(Right.CONVENE)
class MinutesController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final Sayings sayings;
    private final Passages passages;
    private final Disputes disputes;
    private final Attachments attachments;
    private final Snapshots snapshots;
    private final ObjectProvider<MinutesPart> parts;
    private final Trail trail;
    private final Clock clock;

    MinutesController(
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            Sayings sayings,
            Passages passages,
            Disputes disputes,
            Attachments attachments,
            Snapshots snapshots,
            ObjectProvider<MinutesPart> parts,
            Trail trail,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.sayings = sayings;
        this.passages = passages;
        this.disputes = disputes;
        this.attachments = attachments;
        this.snapshots = snapshots;
        this.parts = parts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/rapat/{id}/notula.docx")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, Actor actor) {
        Meeting meeting = meetings.get(id);
        Minutes minutes = new Minutes(
                meeting,
                snapshots.get(meeting.snapshot()),
                Turnout.of(invitations.of(id), attendances.of(id)),
                sayings.open(meeting).reversed(),
                passages.of(id, Kind.JAWABAN),
                disputes.of(id),
                attachments.of(id),
                parts.stream().flatMap(part -> part.agreed(id).stream()).toList());
        var bytes = new ByteArrayOutputStream();
        try {
            DocxWriter.write(minutes.document(clock.instant()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record(actor, "dissemination.minutes-taken", id.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DocumentFormat.DOCX.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("notula.docx")
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }
}
