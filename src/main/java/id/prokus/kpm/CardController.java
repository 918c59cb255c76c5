package id.prokus.kpm;

import id.prokus.place.Regions;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The card of one family, for whoever enters what happens to it. */
@Controller
@Needs(Right.ENTER)
class CardController {

    private final FamilyHeads heads;
    private final Cards cards;
    private final IssueCards issueCards;
    private final Regions regions;
    private final Clock clock;

    CardController(FamilyHeads heads, Cards cards, IssueCards issueCards, Regions regions, Clock clock) {
        this.heads = heads;
        this.cards = cards;
        this.issueCards = issueCards;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/keluarga/{id}/kartu")
    Screen show(@PathVariable UUID id) {
        FamilyHead head = heads.get(id);
        Optional<Card> card = cards.last(id);
        return Screen.of(
                "kpm/kartu",
                new Page(
                        head,
                        card,
                        card.filter(one -> one.holds(clock.instant())).isPresent()));
    }

    /** The page itself is the answer and is kept nowhere: the link is shown once. */
    @PostMapping("/keluarga/{id}/kartu")
    Screen issue(@PathVariable UUID id, Actor actor) {
        return Screen.of(
                "kpm/kartu-cetak",
                PrintedPage.of("/keluarga/" + id + "/kartu", List.of(issueCards.one(id, actor)), regions));
    }

    @PostMapping("/keluarga/{id}/kartu/pencabutan")
    Screen withdraw(@PathVariable UUID id, Actor actor) {
        boolean ended = issueCards.withdraw(id, actor);
        return Screen.to("/keluarga/" + id + "/kartu")
                .saying(
                        ended
                                ? Flash.done(
                                        "Kartu dicabut. Tautannya tidak membuka apa pun lagi.",
                                        "The card is withdrawn. Its link opens nothing any more.")
                                : Flash.careful(
                                        "Tidak ada kartu yang berlaku untuk dicabut.",
                                        "There is no card that holds to withdraw."));
    }

    /** @param card the last one, whether or not it holds */
    public record Page(FamilyHead head, Optional<Card> card, boolean holds) {}
}
