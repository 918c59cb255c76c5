package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A session is held by the family's mentor of that day; a stand-in is possible, and worth a look. */
final class OwnMentor implements EntryCheck {

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        List<String> mentors = life.of(MentoringKinds.PAIRING)
                .filter(pairing -> pairing.holdsOn(said.on()))
                .filter(pairing -> OneAtATime.role(pairing)
                        .filter(role -> role == WalkerRole.MENTOR)
                        .isPresent())
                .flatMap(pairing -> pairing.value("petugas").stream())
                .toList();
        return said.value("petugas").isPresent()
                        && !mentors.isEmpty()
                        && !mentors.contains(said.value("petugas").orElseThrow())
                ? Optional.of(Doubt.unlikely(
                        "petugas",
                        "Pada hari itu mentor keluarga ini orang lain.",
                        "On that day somebody else was the family's mentor."))
                : Optional.empty();
    }
}
