package id.prokus.monitoring.phone;

import id.prokus.monitoring.submission.PostedForm;
import id.prokus.monitoring.submission.ReceiveSubmission;
import id.prokus.monitoring.submission.Sender;
import id.prokus.monitoring.submission.Submission;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where phones send what was filled in, whole or in parts. */
@Controller
@Needs(Right.ENTER)
class SubmissionController {

    private final ReceiveSubmission receiveSubmission;

    SubmissionController(ReceiveSubmission receiveSubmission) {
        this.receiveSubmission = receiveSubmission;
    }

    /** Whether it may send, and how much at once; a phone takes nothing but 204 for a yes. */
    @RequestMapping(path = "/openrosa/submission", method = RequestMethod.HEAD)
    ResponseEntity<Void> mayISend() {
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/openrosa/submission")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException, ServletException {
        PostedForm posted = PostedForm.of(request);
        byte[] form = posted.xml()
                .orElseThrow(() -> new PhoneRefused(
                        HttpStatus.BAD_REQUEST,
                        "Kiriman ini tanpa isian formulir. Buka isian itu di ponsel, simpan lagi, lalu kirim."));
        return thanks(
                receiveSubmission.receive(sender(KnowPhone.of(request)), form, posted.files(), posted.more()),
                posted.more());
    }

    private static Sender sender(Device phone) {
        return new Sender(phone.account(), Optional.of(phone.id()));
    }

    private static ResponseEntity<byte[]> thanks(Submission kept, boolean more) {
        if (kept.state() == State.KARANTINA) {
            return say(
                    HttpStatus.ACCEPTED,
                    "Diterima dan disimpan, tetapi versi formulirnya tidak dikenal di sini. Perbarui daftar formulir di ponsel untuk isian berikutnya.");
        }
        return more
                ? say(HttpStatus.ACCEPTED, "Diterima sebagian; berkas selebihnya menyusul.")
                : say(HttpStatus.CREATED, "Diterima. Terima kasih.");
    }

    private static ResponseEntity<byte[]> say(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, OpenRosa.XML)
                .body(OpenRosa.message("submit_success", sentence));
    }
}
