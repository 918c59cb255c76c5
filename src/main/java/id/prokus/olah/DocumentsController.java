package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.report.DocumentFormat;
import id.prokus.report.DocumentOrder;
import id.prokus.report.Scope;
import id.prokus.report.Version;
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
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The ringkasan for everyone in one go: choose, start, wait beside a bar, take all of it along. */
@Controller
@Needs(Right.RESULTS)
class DocumentsController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final DocumentRuns documentRuns;
    private final Trail trail;

    DocumentsController(
            ShownEdition shownEdition, CurrentResults currentResults, DocumentRuns documentRuns, Trail trail) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.documentRuns = documentRuns;
        this.trail = trail;
    }

    @Bean
    static MenuEntry documentsEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                54,
                "/ringkasan/dokumen",
                new Text("Dokumen", "Documents"),
                new Text(
                        "Susun ringkasan bagi semua sekaligus: nasional, provinsi, inkubator, kabupaten/kota, dan pelaku.",
                        "Make the ringkasan for everyone at once: nation, provinces, incubators, regencies and actors."));
    }

    @GetMapping("/ringkasan/dokumen")
    Screen show(@RequestParam Optional<Integer> edisi) {
        return Screen.of("olah/dokumen", page(edisi));
    }

    /** The part that moves while documents are made. */
    @GetMapping("/ringkasan/dokumen/kemajuan")
    Screen progress(@RequestParam Optional<Integer> edisi) {
        return Screen.of("olah/dokumen-kemajuan", page(edisi));
    }

    /** What is to be made; every list may be empty, which is then said. */
    record OrderForm(List<String> lingkup, List<String> versi, List<String> format) {
        OrderForm {
            lingkup = lingkup == null ? List.of() : lingkup;
            versi = versi == null ? List.of() : versi;
            format = format == null ? List.of() : format;
        }

        DocumentOrder order() {
            var kinds = chosen(lingkup, Scope.Kind::find);
            var versions = chosen(versi, Version::find);
            var formats = chosen(format, DocumentFormat::find);
            boolean actors = lingkup.contains("pelaku");
            if (formats.isEmpty() || (kinds.isEmpty() && !actors)) {
                throw new Refusal(
                        "olah.documents-nothing-chosen",
                        new Text(
                                "Pilih sekurang-kurangnya satu lingkup dan satu format.",
                                "Choose at least one scope and one format."));
            }
            return new DocumentOrder(kinds, actors, versions.isEmpty() ? Set.of(Version.FULL) : versions, formats);
        }

        private static <T> Set<T> chosen(List<String> codes, Function<String, Optional<T>> find) {
            var chosen = new HashSet<T>();
            codes.forEach(code -> find.apply(code).ifPresent(chosen::add));
            return chosen;
        }
    }

    @PostMapping("/ringkasan/dokumen")
    Screen start(@RequestParam Optional<Integer> edisi, OrderForm form, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        Processed processed = currentResults.find(edition).orElseThrow(DocumentsController::nothing);
        boolean begun;
        try {
            begun = documentRuns.start(processed, form.order(), actor);
        } catch (Refusal e) {
            return Screen.to("/ringkasan/dokumen?edisi=" + edition.year()).saying(Flash.refused(e.sentence()));
        }
        return Screen.to("/ringkasan/dokumen?edisi=" + edition.year())
                .saying(
                        begun
                                ? Flash.done("Dokumen sedang disusun.", "The documents are being made.")
                                : Flash.careful(
                                        "Dokumen lain sedang disusun. Tunggu sampai selesai, atau hentikan lebih dahulu.",
                                        "Other documents are being made. Wait until they are done, or stop them first."));
    }

    @PostMapping("/ringkasan/dokumen/penghentian")
    Screen stop() {
        documentRuns.cancel();
        return Screen.to("/ringkasan/dokumen")
                .saying(Flash.careful("Penyusunan dokumen dihentikan.", "Making the documents was stopped."));
    }

    /** Everything that was made last, with its index. */
    @GetMapping("/ringkasan/dokumen/semua.zip")
    ResponseEntity<StreamingResponseBody> all(Actor actor) {
        Path folder = documentRuns.folder().orElseThrow(DocumentsController::nothing);
        int year = documentRuns.view().orElseThrow().edition();
        trail.record(actor, "olah.result-downloaded", "dokumen.zip", String.valueOf(year));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ringkasan-" + year + ".zip")
                                .build()
                                .toString())
                .body(out -> zip(folder, out));
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private Page page(Optional<Integer> year) {
        Edition edition = shownEdition.of(year);
        return new Page(
                edition.year(),
                currentResults.find(edition).map(Processed::ringkasan).isPresent(),
                documentRuns.view());
    }

    private static Refusal nothing() {
        return new Refusal(
                "olah.documents-not-there",
                new Text(
                        "Belum ada dokumen. Olah berkas inkubator lebih dahulu, lalu susun dokumennya di halaman Dokumen.",
                        "There are no documents yet. Process the incubators' files first, then make the documents on the"
                                + " Documents page."));
    }

    /**
     * @param processed whether there are figures to make documents of
     * @param run what was ordered last; empty where nothing was
     */
    public record Page(int edition, boolean processed, Optional<DocumentRuns.View> run) {

        public boolean running() {
            return run.filter(view -> view.state() == DocumentRuns.State.RUNNING)
                    .isPresent();
        }
    }
}
