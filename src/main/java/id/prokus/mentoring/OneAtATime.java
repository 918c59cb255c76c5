package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import java.time.LocalDate;
import java.util.Optional;

/** A family has one mentor and one social companion at a time. */
final class OneAtATime implements EntryCheck {

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        Optional<WalkerRole> role = role(said);
        return role.flatMap(wanted -> life.of(MentoringKinds.PAIRING)
                .filter(other -> role(other).filter(wanted::excludes).isPresent() && overlap(said, other))
                .findFirst()
                .map(other -> Doubt.impossible(
                        "tanggal",
                        "Sejak %s keluarga ini didampingi %s lain. Akhiri pasangan itu dahulu, atau pakai halaman Penugasan yang mengakhirinya sendiri."
                                .formatted(
                                        Format.of(Language.INDONESIAN).day(other.on()),
                                        wanted.companion() ? "pendamping sosial" : "mentor"),
                        "Since %s the family has another %s. End that pairing first, or use the page of assignments, which ends it for you."
                                .formatted(
                                        Format.of(Language.ENGLISH).day(other.on()),
                                        wanted.companion() ? "social companion" : "mentor"))));
    }

    static Optional<WalkerRole> role(Entry pairing) {
        return pairing.value("peran").flatMap(WalkerRole::find);
    }

    private static boolean overlap(Entry one, Entry other) {
        return !one.on().isAfter(other.until().orElse(LocalDate.MAX))
                && !other.on().isAfter(one.until().orElse(LocalDate.MAX));
    }
}
