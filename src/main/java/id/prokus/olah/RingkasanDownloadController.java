package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Results to take along; who took which is in the trail. */
@Controller
@Needs(Right.RESULTS)
class RingkasanDownloadController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final IssuedRingkasans issuedRingkasans;
    private final RingkasanIssue ringkasanIssue;
    private final Trail trail;

    RingkasanDownloadController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            IssuedRingkasans issuedRingkasans,
            RingkasanIssue ringkasanIssue,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.issuedRingkasans = issuedRingkasans;
        this.ringkasanIssue = ringkasanIssue;
        this.trail = trail;
    }

    /** The ringkasan as it stands now, in one of its forms. */
    @GetMapping("/ringkasan/unduhan/ringkasan.{form}")
    ResponseEntity<byte[]> current(@PathVariable String form, @RequestParam Optional<Integer> edisi, Actor actor) {
        Processed processed = current(edisi);
        return document(
                form,
                processed.ringkasan(),
                ringkasanIssue.of(processed.edition(), processed.ringkasan()),
                processed.fingerprint(),
                actor);
    }

    @Needs(Right.PROCESS)
    @GetMapping("/ringkasan/unduhan/kpm.csv")
    ResponseEntity<byte[]> families(@RequestParam Optional<Integer> edisi, Actor actor) {
        Processed processed = current(edisi);
        return file(
                "kpm.csv",
                CSV,
                processed.fingerprint(),
                actor,
                ResultFolder.inUtf8(out -> KpmCsv.write(processed.rows(), processed.families(), out)));
    }

    @GetMapping("/ringkasan/unduhan/temuan.csv")
    ResponseEntity<byte[]> notes(@RequestParam Optional<Integer> edisi, Actor actor) {
        Processed processed = current(edisi);
        return file(
                "temuan.csv",
                CSV,
                processed.fingerprint(),
                actor,
                ResultFolder.inUtf8(out -> TemuanCsv.write(processed.openNotes(), out)));
    }

    /** As it was issued: the JSON byte for byte, the documents made again from it. */
    @GetMapping("/ringkasan/terbitan/{id}/ringkasan.{form}")
    ResponseEntity<byte[]> issued(@PathVariable UUID id, @PathVariable String form, Actor actor) {
        IssuedRingkasan issue = issuedRingkasans.find(id).orElseThrow(RingkasanDownloadController::nothing);
        if (!form.equals("json")) {
            return document(form, issue.ringkasan(), ringkasanIssue.of(issue), id.toString(), actor);
        }
        return file(
                "ringkasan.json",
                MediaType.APPLICATION_JSON,
                id.toString(),
                actor,
                out -> out.write(issue.content().getBytes(StandardCharsets.UTF_8)));
    }

    private ResponseEntity<byte[]> document(String form, Ringkasan ringkasan, Issue issue, String of, Actor actor) {
        RingkasanForm as = RingkasanForm.named(form).orElseThrow(RingkasanDownloadController::nothing);
        return file(as.fileName(), as.type(), of, actor, out -> as.write(ringkasan, issue, out));
    }

    private Processed current(Optional<Integer> year) {
        Edition edition = shownEdition.of(year);
        return currentResults.find(edition).orElseThrow(RingkasanDownloadController::nothing);
    }

    private ResponseEntity<byte[]> file(
            String name, MediaType type, String of, Actor actor, ResultFolder.Writing<OutputStream> writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record(actor, "olah.result-downloaded", name, of);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes.toByteArray());
    }

    private static Refusal nothing() {
        return new Refusal(
                "olah.nothing-to-download",
                new Text(
                        "Belum ada hasil untuk diunduh. Olah berkas inkubator lebih dahulu.",
                        "There is nothing to download yet. Process the incubators' files first."));
    }
}
