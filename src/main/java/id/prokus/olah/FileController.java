package id.prokus.olah;

import id.prokus.access.Actor;
import id.prokus.intake.ColumnMapping;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.programme.Edition;
import id.prokus.programme.Rosters;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
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
class FileController {

    private final Rosters rosters;
    private final CurrentResults results;
    private final AnswerQuestions answerQuestions;
    private final OlahRuns runs;

    FileController(Rosters rosters, CurrentResults results, AnswerQuestions answerQuestions, OlahRuns runs) {
        this.rosters = rosters;
        this.results = results;
        this.answerQuestions = answerQuestions;
        this.runs = runs;
    }

    @GetMapping("/olah/berkas")
    Screen show(@RequestParam String nama) {
        var processed = results.find(edition()).orElseThrow(FileController::unknown);
        var outcome = processed.files().stream()
                .filter(file -> file.file().equals(nama) && file.counts())
                .findFirst()
                .orElseThrow(FileController::unknown);
        return Screen.of("olah/file", new Page(outcome, processed.reading(nama)));
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

    public record Page(FileOutcome file, FileReading reading) {

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
