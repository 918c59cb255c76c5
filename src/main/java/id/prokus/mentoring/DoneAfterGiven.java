package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.Optional;

/** Nothing is done before it was given. */
final class DoneAfterGiven implements EntryCheck {

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        return said.value("selesai_pada")
                .map(LocalDate::parse)
                .filter(done -> done.isBefore(said.on()) || done.isAfter(today))
                .map(_ -> Doubt.impossible(
                        "selesai_pada",
                        "Hari selesai tidak dapat mendahului hari tugas diberikan, dan tidak di depan hari ini.",
                        "It cannot be done before it was given, nor after today."));
    }
}
