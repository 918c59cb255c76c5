package id.prokus.report;

import id.prokus.report.document.Document;
import id.prokus.report.document.DocxWriter;
import id.prokus.report.document.PdfWriter;
import id.prokus.report.pages.ActorPage;
import id.prokus.report.pages.RingkasanPages;
import id.prokus.vocabulary.Jakarta;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every document of one material that was ordered: each scope is composed once and written in every version and format.
 * The same material gives the same names and bytes, whatever the time.
 */
public final class DocumentSet {

    private static final int LONGEST_NAME = 60;

    private final Groundwork ground;
    private final DocumentOrder order;
    private final Issue issue;
    private final Function<Scope, Additions> words;

    /**
     * @param issue of the national ringkasan
     * @param words what people put to the ringkasan of each scope
     */
    public DocumentSet(Material material, DocumentOrder order, Issue issue, Function<Scope, Additions> words) {
        this.ground = Groundwork.of(
                material.madeAt(material.asOf().atStartOfDay(Jakarta.ZONE).toInstant()));
        this.order = order;
        this.issue = issue;
        this.words = words;
    }

    /** Writes one document and tells how many pages it has; 0 where only the reader's own office knows. */
    public interface Writing {
        int to(OutputStream out) throws IOException;
    }

    /** Takes documents as they are made, one at a time from each part. */
    public interface Taker {
        void take(SetDocument document, Writing writing);
    }

    /** All documents of one scope. */
    public record Part(Scope scope, List<SetDocument> documents) {}

    /** In the order in which they are best made: what takes longest first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Scope.Kind kind : Scope.Kind.values()) {
            List<Scope> scopes = Scope.all(
                    kind, ground.material().roster(), ground.material().regions());
            for (int i = 0; i < scopes.size(); i++) {
                List<SetDocument> documents = documents(scopes.get(i), i + 1, scopes.size());
                if (!documents.isEmpty()) {
                    parts.add(new Part(scopes.get(i), documents));
                }
            }
        }
        return parts;
    }

    /** The documents of a scope, whichever kinds were ordered. */
    public Part only(Scope scope) {
        var all = Scope.all(
                scope.kind(), ground.material().roster(), ground.material().regions());
        return new Part(scope, documents(scope, 1 + all.indexOf(scope), all.size()));
    }

    /** What a scope's documents say. */
    public Ringkasan ringkasan(Scope scope) {
        return ComposeRingkasan.compose(ground, scope, words.apply(scope));
    }

    /** Composes the part's ringkasan and gives each of its documents to whoever takes them. */
    public void make(Part part, Taker taker) {
        Additions additions = words.apply(part.scope());
        var findings = new Findings(ground, part.scope());
        Ringkasan ringkasan = ComposeRingkasan.compose(findings, additions);
        Issue its = issue.forIts(ringkasan);
        var pages = new RingkasanPages(ringkasan, its);
        for (Version version : Version.values()) {
            write(part, document -> document.version().equals(Optional.of(version)), () -> pages.of(version), taker);
        }
        for (Actor actor : Actor.values()) {
            write(
                    part,
                    document -> document.actor().equals(Optional.of(actor)),
                    () -> ActorPage.of(ActorEvidence.of(findings, ringkasan, actor), its),
                    taker);
        }
        for (SetDocument document : part.documents()) {
            switch (document.format()) {
                case XLSX ->
                    taker.take(document, out -> {
                        RingkasanXlsx.write(ringkasan, its, out);
                        return 0;
                    });
                case JSON ->
                    taker.take(document, out -> {
                        RingkasanJson.write(ringkasan, its, out);
                        return 0;
                    });
                case PPTX -> taker.take(document, out -> RingkasanPptx.write(ringkasan, its, out));
                case DOCX, PDF -> {}
            }
        }
    }

    /** Pages are filled once, and written in every format. */
    private static void write(Part part, java.util.function.Predicate<SetDocument> which, Pages pages, Taker taker) {
        var filled = new Filled(pages);
        part.documents().stream()
                .filter(document -> document.format().paged())
                .filter(which)
                .forEach(document -> taker.take(document, out -> {
                    if (document.format() == DocumentFormat.PDF) {
                        return PdfWriter.write(filled.get(), out);
                    }
                    DocxWriter.write(filled.get(), out);
                    return pagesOf(document);
                }));
    }

    /** Of what is set by ourselves; the length of the full version is for each office's own setting. */
    private static int pagesOf(SetDocument document) {
        return document.actor().isPresent() ? 1 : document.version().equals(Optional.of(Version.TWO_PAGES)) ? 2 : 0;
    }

    private interface Pages {
        Document fill();
    }

    private static final class Filled {
        private final Pages pages;
        private Optional<Document> document = Optional.empty();

        Filled(Pages pages) {
            this.pages = pages;
        }

        Document get() {
            Document filled = document.orElseGet(pages::fill);
            document = Optional.of(filled);
            return filled;
        }
    }

    private List<SetDocument> documents(Scope scope, int number, int of) {
        List<SetDocument> documents = new ArrayList<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            if (!order.formats().contains(format)) {
                continue;
            }
            if (order.kinds().contains(scope.kind())) {
                documents.addAll(ofScope(scope, number, of, format));
            }
            if (order.hasActorsOf(scope.kind()) && format.paged()) {
                for (Actor actor : Actor.values()) {
                    documents.add(new SetDocument(
                            begun() + "4-pelaku-" + (actor.ordinal() + 1) + "-" + plain(actor.code()) + "-"
                                    + place(scope) + "." + format.code(),
                            scope,
                            Optional.of(actor),
                            Optional.empty(),
                            format));
                }
            }
        }
        return documents;
    }

    private List<SetDocument> ofScope(Scope scope, int number, int of, DocumentFormat format) {
        String name = begun() + scope.kind().ordinal() + "-" + ofWhom(scope, number, of);
        if (!format.paged()) {
            return List.of(
                    new SetDocument(name + "." + format.code(), scope, Optional.empty(), Optional.empty(), format));
        }
        List<SetDocument> versions = new ArrayList<>();
        for (Version version : Version.values()) {
            if (order.versions().contains(version)) {
                versions.add(new SetDocument(
                        name + "-" + version.code() + "." + format.code(),
                        scope,
                        Optional.empty(),
                        Optional.of(version),
                        format));
            }
        }
        return versions;
    }

    private String begun() {
        return "ringkasan-" + ground.material().edition().year() + "-";
    }

    private static String ofWhom(Scope scope, int number, int of) {
        if (scope.kind() != Scope.Kind.INCUBATOR) {
            return scope.kind() == Scope.Kind.NATION
                    ? place(scope)
                    : scope.kind().code() + "-" + place(scope);
        }
        int digits = Math.max(2, Integer.toString(of).length());
        return "inkubator-" + String.format(Locale.ROOT, "%0" + digits + "d", number) + "-" + plain(scope.name());
    }

    private static String place(Scope scope) {
        return scope.kind() == Scope.Kind.NATION
                ? "nasional"
                : scope.key() + "-" + plain(scope.name().replaceFirst("^Provinsi ", ""));
    }

    /** Letters and digits of ASCII, with hyphens between words: names that every disk and every letter takes. */
    private static String plain(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-$", "");
    }
}
