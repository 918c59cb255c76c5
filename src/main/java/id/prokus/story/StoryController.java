package id.prokus.story;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.indicator.AmongFamilies;
import id.prokus.place.Regions;
import id.prokus.registry.consent.ConsentState;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stories: who may see a family sees what is told of it. */
@Controller
@Needs({Right.FAMILIES, Right.PUBLISH})
class StoryController {

    private final Stories stories;
    private final Selections selections;
    private final StoryPictures pictures;
    private final Uses uses;
    private final PublicStories publicStories;
    private final ProveClaims proveClaims;
    private final AmongFamilies amongFamilies;
    private final WriteStory writeStory;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    StoryController(
            Stories stories,
            Selections selections,
            StoryPictures pictures,
            Uses uses,
            PublicStories publicStories,
            ProveClaims proveClaims,
            AmongFamilies amongFamilies,
            WriteStory writeStory,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.stories = stories;
        this.selections = selections;
        this.pictures = pictures;
        this.uses = uses;
        this.publicStories = publicStories;
        this.proveClaims = proveClaims;
        this.amongFamilies = amongFamilies;
        this.writeStory = writeStory;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry storiesEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                60,
                "/kisah",
                new Text("Kisah", "Stories"),
                new Text(
                        "Kisah perubahan keluarga dengan buktinya, dipilih bertingkat dan diterbitkan seizin keluarganya.",
                        "Families' stories of change with their proof, chosen level by level and published as they allow."));
    }

    @GetMapping("/kisah")
    Screen list(
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String sesudah,
            Standing standing) {
        Optional<Level> level = Level.of(standing);
        List<Line> found = stories.all().stream()
                .map(story -> new Line(
                        story,
                        ChooseStory.turn(story, selections.of(story.id())),
                        publicStories.of(story.id()).filter(one -> open(one)).isPresent()))
                .filter(line -> line.in(keadaan, level))
                .toList();
        return Screen.of(
                "story/daftar",
                new ListShown(
                        ListPage.ofAll(
                                ListAddress.of("/kisah", "", sesudah).with("keadaan", keadaan),
                                found,
                                line -> line.story().id().toString()),
                        keadaan,
                        level,
                        standing.may(Right.PUBLISH),
                        regions));
    }

    @GetMapping("/kisah/{id}")
    Screen show(@PathVariable UUID id, Standing standing, Actor actor) {
        Story story = stories.get(id);
        ProveClaims.Known known = proveClaims.known(story.family());
        List<Selection> decided = selections.of(id);
        trail.record(actor, "story.story-viewed", id.toString(), "", story.regency());
        return Screen.of(
                "story/kisah",
                new Page(
                        story,
                        regions.nameOf(story.regency()),
                        proveClaims.of(story, known),
                        pictures.of(id),
                        decided,
                        ChooseStory.turn(story, decided),
                        Level.of(standing),
                        ConsentState.of(known.life(), Jakarta.today(clock)),
                        uses.of(id),
                        publicStories.of(id).filter(this::open),
                        Meter.of(amongFamilies.byTurnover(story.family(), story.edition()), story.edition()),
                        standing.may(Right.ENTER) && standing.may(Right.FAMILIES),
                        standing.may(Right.PUBLISH)));
    }

    @Needs(Right.ENTER)
    @PostMapping("/kisah/{id}/pengajuan")
    Screen submit(@PathVariable UUID id, Actor actor) {
        try {
            writeStory.submit(id, actor);
        } catch (Refusal refusal) {
            return Screen.to("/kisah/" + id).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/" + id)
                .saying(Flash.done(
                        "Kisah diajukan. Inkubator memilih lebih dahulu, lalu provinsi, lalu pusat.",
                        "The story is submitted. The incubator chooses first, then the province, then the ministry."));
    }

    private boolean open(PublicStory one) {
        return one.expires().map(last -> !last.isBefore(Jakarta.today(clock))).orElse(true);
    }

    /** @param turn whose turn it is to choose it; empty where all have */
    public record Line(Story story, Optional<Level> turn, boolean open) {

        boolean in(String state, Optional<Level> level) {
            return switch (state) {
                case "draf" -> !story.submitted();
                case "menunggu" -> story.submitted() && turn.isPresent() && turn.equals(level);
                case "terpilih" -> story.submitted() && turn.isEmpty() && !open;
                case "terbit" -> open;
                default -> true;
            };
        }
    }

    public record ListShown(
            ListPage<Line> list, String state, Optional<Level> level, boolean publisher, Regions regions) {}

    /**
     * @param turn whose turn it is to choose it; empty where all have
     * @param level at which the reader chooses
     * @param open as which it is public
     */
    public record Page(
            Story story,
            String place,
            List<ProvedClaim> claims,
            List<StoryPicture> pictures,
            List<Selection> selections,
            Optional<Level> turn,
            Optional<Level> level,
            List<ConsentState> consent,
            List<Use> uses,
            Optional<PublicStory> open,
            Meter meter,
            boolean writer,
            boolean publisher) {

        public Outcome outcome() {
            return Outcome.of(story.outcome());
        }

        public boolean choosing() {
            return story.submitted() && turn.isPresent() && turn.equals(level);
        }

        public boolean publishing() {
            return publisher && story.submitted() && turn.isEmpty();
        }
    }
}
