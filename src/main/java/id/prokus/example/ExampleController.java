package id.prokus.example;

import id.prokus.access.Standing;
import id.prokus.example.lives.LivingFamilies;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The invented world: bringing it in, walking through it, taking it out. */
@Controller
@Needs({})
class ExampleController {

    private final ExampleWorlds worlds;
    private final ExampleLoads loads;
    private final RemoveExample removeExample;
    private final Answers answers;
    private final LivingFamilies livingFamilies;
    private final Rosters rosters;

    ExampleController(
            ExampleWorlds worlds,
            ExampleLoads loads,
            RemoveExample removeExample,
            Answers answers,
            LivingFamilies livingFamilies,
            Rosters rosters) {
        this.worlds = worlds;
        this.loads = loads;
        this.removeExample = removeExample;
        this.answers = answers;
        this.livingFamilies = livingFamilies;
        this.rosters = rosters;
    }

    @Bean
    static MenuEntry exampleEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                99,
                "/contoh",
                new Text("Contoh", "Example"),
                new Text(
                        "Dunia rekaan untuk mencoba segalanya, dengan kesalahan yang dapat dicari.",
                        "An invented world to try everything, with faults to look for."));
    }

    @GetMapping("/contoh")
    Screen show(Standing standing) {
        return Screen.of("example/contoh", page(standing));
    }

    /** The part of the page that moves while the world comes in. */
    @GetMapping("/contoh/kemajuan")
    Screen progress(Standing standing) {
        return Screen.of("example/kemajuan", page(standing));
    }

    @Needs(Right.ADMINISTER)
    @PostMapping("/contoh/muat")
    Screen load(Actor actor) {
        loads.start(actor, ExampleCommand.SEED);
        return Screen.to("/contoh");
    }

    @Needs(Right.ADMINISTER)
    @PostMapping("/contoh/hapus")
    Screen remove(Actor actor) {
        removeExample.remove(actor);
        loads.forget();
        return Screen.to("/contoh").saying(Flash.done("Contoh dihapus.", "The example was removed."));
    }

    @PostMapping("/contoh/tugas")
    Screen answer(@RequestParam String tugas, @RequestParam(defaultValue = "") String jawaban, Actor actor) {
        var fault = Fault.find(tugas);
        if (fault.isEmpty() && !tugas.matches("/[a-z0-9/-]{0,60}")) {
            throw new Refusal(
                    "example.task-unknown",
                    new Text(
                            "Tugas itu tidak ada. Pilih salah satu pada halaman Contoh.",
                            "There is no such task. Choose one on the page of the example."));
        }
        boolean right = fault.map(asked -> rightly(asked, jawaban)).orElse(true);
        answers.save(actor.name(), new Answers.Answer(tugas, jawaban, right));
        return Screen.to("/contoh")
                .saying(
                        right
                                ? Flash.done("Benar.", "That is right.")
                                : Flash.careful(
                                        "Belum tepat. Buka halamannya dan lihat sekali lagi.",
                                        "Not yet. Open the page and look again."));
    }

    /** Any incubator of the silent province is right; else the one that committed the fault. */
    private boolean rightly(Fault fault, String answer) {
        var roster = rosters.find(Edition.prokus(2021))
                .orElseThrow(() -> new Refusal(
                        "example.not-there",
                        new Text("Tidak ada contoh di basis data ini.", "There is no example in this database.")));
        String guilty = "Inkubator Contoh %02d".formatted(fault.incubator());
        return fault == Fault.PROVINSI_DIAM
                ? roster.find(answer)
                        .map(RosterEntry::province)
                        .equals(roster.find(guilty).map(RosterEntry::province))
                : answer.equals(guilty);
    }

    private Page page(Standing standing) {
        var world = loads.running() ? Optional.<ExampleWorlds.Loaded>empty() : worlds.find();
        return new Page(
                world,
                loads.view(),
                worlds.databaseIsEmpty(),
                standing.may(Right.ADMINISTER),
                standing.may(Right.RESULTS) ? Fault.all() : List.of(),
                answers.of(standing.account()),
                world.flatMap(loaded -> rosters.find(Edition.prokus(2021)))
                        .map(roster -> roster.entries().stream()
                                .map(RosterEntry::incubator)
                                .toList())
                        .orElse(List.of()),
                ExamplePeople.accounts(),
                world.flatMap(loaded -> livingFamilies.told()).filter(family -> standing.may(Right.FAMILIES)));
    }

    /**
     * @param world empty where none is there, or one is coming in
     * @param load how far it has come since the server started
     * @param mayChange whether the reader may bring it in and take it out
     * @param faults those the reader can find on pages that open to them
     * @param answers the reader's own, by task
     * @param told the family whose life is told, where the reader may see it
     */
    public record Page(
            Optional<ExampleWorlds.Loaded> world,
            Optional<ExampleLoads.View> load,
            boolean empty,
            boolean mayChange,
            List<Fault> faults,
            Map<String, Answers.Answer> answers,
            List<String> incubators,
            List<ExamplePeople.Account> accounts,
            Optional<UUID> told) {

        public boolean running() {
            return load.map(ExampleLoads.View::running).orElse(false);
        }

        public boolean answered(String task) {
            return answers.containsKey(task) && answers.get(task).rightSo();
        }

        public String given(String task) {
            return answers.containsKey(task) ? answers.get(task).answer() : "";
        }

        public Text task(MenuEntry entry) {
            return PageTask.of(entry);
        }

        public String password() {
            return ExamplePeople.PASSWORD;
        }
    }
}
