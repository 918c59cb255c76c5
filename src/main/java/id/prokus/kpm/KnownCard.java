package id.prokus.kpm;

import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A card whose link is no secret, for a family that is invented, and what that family does by it. */
@Component
public class KnownCard {

    private final IssueCards issueCards;
    private final OpenCard openCard;
    private final Complain complain;

    KnownCard(IssueCards issueCards, OpenCard openCard, Complain complain) {
        this.issueCards = issueCards;
        this.openCard = openCard;
        this.complain = complain;
    }

    /**
     * @param words twenty-two letters, digits, dashes or underscores
     * @throws id.prokus.vocabulary.Refusal {@code registry.family-unknown}, {@code kpm.card-unknown} where the words are none
     */
    @Transactional
    public void issue(UUID family, String words, Actor by) {
        issueCards.one(family, CardSecret.read(words), by);
    }

    /** The family complains, as by its telephone. */
    public void complain(String words, UUID complaint, About about, String said) {
        try (var opened = openCard.open(words)) {
            complain.complain(opened, complaint, about.code(), said);
        }
    }
}
