package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody plans, opens or closes an edition's rounds. Every change refuses {@code programme.edition-closed}. */
@Component
public class ChangeRounds {

    private final Editions editions;
    private final Rounds rounds;
    private final Trail trail;

    ChangeRounds(Editions editions, Rounds rounds, Trail trail) {
        this.editions = editions;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** @throws Refusal {@code programme.rounds-overlap} */
    @Transactional
    public void add(Actor actor, String key, Round round) {
        Edition edition = editions.toChange(key).edition();
        demandFree(edition, round);
        rounds.add(edition, round);
        trail.record(actor, "programme.round-added", subject(key, round.id()), told(round));
    }

    /**
     * Its state stays.
     *
     * @throws Refusal {@code programme.round-unknown}, {@code programme.rounds-overlap} or
     *     {@code programme.round-without-dates}
     */
    @Transactional
    public void change(Actor actor, String key, Round round) {
        Edition edition = editions.toChange(key).edition();
        Round before = get(edition, round.id());
        Round after = round.in(before.state());
        demandFree(edition, after);
        demandDates(after);
        rounds.change(edition, after);
        trail.record(actor, "programme.round-changed", subject(key, round.id()), told(before) + " -> " + told(after));
    }

    /** @throws Refusal {@code programme.round-without-dates} */
    @Transactional
    public void open(Actor actor, String key, UUID id) {
        move(actor, key, id, Round.State.OPEN, "programme.round-opened");
    }

    @Transactional
    public void close(Actor actor, String key, UUID id) {
        move(actor, key, id, Round.State.CLOSED, "programme.round-closed");
    }

    /** @throws Refusal {@code programme.round-begun} where it was opened already */
    @Transactional
    public void remove(Actor actor, String key, UUID id) {
        Edition edition = editions.toChange(key).edition();
        Round round = get(edition, id);
        if (round.state() != Round.State.PLANNED) {
            throw new Refusal(
                    "programme.round-begun",
                    new Text(
                            "Putaran \"%s\" pernah dibuka, jadi tidak dihapus. Tutup saja putarannya."
                                    .formatted(round.label()),
                            "The round \"%s\" has been open, so it is not removed. Close it instead."
                                    .formatted(round.label())));
        }
        rounds.remove(edition, id);
        trail.record(actor, "programme.round-removed", subject(key, id), told(round));
    }

    private void move(Actor actor, String key, UUID id, Round.State to, String action) {
        Edition edition = editions.toChange(key).edition();
        Round after = get(edition, id).in(to);
        demandDates(after);
        rounds.change(edition, after);
        trail.record(actor, action, subject(key, id), told(after));
    }

    private Round get(Edition edition, UUID id) {
        return rounds.find(edition, id)
                .orElseThrow(() -> new Refusal(
                        "programme.round-unknown",
                        new Text(
                                "Putaran ini tidak ada lagi. Muat ulang daftarnya.",
                                "This round is gone. Load the list again.")));
    }

    private void demandFree(Edition edition, Round round) {
        round.dates()
                .ifPresent(days -> rounds.of(edition).stream()
                        .filter(other -> !other.id().equals(round.id()))
                        .filter(other -> other.dates().filter(days::overlaps).isPresent())
                        .findFirst()
                        .ifPresent(other -> {
                            throw new Refusal(
                                    "programme.rounds-overlap",
                                    new Text(
                                            "Tanggalnya bertumpang tindih dengan putaran \"%s\". Geser salah satunya."
                                                    .formatted(other.label()),
                                            "Its dates overlap those of the round \"%s\". Move one of the two."
                                                    .formatted(other.label())));
                        }));
    }

    private static void demandDates(Round round) {
        if (round.state() != Round.State.PLANNED && round.dates().isEmpty()) {
            throw new Refusal(
                    "programme.round-without-dates",
                    new Text(
                            "Putaran \"%s\" belum bertanggal, jadi belum dapat dibuka. Isi tanggal mulai dan selesainya."
                                    .formatted(round.label()),
                            "The round \"%s\" has no dates and cannot be open. Fill in its first and last day."
                                    .formatted(round.label())));
        }
    }

    private static String told(Round round) {
        return round.label()
                + round.dates()
                        .map(days -> " " + days.first() + "/" + days.last())
                        .orElse("");
    }

    private static String subject(String key, UUID id) {
        return key + "/" + id;
    }
}
