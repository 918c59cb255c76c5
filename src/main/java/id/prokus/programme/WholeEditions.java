package id.prokus.programme;

import org.springframework.stereotype.Repository;

/** Editions with everything that is configured for them. */
@Repository
public class WholeEditions {

    private final Editions editions;
    private final Terms terms;
    private final Schemes schemes;
    private final Rounds rounds;
    private final Quotas quotas;

    WholeEditions(Editions editions, Terms terms, Schemes schemes, Rounds rounds, Quotas quotas) {
        this.editions = editions;
        this.terms = terms;
        this.schemes = schemes;
        this.rounds = rounds;
        this.quotas = quotas;
    }

    /** @throws id.prokus.vocabulary.Refusal {@code programme.edition-unknown} */
    public WholeEdition get(String key) {
        KnownEdition known = editions.get(key);
        Edition edition = known.edition();
        return new WholeEdition(known, terms.all(edition), schemes.of(edition), rounds.of(edition), quotas.of(edition));
    }
}
