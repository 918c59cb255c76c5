package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One action: what it is, what became of it, and the steps the reader may take. */
@Controller
@Needs({})
class FollowUpPageController {

    private final FollowUps followUps;
    private final Steps steps;
    private final CompareFigure compareFigure;
    private final MoveFollowUp move;
    private final Trail trail;
    private final Clock clock;

    FollowUpPageController(
            FollowUps followUps,
            Steps steps,
            CompareFigure compareFigure,
            MoveFollowUp move,
            Trail trail,
            Clock clock) {
        this.followUps = followUps;
        this.steps = steps;
        this.compareFigure = compareFigure;
        this.move = move;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/tindak-lanjut/{id}")
    Screen show(@PathVariable UUID id, Standing standing) {
        return Screen.of("dissemination/followup/satu", page(id, "", standing));
    }

    @PostMapping("/tindak-lanjut/{id}/langkah")
    Screen step(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String langkah,
            @RequestParam(defaultValue = "") String kata,
            Standing standing) {
        try {
            switch (langkah) {
                case "sepakat" -> move.agree(id, kata, standing);
                case "mulai" -> move.begin(id, kata, standing);
                case "selesai" -> move.confirm(id, kata, standing);
                case "kembali" -> move.sendBack(id, kata, standing);
                case "batal" -> move.cancel(id, kata, standing);
                default -> throw unknownStep();
            }
        } catch (Refusal refusal) {
            return refused(id, kata, refusal, standing);
        }
        return Screen.to("/tindak-lanjut/" + id).saying(Flash.done("Langkah dicatat.", "The step is on record."));
    }

    @PostMapping("/tindak-lanjut/{id}/bukti")
    Screen evidence(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kata,
            Optional<MultipartFile> berkas,
            Standing standing) {
        try {
            move.giveEvidence(id, kata, name(berkas), bytes(berkas), standing);
        } catch (Refusal refusal) {
            return refused(id, kata, refusal, standing);
        }
        return Screen.to("/tindak-lanjut/" + id)
                .saying(Flash.done(
                        "Bukti disimpan sebagaimana diterima; orang lain yang menyatakan selesai.",
                        "The evidence is kept as received; somebody else confirms that it is done."));
    }

    @GetMapping("/tindak-lanjut/{id}/bukti/{bukti}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID bukti, Actor actor) {
        Evidence evidence = steps.find(id, bukti).orElseThrow(FollowUpPageController::noFile);
        byte[] content = steps.content(bukti).orElseThrow(FollowUpPageController::noFile);
        trail.record(actor, "dissemination.evidence-opened", bukti.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(evidence.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private Screen refused(UUID id, String words, Refusal refusal, Standing standing) {
        return Screen.of("dissemination/followup/satu", page(id, words, standing))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private Page page(UUID id, String words, Standing standing) {
        FollowUp one = followUps.get(id);
        return new Page(
                one,
                steps.of(id),
                steps.evidence(id),
                compareFigure.of(one),
                LocalDate.now(clock),
                standing.may(Right.CONVENE),
                one.owner().is(standing),
                words);
    }

    private static String name(Optional<MultipartFile> file) {
        return file.map(MultipartFile::getOriginalFilename).orElse("");
    }

    private static byte[] bytes(Optional<MultipartFile> file) {
        try {
            return file.isPresent() ? file.get().getBytes() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal unknownStep() {
        return new Refusal(
                "dissemination.follow-up-step-unknown",
                new Text("Langkah ini tidak dikenal. Muat ulang halamannya.", "Unknown step. Reload the page."));
    }

    private static Refusal noFile() {
        return new Refusal(
                "dissemination.evidence-unknown",
                new Text(
                        "Berkas bukti ini tidak ditemukan, atau bukan milik organisasi Anda.",
                        "This file was not found, or is not your organisation's."));
    }

    /**
     * @param convenes whether the reader holds the meeting
     * @param owns whether the reader works for the organisation that answers for it
     * @param typed words of a step that was refused
     */
    public record Page(
            FollowUp one,
            List<Step> steps,
            List<Evidence> evidence,
            Optional<ThenAndNow> figure,
            LocalDate today,
            boolean convenes,
            boolean owns,
            String typed) {

        boolean mayMove() {
            return convenes || owns;
        }

        boolean mayConfirm() {
            return (convenes || !owns) && !evidence.isEmpty();
        }
    }
}
