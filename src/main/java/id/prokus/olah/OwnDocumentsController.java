package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.report.DocumentFormat;
import id.prokus.report.DocumentOrder;
import id.prokus.report.DocumentSet;
import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.report.Scope;
import id.prokus.report.SetDocument;
import id.prokus.report.Version;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ringkasan of one's own province, regency or incubator: what it says in short, and its documents one by one. */
@Controller
@Needs(Right.OWN_RINGKASAN)
class OwnDocumentsController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final WriteDocuments writeDocuments;
    private final Regions regions;
    private final Trail trail;

    OwnDocumentsController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            WriteDocuments writeDocuments,
            Regions regions,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.writeDocuments = writeDocuments;
        this.regions = regions;
        this.trail = trail;
    }

    @Bean
    static MenuEntry ownRingkasanEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                52,
                "/ringkasan/lingkup",
                new Text("Ringkasan wilayah", "Ringkasan by place"),
                new Text(
                        "Baca dan unduh ringkasan satu provinsi, kabupaten/kota, atau inkubator.",
                        "Read and download the ringkasan of one province, regency or incubator."));
    }

    /** @param kind as in {@link Scope.Kind#code()}; with the key, whose ringkasan is shown */
    @GetMapping("/ringkasan/lingkup")
    Screen show(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String kunci,
            Standing standing) {
        Edition edition = shownEdition.of(edisi);
        Optional<Processed> processed = currentResults.find(edition);
        if (processed.isEmpty()) {
            return Screen.of("olah/lingkup", new Page(edition, List.of(), false, Optional.empty()));
        }
        List<Scope> own = own(standing, processed.orElseThrow());
        Optional<Scope> chosen = jenis.isEmpty() && own.size() == 1
                ? own.stream().findFirst()
                : Optional.of(jenis).filter(kind -> !kind.isEmpty()).map(kind -> chosen(own, kind, kunci));
        return Screen.of(
                "olah/lingkup",
                new Page(edition, own, true, chosen.map(scope -> shown(processed.orElseThrow(), scope))));
    }

    /** One document of one's own scope; who took which is in the trail. */
    @GetMapping("/ringkasan/lingkup/dokumen")
    ResponseEntity<byte[]> document(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String kunci,
            @RequestParam(defaultValue = "") String berkas,
            Standing standing,
            Actor actor) {
        Processed processed = currentResults.find(shownEdition.of(edisi)).orElseThrow(OwnDocumentsController::notYours);
        Scope scope = chosen(own(standing, processed), jenis, kunci);
        DocumentSet set = writeDocuments.of(processed, everyDocument(scope));
        DocumentSet.Part part = set.only(scope);
        SetDocument wanted = part.documents().stream()
                .filter(document -> document.name().equals(berkas))
                .findFirst()
                .orElseThrow(OwnDocumentsController::notYours);
        byte[] bytes = bytes(set, new DocumentSet.Part(scope, List.of(wanted)));
        trail.record(actor, "olah.result-downloaded", wanted.name(), processed.fingerprint());
        return ResponseEntity.ok()
                .contentType(type(wanted.format()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(wanted.name())
                                .build()
                                .toString())
                .body(bytes);
    }

    private List<Scope> own(Standing standing, Processed processed) {
        return OwnScopes.of(standing, processed.material().roster(), regions);
    }

    private static Scope chosen(List<Scope> own, String kind, String key) {
        return own.stream()
                .filter(scope -> scope.kind().code().equals(kind) && scope.key().equals(key))
                .findFirst()
                .orElseThrow(OwnDocumentsController::notYours);
    }

    private Shown shown(Processed processed, Scope scope) {
        DocumentSet set = writeDocuments.of(processed, everyDocument(scope));
        return new Shown(scope, set.ringkasan(scope), set.only(scope).documents());
    }

    private static DocumentOrder everyDocument(Scope scope) {
        return new DocumentOrder(
                EnumSet.of(scope.kind()),
                scope.isPlace(),
                EnumSet.allOf(Version.class),
                EnumSet.allOf(DocumentFormat.class));
    }

    private static byte[] bytes(DocumentSet set, DocumentSet.Part part) {
        var bytes = new ByteArrayOutputStream();
        set.make(part, (document, writing) -> {
            try {
                writing.to(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return bytes.toByteArray();
    }

    static MediaType type(DocumentFormat format) {
        return MediaType.parseMediaType(
                switch (format) {
                    case PDF -> "application/pdf";
                    case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case PPTX -> "application/vnd.openxmlformats-officedocument.presentationml.presentation";
                    case JSON -> "application/json";
                });
    }

    private static Refusal notYours() {
        return new Refusal(
                "olah.ringkasan-not-there",
                new Text(
                        "Ringkasan ini tidak ada, atau bukan ringkasan wilayah maupun inkubator Anda. Buka kembali halaman"
                                + " Ringkasan wilayah dan pilih dari daftarnya.",
                        "This ringkasan is not there, or not that of your place or incubator. Open the page Ringkasan by"
                                + " place again and choose from its list."));
    }

    /**
     * @param processed whether there are figures at all
     * @param chosen whose ringkasan is shown; empty while one is to be chosen
     */
    public record Page(Edition edition, List<Scope> scopes, boolean processed, Optional<Shown> chosen) {

        public List<Scope> of(Scope.Kind kind) {
            return scopes.stream().filter(scope -> scope.kind() == kind).toList();
        }

        public String address(Scope scope) {
            return "/ringkasan/lingkup?edisi=" + edition.year() + "&jenis="
                    + scope.kind().code() + "&kunci=" + OlahAddress.coded(scope.key());
        }

        public String address(SetDocument document) {
            return "/ringkasan/lingkup/dokumen?edisi=" + edition.year() + "&jenis="
                    + document.scope().kind().code() + "&kunci="
                    + OlahAddress.coded(document.scope().key()) + "&berkas=" + document.name();
        }
    }

    /** @param documents every one that can be made of it */
    public record Shown(Scope scope, Ringkasan ringkasan, List<SetDocument> documents) {

        public List<String> core() {
            return ringkasan.inti().stream()
                    .flatMap(key -> ringkasan.kalimat().stream()
                            .filter(sentence -> sentence.kunci().equals(key))
                            .map(Kalimat::teks))
                    .toList();
        }

        public List<SetDocument> whole() {
            return documents.stream()
                    .filter(document -> document.actor().isEmpty())
                    .toList();
        }

        /** In the order of the actors. */
        public List<SetDocument> actors() {
            return documents.stream()
                    .filter(document -> document.actor().isPresent())
                    .sorted(Comparator.comparing(SetDocument::name))
                    .toList();
        }

        /** "Inkubator bisnis, PDF" */
        public String name(SetDocument document) {
            String about = document.actor().map(id.prokus.report.Actor::label).orElse("");
            return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + ", "
                    + document.format().name();
        }
    }
}
