package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/** A pairing may be recorded ahead, but hardly anybody knows who walks with whom in more than a year. */
final class BeginsSoon implements EntryCheck {

    static final Text TOO_FAR = new Text(
            "Pasangan mulai paling jauh setahun dari hari ini. Periksa tahunnya.",
            "A pairing begins within a year from today. Check the year.");

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        return tooFar(said.on(), today)
                ? Optional.of(Doubt.impossible("tanggal", TOO_FAR.indonesian(), TOO_FAR.english()))
                : Optional.empty();
    }

    static boolean tooFar(LocalDate from, LocalDate today) {
        return from.isAfter(today.plusYears(1));
    }
}
