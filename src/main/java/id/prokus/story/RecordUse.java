package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.registry.consent.ConsentState;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A story was given to the media or told in a meeting: written down, so that it is found there on withdrawal. */
@Component
class RecordUse {

    private static final Text PLACE = new Text("Tempat pemakaian", "The place of use");
    private static final Text REASON = new Text("Keterangan", "The note");

    private final Stories stories;
    private final Uses uses;
    private final ProveClaims proveClaims;
    private final Trail trail;
    private final Clock clock;

    RecordUse(Stories stories, Uses uses, ProveClaims proveClaims, Trail trail, Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.proveClaims = proveClaims;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal {@code story.consent-missing}, {@code story.place-missing} */
    @Transactional
    void begin(UUID id, String channel, String typed, Actor actor) {
        Story story = stories.lock(id);
        Channel used = Channel.told(channel)
                .orElseThrow(() -> new Refusal(
                        "story.channel-unknown",
                        new Text("Pilih media, atau rapat dan laporan.", "Choose media, or meeting and report.")));
        var life = proveClaims.known(story.family()).life();
        if (!ConsentState.of(used.purpose(), life, Jakarta.today(clock)).given()) {
            throw new Refusal(
                    "story.consent-missing",
                    new Text(
                            "Keluarga belum mengizinkan “%s”. Catat dahulu jawabannya pada halaman persetujuan."
                                    .formatted(used.purpose().label().indonesian()),
                            "The family has not allowed “%s”. Record its answer on the page of consent first."
                                    .formatted(used.purpose().label().english())));
        }
        String place = StoryWords.read(typed.replace('\n', ' '), PLACE, StoryWords.LINE);
        if (place.isEmpty()) {
            throw new Refusal(
                    "story.place-missing",
                    new Text(
                            "Tulis tempatnya: nama media dan tanggalnya, atau rapat apa.",
                            "Write where: the medium with its day, or which meeting."));
        }
        uses.begin(id, used, place, actor.name());
        trail.record(actor, "story.use-recorded", id.toString(), used.name(), story.regency());
    }

    /** @throws Refusal {@code story.use-unknown} */
    @Transactional
    void end(UUID id, UUID use, String typed, Actor actor) {
        Story story = stories.lock(id);
        String why = StoryWords.read(typed.replace('\n', ' '), REASON, StoryWords.LINE);
        if (!uses.end(id, use, why.isEmpty() ? "diturunkan" : why, actor.name())) {
            throw new Refusal(
                    "story.use-unknown",
                    new Text(
                            "Pemakaian ini tidak ada atau sudah dihentikan.",
                            "There is no such use, or it has ended."));
        }
        trail.record(actor, "story.use-ended", id.toString(), "", story.regency());
    }
}
