package id.prokus.monitoring.phone;

import org.springframework.http.HttpStatus;

/** A phone is refused, with a sentence it shows to whoever holds it: what, where, what next, in Indonesian. */
final class PhoneRefused extends RuntimeException {

    private final HttpStatus status;

    PhoneRefused(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
