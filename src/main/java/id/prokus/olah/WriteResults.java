package id.prokus.olah;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes everything that comes out of a run into one folder. */
@Component
class WriteResults {

    /** @throws RunFailed where it cannot be written; the former results are then still there */
    void write(Processed processed, Originals originals, Path folder, RunProgress progress) {
        try (ResultFolder results = ResultFolder.open(folder)) {
            progress.begin(Stage.WRITING, 2);
            results.text("kpm.csv", out -> KpmCsv.write(processed.rows(), processed.families(), out));
            progress.done(Stage.WRITING, "kpm.csv");
            results.text("temuan.csv", out -> TemuanCsv.write(processed.openNotes(), out));
            progress.done(Stage.WRITING, "temuan.csv");
            if (!processed.questions().isEmpty()) {
                results.text("pertanyaan.csv", out -> PertanyaanCsv.write(processed.questions(), out));
            }
            results.publish(List.of("pertanyaan.csv", "kembalikan"));
        }
    }
}
