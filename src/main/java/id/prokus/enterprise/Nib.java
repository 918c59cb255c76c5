package id.prokus.enterprise;

import java.util.Optional;

/**
 * A nomor induk berusaha: thirteen digits without a check digit, valid while the business runs (PP 24/2018 article 25).
 *
 * @param digits without signs between
 */
record Nib(String digits) {

    static Optional<Nib> read(String typed) {
        String digits = typed.strip().replaceFirst("(?i)^nib[ .:]*", "").replaceAll("[ .-]", "");
        return digits.matches("\\d{13}") ? Optional.of(new Nib(digits)) : Optional.empty();
    }
}
