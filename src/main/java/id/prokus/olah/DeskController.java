package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk: who is to report, what came in, and how its processing goes. */
@Controller
@Needs(Right.PROCESS)
class DeskController {

    /** The edition of the founding event, until a roster of another is loaded. */
    private static final Edition FIRST = Edition.prokus(2021);

    private final Rosters rosters;
    private final OlahRuns runs;
    private final CurrentResults results;
    private final ReceiveFiles receiveFiles;
    private final Runs kept;

    DeskController(Rosters rosters, OlahRuns runs, CurrentResults results, ReceiveFiles receiveFiles, Runs kept) {
        this.rosters = rosters;
        this.runs = runs;
        this.results = results;
        this.receiveFiles = receiveFiles;
        this.kept = kept;
    }

    @Bean
    static MenuEntry deskEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                10,
                "/olah",
                new Text("Pengolahan", "Processing"),
                new Text(
                        "Masukkan buku kerja inkubator, ikuti pengolahannya, jawab yang ditanyakan.",
                        "Hand in the incubators' workbooks, follow their processing, answer what is asked."));
    }

    @GetMapping("/olah")
    Screen show() {
        return Screen.of("olah/desk", page());
    }

    /** The part of the desk that moves while a run goes on. */
    @GetMapping("/olah/kemajuan")
    Screen progress() {
        return Screen.of("olah/progress", page());
    }

    @PostMapping("/olah/daftar")
    Screen loadRoster(@RequestParam int edisi, @RequestParam MultipartFile daftar, Actor actor) throws IOException {
        try {
            var roster = ReadRoster.read(new String(daftar.getBytes(), StandardCharsets.UTF_8));
            rosters.load(Edition.prokus(edisi), roster, actor.name());
        } catch (BadRoster e) {
            throw new Refusal("olah.bad-roster", new Text(e.getMessage(), e.getMessage()));
        }
        return Screen.to("/olah").saying(Flash.done("Daftar inkubator dimuat.", "The roster was loaded."));
    }

    @PostMapping("/olah/berkas")
    Screen receive(@RequestParam List<MultipartFile> berkas, Actor actor) throws IOException {
        var handedIn = new ArrayList<SentFile>();
        for (MultipartFile file : berkas) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (!name.isBlank()) {
                handedIn.add(new SentFile(SentFiles.bare(name.replace('\\', '/')), file.getBytes()));
            }
        }
        var received = receiveFiles.receive(edition(), handedIn, actor);
        var before = received.kept().stream().filter(kept -> kept.known()).count();
        if (!received.kept().isEmpty()) {
            runs.start(edition(), actor);
        }
        var indonesian = received.kept().size() + " berkas diterima dan disimpan"
                + (before > 0 ? "; " + before + " di antaranya sudah pernah diterima." : ".");
        var english = received.kept().size() + " files received and kept"
                + (before > 0 ? "; " + before + " of them had come before." : ".");
        return Screen.to("/olah")
                .saying(
                        received.refused().isEmpty()
                                ? Flash.done(indonesian, english)
                                : Flash.careful(
                                        indonesian + notTaken("Tidak diterima", received),
                                        english + notTaken("Not taken", received)));
    }

    /** What could not be taken out of its archive is told here: no run will name it. */
    private static String notTaken(String label, ReceiveFiles.Received received) {
        return received.refused().stream()
                .map(refused -> " %s: %s. %s".formatted(label, refused.name(), refused.sentence()))
                .collect(Collectors.joining());
    }

    @PostMapping("/olah/jalan")
    Screen start(Actor actor) {
        runs.start(edition(), actor);
        return Screen.to("/olah");
    }

    private Edition edition() {
        return rosters.latestEdition().orElse(FIRST);
    }

    private Page page() {
        var edition = edition();
        var view = runs.view(edition);
        var processed = view.state() == RunView.State.RUNNING ? Optional.<Processed>empty() : results.find(edition);
        return new Page(edition, rosters.find(edition), view, processed, kept.past(edition));
    }

    /**
     * @param roster empty where none was loaded yet
     * @param run the edition's run since the server started
     * @param result what was made of it; empty while a run goes on, or before the first
     * @param past the edition's runs, the latest first
     */
    public record Page(
            Edition edition, Optional<Roster> roster, RunView run, Optional<Processed> result, List<Runs.Past> past) {

        public boolean running() {
            return run.state() == RunView.State.RUNNING;
        }

        public List<FileOutcome> files() {
            return running() ? run.files() : result.map(Processed::files).orElse(List.of());
        }

        public List<Question> questions() {
            return result.map(Processed::questions).orElse(List.of());
        }
    }
}
