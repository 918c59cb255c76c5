package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody closes an edition, after which nothing of it is changed, or opens it again. */
@Component
public class CloseEdition {

    private final Editions editions;
    private final Rounds rounds;
    private final Trail trail;

    CloseEdition(Editions editions, Rounds rounds, Trail trail) {
        this.editions = editions;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** @throws Refusal {@code programme.rounds-open}, {@code programme.edition-closed} where it is closed already */
    @Transactional
    public void close(Actor actor, String key) {
        Edition edition = editions.toChange(key).edition();
        String open = rounds.of(edition).stream()
                .filter(Round::open)
                .map(Round::label)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new Refusal(
                    "programme.rounds-open",
                    new Text(
                            "%s belum dapat ditutup: putaran %s masih terbuka. Tutup putarannya dahulu."
                                    .formatted(edition.title(), open),
                            "%s cannot be closed yet: the round %s is still open. Close the round first."
                                    .formatted(edition.title(), open)));
        }
        editions.close(edition, true);
        trail.record(actor, "programme.edition-closed", key);
    }

    /** An edition that is open stays so. */
    @Transactional
    public void reopen(Actor actor, String key) {
        KnownEdition known = editions.held(key);
        if (!known.open()) {
            editions.close(known.edition(), false);
            trail.record(actor, "programme.edition-reopened", key);
        }
    }
}
