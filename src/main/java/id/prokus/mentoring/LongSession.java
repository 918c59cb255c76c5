package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.Optional;

/** More than a working day with one family is more likely a slip of the pen, or hours taken for minutes. */
final class LongSession implements EntryCheck {

    private static final long A_DAY = 480;

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        return said.number("durasi") > A_DAY
                ? Optional.of(Doubt.unlikely(
                        "durasi",
                        "Lamanya lebih dari 480 menit. Periksa apakah satuannya menit.",
                        "It took more than 480 minutes. Check that the unit is minutes."))
                : Optional.empty();
    }
}
