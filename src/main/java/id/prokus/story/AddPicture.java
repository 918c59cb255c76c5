package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFiles;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A picture is put to a story: the file is kept as it came, and what is shown is drawn anew. */
@Component
class AddPicture {

    private static final int MOST = 6;
    private static final Text CAPTION = new Text("Keterangan foto", "The caption");
    private static final Text ALTERNATIVE = new Text("Yang terlihat", "What is seen");

    private final Stories stories;
    private final StoryPictures pictures;
    private final ReceivedFiles receivedFiles;
    private final Trail trail;
    private final TransactionTemplate transaction;

    AddPicture(
            Stories stories,
            StoryPictures pictures,
            ReceivedFiles receivedFiles,
            Trail trail,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.pictures = pictures;
        this.receivedFiles = receivedFiles;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** @throws Refusal {@code story.picture-unreadable}, {@code story.picture-unsaid}, {@code story.too-many-pictures} */
    void add(UUID id, byte[] file, String caption, String alternative, Actor actor) {
        Story before = stories.get(id);
        refuse(before, pictures.of(id).size());
        String said = StoryWords.read(alternative.replace('\n', ' '), ALTERNATIVE, StoryWords.LINE);
        String below = StoryWords.read(caption.replace('\n', ' '), CAPTION, StoryWords.LINE);
        if (said.isEmpty()) {
            throw new Refusal(
                    "story.picture-unsaid",
                    new Text(
                            "Tulis apa yang terlihat pada foto, bagi pembaca yang tidak dapat melihatnya.",
                            "Write what is seen in the picture, for readers who cannot see it."));
        }
        RedrawnPicture drawn = RedrawnPicture.of(file);
        String sha256 = kept(file);
        transaction.executeWithoutResult(_ -> {
            Story story = stories.lock(id);
            refuse(story, pictures.of(id).size());
            pictures.add(id, sha256, below, said, drawn, actor.name());
            trail.record(actor, "story.picture-added", id.toString(), sha256, story.regency());
        });
    }

    /** @throws Refusal {@code story.picture-unknown} */
    void remove(UUID id, UUID picture, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            Story story = stories.lock(id);
            refuse(story, 0);
            if (!pictures.remove(id, picture)) {
                throw new Refusal(
                        "story.picture-unknown",
                        new Text(
                                "Foto ini tidak ada lagi pada kisah.", "This picture is no longer part of the story."));
            }
            trail.record(actor, "story.picture-removed", id.toString(), "", story.regency());
        });
    }

    /** Received files are read by those who see everything; who sends one does not have to. */
    private String kept(byte[] file) {
        try (var everywhere = RowScope.enter(RowScope.EVERYTHING)) {
            return receivedFiles.keepContent(file);
        }
    }

    private static void refuse(Story story, int pictures) {
        if (story.submitted()) {
            throw new Refusal(
                    "story.story-closed",
                    new Text(
                            "Kisah ini sudah diajukan; fotonya tidak diubah lagi.",
                            "This story was given to those who choose; its pictures are not changed any more."));
        }
        if (pictures >= MOST) {
            throw new Refusal(
                    "story.too-many-pictures",
                    new Text(
                            "Satu kisah paling banyak enam foto. Hapus satu lebih dahulu.",
                            "A story has six pictures at most. Remove one first."));
        }
    }
}
