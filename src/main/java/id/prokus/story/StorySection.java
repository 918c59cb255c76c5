package id.prokus.story;

import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is told of a family, on its page: the stories, and the way to write one. */
@Component
@Order(45)
class StorySection implements FamilySection {

    private final Stories stories;

    StorySection(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        List<Story> told = stories.of(family);
        if (told.isEmpty()) {
            return List.of(new Fact(
                    new Text("Kisah", "Story"),
                    new Text("belum ditulis", "not written yet"),
                    Tone.NEUTRAL,
                    "/keluarga/" + family + "/kisah"));
        }
        return told.stream()
                .map(story -> new Fact(
                        new Text("Kisah", "Story"),
                        new Text(story.title(), story.title()),
                        story.held() ? Tone.WARN : Tone.NEUTRAL,
                        story.address()))
                .toList();
    }
}
