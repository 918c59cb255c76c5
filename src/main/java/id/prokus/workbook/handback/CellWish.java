package id.prokus.workbook.handback;

import id.prokus.workbook.handback.CellRemark.Tone;
import java.util.Optional;

/**
 * What is to happen to one cell.
 *
 * @param tone the colour it gets
 * @param text whether it is made text
 */
record CellWish(Optional<Tone> tone, boolean text) {

    /** Both wishes at once; the stronger tone counts. */
    CellWish and(CellWish other) {
        Optional<Tone> stronger = tone.isPresent() && other.tone().isPresent()
                ? Optional.of(
                        tone.get().compareTo(other.tone().get()) <= 0
                                ? tone.get()
                                : other.tone().get())
                : tone.or(other::tone);
        return new CellWish(stronger, text || other.text());
    }
}
