package id.prokus.monitoring.phone;

import id.prokus.monitoring.submission.Unreadable;
import id.prokus.vocabulary.Refusal;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever goes wrong while a phone is served becomes a sentence that the phone shows. */
@ControllerAdvice(assignableTypes = {OpenRosaController.class, SubmissionController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class OpenRosaProblems {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRosaProblems.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception failure) {
        return switch (failure) {
            case PhoneRefused refused -> say(refused.status(), refused.sentence());
            case Unreadable unreadable ->
                say(
                        unreadable.tooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                        unreadable.sentence());
            case Refusal refusal -> say(HttpStatus.NOT_FOUND, refusal.sentence().indonesian());
            case AccessDeniedException denied ->
                say(
                        HttpStatus.FORBIDDEN,
                        "Akun ini tidak bertugas mengisi data hari ini. Hubungi operator ProKUS bila seharusnya bertugas.");
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                say(
                        HttpStatus.valueOf(known.getStatusCode().value()),
                        "Permintaan ponsel tidak dimengerti. Perbarui aplikasi formulirnya, lalu coba lagi.");
            default -> bug(failure);
        };
    }

    private static ResponseEntity<byte[]> bug(Exception failure) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        LOG.error("Reference {}", reference, failure);
        return say(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Terjadi kesalahan pada ProKUS; isian di ponsel tetap tersimpan. Kirim lagi nanti; bila terulang, sampaikan rujukan %s kepada pengelola."
                        .formatted(reference));
    }

    private static ResponseEntity<byte[]> say(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, OpenRosa.XML)
                .body(OpenRosa.message("error", sentence));
    }
}
