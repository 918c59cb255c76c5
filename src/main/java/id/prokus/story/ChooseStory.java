package id.prokus.story;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A level chooses a story or hands it back, always with the reason. */
@Component
class ChooseStory {

    private static final Text REASON = new Text("Alasan", "The reason");

    private final Stories stories;
    private final Selections selections;
    private final TakeDown takeDown;
    private final Trail trail;
    private final Clock clock;

    ChooseStory(Stories stories, Selections selections, TakeDown takeDown, Trail trail, Clock clock) {
        this.stories = stories;
        this.selections = selections;
        this.takeDown = takeDown;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal {@code story.not-your-turn}, {@code story.reason-missing}, {@code story.own-story} */
    @Transactional
    void decide(UUID id, boolean chosen, String typed, Standing standing, Actor actor) {
        Story story = stories.lock(id);
        Level level = Level.of(standing)
                .filter(one -> story.submitted()
                        && turn(story, selections.of(id)).filter(one::equals).isPresent())
                .orElseThrow(ChooseStory::notTheirTurn);
        if (story.writtenBy().equals(actor.name()) || story.changedBy().equals(actor.name())) {
            throw new Refusal(
                    "story.own-story",
                    new Text(
                            "Kisah ini Anda tulis sendiri. Pemilihnya orang lain.",
                            "You wrote this story. Somebody else chooses."));
        }
        String reason = StoryWords.read(typed, REASON, StoryWords.LINE * 5);
        if (reason.isEmpty()) {
            throw new Refusal(
                    "story.reason-missing",
                    new Text(
                            "Alasannya belum ditulis. Pemilihan tanpa alasan tidak dapat dibaca orang lain.",
                            "There is no reason yet. Others cannot follow a choice without one."));
        }
        selections.add(id, new Selection(level, chosen, reason, actor.name(), clock.instant()));
        if (!chosen) {
            takeDown.of(story, new Text("tidak dipilih: " + reason, "not chosen: " + reason), actor);
        }
        trail.record(
                actor,
                chosen ? "story.story-chosen" : "story.story-not-chosen",
                id.toString(),
                level.name(),
                story.regency());
    }

    /** Whose turn it is: the first level that has not chosen it since it was submitted; empty where all have. */
    static Optional<Level> turn(Story story, List<Selection> all) {
        var standing = Selections.standing(all.stream()
                .filter(one -> !one.at().isBefore(story.changedAt()))
                .toList());
        for (Level level : Level.values()) {
            if (!standing.containsKey(level) || !standing.get(level).chosen()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private static Refusal notTheirTurn() {
        return new Refusal(
                "story.not-your-turn",
                new Text(
                        "Kisah ini sedang tidak menunggu pilihan Anda. Urutannya: inkubator, provinsi, pusat; kisahnya harus sudah diajukan.",
                        "This story does not wait for your choice. The order is incubator, province, ministry, after it was submitted."));
    }
}
