package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.intake.ReceivedFiles;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public stories are bound into a booklet. Writing it takes a while; whether every family still consents is asked again
 * when it is kept, and the answer holds until it is.
 */
@Component
class MakeBooklet {

    private static final Text TITLE = new Text("Judul buklet", "The booklet's title");

    private final PublicStories publicStories;
    private final Booklets booklets;
    private final Uses uses;
    private final Trail trail;
    private final Clock clock;

    MakeBooklet(PublicStories publicStories, Booklets booklets, Uses uses, Trail trail, Clock clock) {
        this.publicStories = publicStories;
        this.booklets = booklets;
        this.uses = uses;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A booklet that nobody can take yet.
     *
     * @param stories as they were when it was written
     */
    record Written(UUID id, String title, Instant at, List<PublicStory> stories, BookletDocument.Pdf pdf) {}

    /** @throws Refusal {@code story.booklet-empty}, {@code story.booklet-without-title} */
    Written write(String typed, Collection<UUID> wanted) {
        String title = StoryWords.read(typed.replace('\n', ' '), TITLE, StoryWords.LINE);
        if (title.isEmpty()) {
            throw new Refusal(
                    "story.booklet-without-title", new Text("Beri bukletnya judul.", "Give the booklet a title."));
        }
        List<PublicStory> stories = publicStories.all().stream()
                .filter(story -> wanted.contains(story.id()))
                .toList();
        if (stories.isEmpty()) {
            throw new Refusal(
                    "story.booklet-empty",
                    new Text(
                            "Pilih paling sedikit satu kisah yang sudah terbit.",
                            "Choose at least one story that is public."));
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        return new Written(
                id, title, now, stories, new BookletDocument(title, stories, publicStories::picture, now, id).pdf());
    }

    /** @throws Refusal {@code story.booklet-overtaken} where a story was taken down while it was written */
    @Transactional
    UUID keep(Written written, Actor actor) {
        List<UUID> ids = written.stories().stream().map(PublicStory::id).toList();
        if (publicStories.hold(ids).size() < ids.size()) {
            throw new Refusal(
                    "story.booklet-overtaken",
                    new Text(
                            "Salah satu kisah diturunkan ketika buklet dibuat, sehingga buklet ini dibuang. Buat lagi dengan kisah yang masih terbit.",
                            "A story was taken down while the booklet was made, so this booklet was thrown away. Make it again with the stories that are still public."));
        }
        byte[] pdf = written.pdf().bytes();
        var booklet = new Booklet(
                written.id(),
                written.title(),
                actor.name(),
                written.at(),
                ReceivedFiles.sha256(pdf),
                written.pdf().pages(),
                ids.size(),
                0,
                Optional.empty(),
                "");
        booklets.add(booklet, pdf, written.stories());
        written.stories().forEach(story -> uses.begin(story.story(), Channel.BUKLET, booklet.address(), actor.name()));
        trail.record(actor, "story.booklet-made", booklet.id().toString(), ids.size() + " kisah");
        return booklet.id();
    }
}
