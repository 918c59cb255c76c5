package id.prokus.olah;

import id.prokus.intake.Choices;
import id.prokus.intake.ColumnMapping;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file: what each of its columns was taken for, which a person can correct. */
@Controller
@Needs(Right.PROCESS)
class FileController {

    private final Rosters rosters;
    private final CurrentResults results;
    private final AnswerQuestions answerQuestions;
    private final OlahRuns runs;
    private final Choices choices;

    FileController(
            Rosters rosters, CurrentResults results, AnswerQuestions answerQuestions, OlahRuns runs, Choices choices) {
        this.rosters = rosters;
        this.results = results;
        this.answerQuestions = answerQuestions;
        this.runs = runs;
        this.choices = choices;
    }

    @GetMapping("/olah/berkas")
    Screen show(@RequestParam String nama) {
        var processed = results.find(edition()).orElseThrow(FileController::unknown);
        var outcome = processed.files().stream()
                .filter(file -> file.file().equals(nama) && file.counts())
                .findFirst()
                .orElseThrow(FileController::unknown);
        return Screen.of(
                "olah/file",
                new Page(
                        outcome,
                        processed.reading(nama),
                        processed.roster(),
                        outcome.incubator().isEmpty() ? List.of() : choices.ofIncubator(outcome.incubator()),
                        FileVersions.replacedBy(nama, processed)));
    }

    /** Who sent a file; remembered for its content, and everything is read again. */
    @PostMapping("/olah/pengirim")
    Screen name(@RequestParam String nama, @RequestParam String inkubator, Actor actor) {
        var result = results.result(edition()).orElseThrow(FileController::unknown);
        if (!result.read().receipts().containsKey(nama)) {
            throw unknown();
        }
        answerQuestions.sender(edition(), result.read().receipt(nama).id(), inkubator, actor);
        runs.start(edition(), actor);
        return Screen.to("/olah")
                .saying(Flash.done(
                        "Pengirim dicatat; semua berkas sedang diolah kembali.",
                        "The sender is recorded; everything is being processed again."));
    }

    /** Takes back what was said of a heading. */
    @PostMapping("/olah/kolom/pelupaan")
    Screen forget(@RequestParam String inkubator, @RequestParam String judul, Actor actor) {
        answerQuestions.forgetColumn(edition(), inkubator, judul, actor);
        runs.start(edition(), actor);
        return Screen.to("/olah")
                .saying(Flash.done(
                        "Jawaban dibatalkan; arti kolom ditentukan kembali dari judul dan isinya.",
                        "The answer is taken back; heading and values tell the column's meaning again."));
    }

    /** What a heading means; remembered for the incubator, and all its files are read again. */
    @PostMapping("/olah/kolom")
    Screen explain(
            @RequestParam String nama,
            @RequestParam String inkubator,
            @RequestParam String judul,
            @RequestParam String bidang,
            Actor actor) {
        answerQuestions.column(edition(), inkubator, judul, Field.ofCode(bidang), actor);
        runs.start(edition(), actor);
        return Screen.to("/olah")
                .saying(Flash.done(
                        "Arti kolom diingat untuk inkubator ini; berkasnya sedang dibaca kembali.",
                        "The column's meaning is remembered for this incubator; its files are being read again."));
    }

    private Edition edition() {
        return rosters.latestEdition().orElseThrow(FileController::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(
                "olah.no-such-file",
                new Text(
                        "Berkas ini tidak ada dalam pengolahan terakhir. Kembali ke halaman Pengolahan.",
                        "This file is not in the last run. Go back to Processing."));
    }

    static String address(String file) {
        return "/olah/berkas?nama=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    }

    /**
     * @param roster whom the file may come from
     * @param remembered what people said of this incubator's headings
     * @param versions the files it stands in place of
     */
    public record Page(
            FileOutcome file,
            FileReading reading,
            Roster roster,
            List<Choices.ColumnChoice> remembered,
            List<FileVersions> versions) {

        public List<ColumnMapping> columns() {
            return reading.mappings();
        }

        /** What the column counts as now, by its code; empty where it is left out. */
        public String chosen(ColumnMapping column) {
            return Optional.ofNullable(column.field()).map(Field::code).orElse("");
        }

        /** What told the column's meaning, and how surely. */
        public Text told(ColumnMapping column) {
            var percent = Math.round(column.confidence() * 100) + "%";
            return switch (column.how()) {
                case WORDS -> new Text("judul, " + percent, "heading, " + percent);
                case VALUES -> new Text("isi, " + percent, "values, " + percent);
                case REMEMBERED -> new Text("diingat", "remembered");
                case IGNORED -> new Text("tidak dipakai", "not used");
                case ASKED -> new Text("perlu dijawab", "to be answered");
            };
        }

        public List<Field> fields() {
            return List.of(Field.values());
        }
    }
}
