package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.handback.TemplateWorkbook;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.Family;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What goes back to each incubator, and the workbook with which its next round starts. */
@Controller
@Needs(Right.PROCESS)
class HandBackController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rosters rosters;
    private final CurrentResults results;
    private final WriteResults writeResults;
    private final Regions regions;
    private final Trail trail;

    HandBackController(
            Rosters rosters, CurrentResults results, WriteResults writeResults, Regions regions, Trail trail) {
        this.rosters = rosters;
        this.results = results;
        this.writeResults = writeResults;
        this.regions = regions;
        this.trail = trail;
    }

    /** A workbook as it is handed back: the sender's own, coloured and commented. */
    @GetMapping("/olah/kembali")
    ResponseEntity<StreamingResponseBody> handBack(@RequestParam String nama, Actor actor) {
        var result = result();
        trail.record(actor, "olah.workbook-handed-back", nama);
        return download(
                nama.replaceFirst("(?i)\\.(xls|ods|csv)$", ".xlsx"),
                XLSX,
                out -> writeResults.handBack(result.processed(), result.read().originals(), nama, out));
    }

    /** Those of one incubator, or all. */
    @GetMapping("/olah/kembali.zip")
    ResponseEntity<StreamingResponseBody> handAllBack(@RequestParam Optional<String> inkubator, Actor actor) {
        var result = result();
        var files = result.processed().readings().entrySet().stream()
                .filter(file ->
                        inkubator.isEmpty() || file.getValue().incubator().equals(inkubator.get()))
                .map(Map.Entry::getKey)
                .toList();
        trail.record(actor, "olah.workbooks-handed-back", inkubator.orElse("all"));
        return download("kembalikan.zip", "application/zip", out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (String file : files) {
                    zip.putNextEntry(new ZipEntry(file.replaceFirst("(?i)\\.(xls|ods|csv)$", ".xlsx")));
                    writeResults.handBack(result.processed(), result.read().originals(), file, new Unclosed(zip));
                    zip.closeEntry();
                }
            }
        });
    }

    /** The standard workbook for the next round, with the incubator's families and their opening values. */
    @GetMapping("/olah/putaran-berikut")
    ResponseEntity<StreamingResponseBody> nextRound(@RequestParam String inkubator, Actor actor) {
        var processed = result().processed();
        trail.record(actor, "olah.template-taken", inkubator);
        return download(
                TemplateWorkbook.fileName(inkubator, next(processed)),
                XLSX,
                out -> writeNextRound(processed, inkubator, out));
    }

    /** The same for everybody on the roster. */
    @GetMapping("/olah/putaran-berikut.zip")
    ResponseEntity<StreamingResponseBody> nextRoundOfAll(Actor actor) {
        var processed = result().processed();
        trail.record(actor, "olah.template-taken", "all");
        return download("putaran-berikut.zip", "application/zip", out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (RosterEntry entry : processed.roster().entries()) {
                    zip.putNextEntry(new ZipEntry(TemplateWorkbook.fileName(entry.incubator(), next(processed))));
                    writeNextRound(processed, entry.incubator(), new Unclosed(zip));
                    zip.closeEntry();
                }
            }
        });
    }

    private static Edition next(Processed processed) {
        return Edition.prokus(processed.edition().year() + 1);
    }

    private void writeNextRound(Processed processed, String incubator, OutputStream out) throws IOException {
        var rows = processed.families().all().stream()
                .map(Family::counted)
                .filter(row -> row.incubator().equals(incubator))
                .toList();
        new TemplateWorkbook(regions).write(incubator, next(processed), rows, out);
    }

    private ProcessWorkbooks.Result result() {
        return rosters.latestEdition()
                .flatMap(results::result)
                .orElseThrow(() -> new Refusal(
                        "olah.nothing-processed",
                        new Text(
                                "Belum ada yang diolah. Masukkan buku kerja di halaman Pengolahan.",
                                "Nothing was processed yet. Hand in workbooks on the Processing page.")));
    }

    private static ResponseEntity<StreamingResponseBody> download(
            String name, String type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    /** A part of an archive: whoever writes it may close it, the archive goes on. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
