package id.prokus.olah;

import id.prokus.access.Actor;
import id.prokus.access.Trail;
import id.prokus.intake.handback.TemplateWorkbook;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Rosters;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who has reported and who has not, what goes back to each, and the workbook with which the next round starts. */
@Controller
class CompletenessController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rosters rosters;
    private final CurrentResults results;
    private final WriteResults writeResults;
    private final Trail trail;

    CompletenessController(Rosters rosters, CurrentResults results, WriteResults writeResults, Trail trail) {
        this.rosters = rosters;
        this.results = results;
        this.writeResults = writeResults;
        this.trail = trail;
    }

    @Bean
    static MenuEntry completenessEntry() {
        return new MenuEntry(
                20,
                "/olah/kelengkapan",
                new Text("Kelengkapan", "Completeness"),
                new Text(
                        "Siapa yang sudah dan belum melapor, dan berapa KPM-nya.",
                        "Who has reported and who has not, and how many families."));
    }

    @GetMapping("/olah/kelengkapan")
    Screen show() {
        var edition = rosters.latestEdition();
        return Screen.of("olah/completeness", new Page(edition, edition.flatMap(results::find)));
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

    @GetMapping("/olah/kembali.zip")
    ResponseEntity<StreamingResponseBody> handAllBack(Actor actor) {
        var result = result();
        trail.record(actor, "olah.workbooks-handed-back", "all");
        return download("kembalikan.zip", "application/zip", out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (String file : result.processed().readings().keySet()) {
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
        var next = Edition.prokus(processed.edition().year() + 1);
        var rows = processed.families().all().stream()
                .map(family -> family.counted())
                .filter(row -> row.incubator().equals(inkubator))
                .toList();
        trail.record(actor, "olah.template-taken", inkubator);
        return download(
                TemplateWorkbook.fileName(inkubator, next),
                XLSX,
                out -> new TemplateWorkbook(Regions.load()).write(inkubator, next, rows, out));
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

    /** @param result empty where nothing was processed yet */
    public record Page(Optional<Edition> edition, Optional<Processed> result) {

        public List<Bagian> incubators() {
            return result.map(r -> r.ringkasan().perInkubator()).orElse(List.of());
        }

        public List<Bagian> provinces() {
            return result.map(r -> r.ringkasan().perProvinsi()).orElse(List.of());
        }

        public boolean arrived(Bagian part) {
            return part.masuk() > 0;
        }

        /** Opens WhatsApp with a text that names nobody but the office. */
        public String reminder(Bagian part) {
            var text =
                    "Yth. pengelola %s. Laporan monitoring %s %d belum kami terima. Mohon kirim buku kerjanya, atau balas pesan ini bila ada kendala. Terima kasih."
                            .formatted(
                                    part.inkubator().orElse(part.provinsi()),
                                    edition.map(Edition::name).orElse("ProKUS"),
                                    edition.map(Edition::year).orElse(0));
            return "https://wa.me/?text="
                    + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
