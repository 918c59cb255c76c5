package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes an edition's benefits. Every change refuses {@code programme.edition-closed}. */
@Component
public class ChangeSchemes {

    private final Editions editions;
    private final Schemes schemes;
    private final Terms terms;
    private final Trail trail;

    ChangeSchemes(Editions editions, Schemes schemes, Terms terms, Trail trail) {
        this.editions = editions;
        this.schemes = schemes;
        this.terms = terms;
        this.trail = trail;
    }

    /** @throws Refusal {@code programme.participant-unknown} */
    @Transactional
    public void add(Actor actor, String key, Scheme scheme) {
        Edition edition = editions.toChange(key).edition();
        demandParticipant(edition, scheme);
        schemes.add(edition, scheme);
        trail.record(actor, "programme.scheme-added", subject(key, scheme.id()), told(scheme));
    }

    /**
     * A source that said another amount is no source of this one: left as it was, it is taken away.
     *
     * @throws Refusal {@code programme.scheme-unknown} or {@code programme.participant-unknown}
     */
    @Transactional
    public void change(Actor actor, String key, Scheme scheme) {
        Edition edition = editions.toChange(key).edition();
        Scheme before = schemes.find(edition, scheme.id()).orElseThrow(ChangeSchemes::unknown);
        demandParticipant(edition, scheme);
        schemes.change(edition, scheme.sourcedAfter(before));
        trail.record(
                actor, "programme.scheme-changed", subject(key, scheme.id()), told(before) + " -> " + told(scheme));
    }

    @Transactional
    public void remove(Actor actor, String key, UUID id) {
        Edition edition = editions.toChange(key).edition();
        Scheme before = schemes.find(edition, id).orElseThrow(ChangeSchemes::unknown);
        schemes.remove(edition, id);
        trail.record(actor, "programme.scheme-removed", subject(key, id), told(before));
    }

    @Transactional
    public void move(Actor actor, String key, UUID id, String direction) {
        Edition edition = editions.toChange(key).edition();
        List<UUID> ids = schemes.of(edition).stream().map(Scheme::id).toList();
        schemes.reorder(edition, Move.of(direction).in(ids, id));
        trail.record(actor, "programme.scheme-moved", subject(key, id), direction);
    }

    static Refusal unknown() {
        return new Refusal(
                "programme.scheme-unknown",
                new Text(
                        "Skema ini tidak ada lagi. Muat ulang daftarnya.",
                        "This scheme is gone. Load the list again."));
    }

    private void demandParticipant(Edition edition, Scheme scheme) {
        if (!scheme.participant().isEmpty()
                && terms.find(edition, TermList.PARTICIPANT, scheme.participant())
                        .isEmpty()) {
            throw new Refusal(
                    "programme.participant-unknown",
                    new Text(
                            "Jenis peserta \"%s\" tidak ada dalam edisi ini. Tambahkan dahulu pada daftar jenis peserta."
                                    .formatted(scheme.participant()),
                            "This edition has no participant type \"%s\". Add it to the list of participant types first."
                                    .formatted(scheme.participant())));
        }
    }

    private static String told(Scheme scheme) {
        return scheme.name() + ": " + scheme.amount().map(Rupiah::toString).orElse("-");
    }

    private static String subject(String key, UUID id) {
        return key + "/" + id;
    }
}
