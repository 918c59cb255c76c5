package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.report.document.DocxWriter;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes and the slides of a meeting, as things stand when they are taken. */
@Controller
@Needs(Right.CONVENE)
class MinutesController {

    private final TakeProceedings takeProceedings;
    private final Trail trail;
    private final Clock clock;

    MinutesController(TakeProceedings takeProceedings, Trail trail, Clock clock) {
        this.takeProceedings = takeProceedings;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/rapat/{id}/notula.docx")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, Actor actor) {
        var bytes = new ByteArrayOutputStream();
        try {
            DocxWriter.write(new Minutes(takeProceedings.of(id)).document(clock.instant()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record(actor, "dissemination.minutes-taken", id.toString());
        return file("notula.docx", DocumentFormat.DOCX, bytes);
    }

    @GetMapping("/rapat/{id}/salindia.pptx")
    ResponseEntity<byte[]> slides(@PathVariable UUID id, Actor actor) {
        var bytes = new ByteArrayOutputStream();
        try {
            MeetingSlides.of(takeProceedings.of(id), clock.instant()).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record(actor, "dissemination.slides-taken", id.toString());
        return file("salindia.pptx", DocumentFormat.PPTX, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, DocumentFormat format, ByteArrayOutputStream bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes.toByteArray());
    }
}
