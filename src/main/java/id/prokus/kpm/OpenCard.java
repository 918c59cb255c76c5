package id.prokus.kpm;

import id.prokus.database.RowScope;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a card's link opens, to whoever holds it. Nobody is signed in, so the card itself is looked for as the programme;
 * what follows sees only rows of the family's own kecamatan and incubator, and asks for no other family.
 */
@Component
class OpenCard {

    /** Who writes here, in the trail and beside each entry: whoever holds the card. */
    static final Actor FAMILY = new Actor("keluarga");

    static final Source SOURCE = new Source(Source.Way.KPM, "");

    private final Cards cards;
    private final FamilyHeads heads;
    private final Clock clock;

    OpenCard(Cards cards, FamilyHeads heads, Clock clock) {
        this.cards = cards;
        this.heads = heads;
        this.clock = clock;
    }

    /** One family, for as long as its scope stays open. */
    record Opened(Card card, FamilyHead head, String path, RowScope scope) implements AutoCloseable {

        UUID family() {
            return card.family();
        }

        /** The year in which the family has its latest place; 0 where it has none. */
        int edition() {
            return head.editions().stream().findFirst().orElse(0);
        }

        @Override
        public void close() {
            scope.close();
        }
    }

    /** @throws id.prokus.vocabulary.Refusal {@code kpm.card-unknown}, whatever is the matter with it */
    Opened open(String typed) {
        var secret = CardSecret.read(typed);
        Card card;
        FamilyHead head;
        String keys;
        try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
            card = cards.open(secret.hash(), clock.instant()).orElseThrow(CardSecret::unknown);
            head = heads.get(card.family());
            keys = heads.scope(card.family());
        }
        return new Opened(card, head, secret.path(), RowScope.enter(keys));
    }
}
