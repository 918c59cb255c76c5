package id.prokus.olah;

import id.prokus.intake.KnownNote;
import id.prokus.intake.OpenNote;
import id.prokus.intake.handback.ReturnWorkbook;
import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.RingkasanXlsx;
import id.prokus.report.TypesetRingkasan;
import id.prokus.report.Version;
import id.prokus.workbook.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Writes everything that comes out of a run into one folder, two results at a time. */
@Component
class WriteResults {

    private static final int WRITERS = 2;

    private final RingkasanIssue ringkasanIssue;
    private final Clock clock;

    WriteResults(RingkasanIssue ringkasanIssue, Clock clock) {
        this.ringkasanIssue = ringkasanIssue;
        this.clock = clock;
    }

    /** One result, by the name of its file. */
    private record Task(String name, ResultFolder.Writing<OutputStream> writing) {}

    /**
     * @return what could not be written; everything else is in place
     * @throws RunFailed where the folder or its disk refuses; the former results are then still there
     */
    List<UnwrittenResult> write(Processed processed, Originals originals, Path folder, RunProgress progress) {
        try (ResultFolder results = ResultFolder.open(folder)) {
            List<Task> tasks = tasks(processed, originals);
            progress.begin(Stage.WRITING, tasks.size());
            List<CompletableFuture<Void>> underway = new ArrayList<>();
            try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
                for (Task task : tasks) {
                    underway.add(CompletableFuture.runAsync(
                            () -> {
                                results.bytes(task.name, task.writing);
                                progress.done(Stage.WRITING, task.name);
                            },
                            writers));
                }
            }
            underway.forEach(Keeper::join);
            return results.publish(List.of("pertanyaan.csv", "kembalikan"));
        }
    }

    /** The slowest first, so that both writers end at about the same time. */
    private List<Task> tasks(Processed processed, Originals originals) {
        List<Task> tasks = new ArrayList<>();
        Ringkasan ringkasan = processed.ringkasan();
        Issue issue = ringkasanIssue.of(processed.edition(), ringkasan);
        var typeset = new TypesetRingkasan(ringkasan, issue);
        tasks.add(new Task("ringkasan.docx", out -> typeset.docx(Version.FULL, out)));
        tasks.add(new Task("ringkasan.pdf", out -> typeset.pdf(Version.FULL, out)));
        tasks.add(new Task("ringkasan.xlsx", out -> RingkasanXlsx.write(ringkasan, issue, out)));
        tasks.add(new Task("ringkasan.json", out -> RingkasanJson.write(processed.ringkasan(), out)));
        tasks.addAll(returned(processed, originals));
        tasks.add(text("kpm.csv", out -> KpmCsv.write(processed.rows(), processed.families(), out)));
        tasks.add(text("temuan.csv", out -> TemuanCsv.write(processed.openNotes(), out)));
        if (!processed.questions().isEmpty()) {
            tasks.add(text("pertanyaan.csv", out -> PertanyaanCsv.write(processed.questions(), out)));
        }
        return tasks;
    }

    private static Task text(String name, ResultFolder.Writing<Writer> writing) {
        return new Task(name, ResultFolder.inUtf8(writing));
    }

    private List<Task> returned(Processed processed, Originals originals) {
        List<Task> tasks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        processed.readings().forEach((file, reading) -> {
            String name = ReturnWorkbook.fileName(file, originals.format(file));
            if (!names.add(name)) {
                name = ReturnWorkbook.fileName(file + ".xlsx", Book.Format.XLSX);
                names.add(name);
            }
            tasks.add(new Task("kembalikan/" + name, out -> handBack(processed, originals, file, out)));
        });
        return tasks;
    }

    /** Writes one file as it is handed back to who sent it, with the notes that are still open. */
    void handBack(Processed processed, Originals originals, String file, OutputStream out) throws IOException {
        List<OpenNote> open = processed.notes().stream()
                .filter(note -> !note.settled() && note.note().at().file().equals(file))
                .map(this::open)
                .toList();
        new ReturnWorkbook(LocalDate.now(clock))
                .handBack(originals.bytes(file), originals.book(file), processed.reading(file), open, out);
    }

    private OpenNote open(KnownNote note) {
        return new OpenNote(note.note(), LocalDate.ofInstant(note.openedAt(), clock.getZone()));
    }
}
