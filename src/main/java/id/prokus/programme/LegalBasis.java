package id.prokus.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decree or guideline something rests on; each part may be unknown.
 *
 * @param number nomor
 * @param date tanggal
 * @param about tentang
 */
public record LegalBasis(String number, Optional<LocalDate> date, String about) {

    public boolean known() {
        return !number.isEmpty() || !about.isEmpty();
    }
}
