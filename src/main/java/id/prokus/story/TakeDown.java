package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A story leaves the public within the transaction of what takes its ground away: its page, its pictures and every booklet
 * that holds it. It goes back to its writer, and where it was used stays listed.
 */
@Component
class TakeDown {

    private final Stories stories;
    private final PublicStories publicStories;
    private final Booklets booklets;
    private final Uses uses;
    private final Trail trail;

    TakeDown(Stories stories, PublicStories publicStories, Booklets booklets, Uses uses, Trail trail) {
        this.stories = stories;
        this.publicStories = publicStories;
        this.booklets = booklets;
        this.uses = uses;
        this.trail = trail;
    }

    /** Whether it was public or not: whoever keeps it is told why it must not be. */
    @Transactional(propagation = Propagation.MANDATORY)
    void of(Story story, Text why, Actor actor) {
        UUID id = story.id();
        // First the page: a booklet that is being kept waits for this row, and is then found below.
        boolean was = publicStories.remove(id);
        booklets.takeDown(id, "memuat kisah yang tidak lagi diterbitkan");
        uses.endOurs(id, why.indonesian(), actor.name());
        stories.hold(id, why.indonesian());
        if (was) {
            trail.record(actor, "story.story-taken-down", id.toString(), why.indonesian(), story.regency());
        }
    }
}
