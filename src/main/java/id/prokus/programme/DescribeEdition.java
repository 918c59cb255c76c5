package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody writes down what people should know about an edition, and where it is published. */
@Component
class DescribeEdition {

    private final Editions editions;
    private final Trail trail;

    DescribeEdition(Editions editions, Trail trail) {
        this.editions = editions;
        this.trail = trail;
    }

    /** @throws id.prokus.vocabulary.Refusal {@code programme.edition-closed} */
    @Transactional
    public void describe(Actor actor, String key, String note, String source) {
        editions.describe(editions.toChange(key).edition(), note, source);
        trail.record(actor, "programme.edition-described", key);
    }
}
