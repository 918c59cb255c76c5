package id.prokus.dissemination.edition;

import id.prokus.access.Trail;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was issued: everybody reads the nation's, and that of their own place and incubator. */
@Controller
@Needs({})
class PublicationController {

    private final Publications publications;
    private final PublishEdition publishEdition;
    private final Trail trail;

    PublicationController(Publications publications, PublishEdition publishEdition, Trail trail) {
        this.publications = publications;
        this.publishEdition = publishEdition;
        this.trail = trail;
    }

    @Bean
    static MenuEntry publicationEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                48,
                "/terbitan",
                new Text("Terbitan", "Issues"),
                new Text(
                        "Ringkasan yang sudah terbit, sebagaimana diterbitkan: nasional dan milik wilayah Anda.",
                        "Ringkasans as issued: the nation's and your own."));
    }

    @GetMapping("/terbitan")
    Screen list() {
        return Screen.of("dissemination/edition/terbitan", new Listed(publications.all()));
    }

    @Needs(Right.PUBLISH)
    @PostMapping("/terbitan/baru/{draft}")
    Screen publish(@PathVariable UUID draft, Actor actor) {
        Publication begun = publishEdition.start(draft, actor);
        return Screen.to("/terbitan/" + begun.id());
    }

    @GetMapping("/terbitan/{id}")
    Screen show(@PathVariable UUID id) {
        Publication publication = publication(id);
        return Screen.of("dissemination/edition/terbitan-satu", new Page(publication, publications.documents(id)));
    }

    /** The content of one document, as a page. */
    @GetMapping("/terbitan/{id}/baca/{name}")
    Screen read(@PathVariable UUID id, @PathVariable String name) {
        Publication publication = publication(id);
        byte[] content = publications
                .content(id, name)
                .filter(bytes -> name.endsWith(".json"))
                .orElseThrow(PublicationController::noDocument);
        return Screen.of(
                "dissemination/edition/baca",
                new Read(publication, RingkasanJson.read(new String(content, StandardCharsets.UTF_8))));
    }

    @GetMapping("/terbitan/{id}/berkas/{name}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable String name, Actor actor) {
        IssuedDocument document = publications.documents(id).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(PublicationController::noDocument);
        byte[] content = publications.content(id, name).orElseThrow(PublicationController::noDocument);
        trail.record(actor, "dissemination.document-downloaded", document.name(), id.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name())
                                .build()
                                .toString())
                .body(content);
    }

    @Needs(Right.PUBLISH)
    @PostMapping("/terbitan/{id}/penarikan")
    Screen withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Actor actor) {
        try {
            publishEdition.withdraw(id, alasan, actor);
        } catch (Refusal refusal) {
            return Screen.to("/terbitan/" + id).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/terbitan/" + id)
                .saying(Flash.done(
                        "Terbitan ditarik; tetap dapat dibaca dengan tanda itu.",
                        "It is withdrawn, and can still be read with that mark."));
    }

    private Publication publication(UUID id) {
        return publications
                .find(id)
                .orElseThrow(() -> new Refusal(
                        "dissemination.publication-unknown",
                        new Text(
                                "Terbitan ini tidak ditemukan. Buka kembali daftarnya.",
                                "It was not found. Open the list again.")));
    }

    private static Refusal noDocument() {
        return new Refusal(
                "dissemination.document-unknown",
                new Text(
                        "Dokumen ini tidak ada dalam terbitan, atau bukan bagi wilayah dan inkubator Anda.",
                        "This document is not in the issue, or not for your place and incubator."));
    }

    public record Listed(List<Publication> publications) {}

    /** @param documents those the reader may see */
    public record Page(Publication publication, List<IssuedDocument> documents) {

        List<String> scopes() {
            return documents.stream().map(IssuedDocument::scope).distinct().toList();
        }

        List<IssuedDocument> of(String scope) {
            return documents.stream()
                    .filter(document -> document.scope().equals(scope))
                    .toList();
        }

        /** By what they are, in the order in which they were made. */
        Map<Text, List<IssuedDocument>> kinds(String scope) {
            return of(scope).stream()
                    .collect(Collectors.groupingBy(IssuedDocument::kind, LinkedHashMap::new, Collectors.toList()));
        }
    }

    public record Read(Publication publication, Ringkasan ringkasan) {}
}
