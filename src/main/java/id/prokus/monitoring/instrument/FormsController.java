package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Every form in every version, to be read like paper; a new version is handed in, looked at by the gate, and published. */
@Controller
@Needs({Right.FAMILIES, Right.ADMINISTER})
class FormsController {

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final PublishGate gate;
    private final PublishDraft publishDraft;
    private final HeldForms heldForms;
    private final EntryKinds kinds;

    FormsController(
            Instruments instruments,
            InstrumentDrafts drafts,
            PublishGate gate,
            PublishDraft publishDraft,
            HeldForms heldForms,
            EntryKinds kinds) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.gate = gate;
        this.publishDraft = publishDraft;
        this.heldForms = heldForms;
        this.kinds = kinds;
    }

    @GetMapping("/formulir")
    Screen list() {
        return Screen.of("monitoring/instrument/formulir", listed());
    }

    @GetMapping("/formulir/{code}")
    Screen show(@PathVariable String code, @RequestParam(defaultValue = "") String versi) {
        List<Instrument> versions = instruments.versions(code);
        Instrument one = versi.isEmpty() && !versions.isEmpty() ? versions.getFirst() : instruments.get(code, versi);
        return Screen.of(
                "monitoring/instrument/satu",
                new Page(
                        one,
                        PublishGate.paper(instruments.bytes(one)),
                        versions,
                        instruments.remarks(one),
                        kindLabel(one.kind()),
                        heldForms.byVersion(code)));
    }

    @GetMapping("/formulir/{code}/{version}/unduhan")
    ResponseEntity<byte[]> download(@PathVariable String code, @PathVariable String version) {
        Instrument one = instruments.get(code, version);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/xml; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(one.code() + "-" + one.version() + ".xml")
                                .build()
                                .toString())
                .body(instruments.bytes(one));
    }

    @PostMapping("/formulir")
    @Needs(Right.ADMINISTER)
    Screen handIn(@RequestParam MultipartFile berkas, Actor actor) throws IOException {
        try {
            return Screen.to("/formulir/usulan/" + publishDraft.handIn(actor, berkas.getBytes()));
        } catch (Refusal refusal) {
            return Screen.of("monitoring/instrument/formulir", listed())
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/formulir/usulan/{id}")
    @Needs(Right.ADMINISTER)
    Screen draft(@PathVariable UUID id) {
        return Screen.of("monitoring/instrument/usulan", draftPage(id, ""));
    }

    @PostMapping("/formulir/usulan/{id}/penerbitan")
    @Needs(Right.ADMINISTER)
    Screen publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean dimaksud,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor) {
        try {
            Instrument one = publishDraft.publish(actor, id, dimaksud, alasan);
            return Screen.to("/formulir/" + one.code())
                    .saying(Flash.done(
                            "Versi %s terbit. Ponsel mengunduhnya saat memperbarui daftar formulir; isian versi lama tetap diterima."
                                    .formatted(one.version()),
                            "Version %s is published. Phones fetch it with their list of forms; answers to former versions are still taken."
                                    .formatted(one.version())));
        } catch (Refusal refusal) {
            return Screen.of("monitoring/instrument/usulan", draftPage(id, alasan))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @PostMapping("/formulir/usulan/{id}/pembatalan")
    @Needs(Right.ADMINISTER)
    Screen discard(@PathVariable UUID id, Actor actor) {
        publishDraft.discard(actor, id);
        return Screen.to("/formulir")
                .saying(Flash.done(
                        "Usulan dibatalkan; yang terbit tidak berubah.",
                        "The draft is thrown away; what is published stays."));
    }

    private ListPage listed() {
        Map<String, List<Instrument>> byCode = new LinkedHashMap<>();
        instruments.current().forEach(one -> byCode.put(one.code(), instruments.versions(one.code())));
        Map<String, Text> labels = new LinkedHashMap<>();
        instruments.current().forEach(one -> labels.put(one.kind(), kindLabel(one.kind())));
        return new ListPage(byCode, labels, drafts.all());
    }

    private DraftPage draftPage(UUID id, String reason) {
        InstrumentDraft draft = drafts.get(id);
        return new DraftPage(draft, gate.look(draft.bytes()), reason);
    }

    private Text kindLabel(String code) {
        return kinds.find(code).map(kind -> kind.label()).orElse(new Text(code, code));
    }

    /** @param forms by code, of each the latest version first @param kinds labels by code */
    public record ListPage(
            Map<String, List<Instrument>> forms, Map<String, Text> kinds, List<InstrumentDraft> drafts) {}

    /** @param remarks of the gate when it was published @param phones how many hold each version */
    public record Page(
            Instrument one,
            FormPaper paper,
            List<Instrument> versions,
            List<GateRemark> remarks,
            Text kind,
            Map<String, Integer> phones) {}

    public record DraftPage(InstrumentDraft draft, GateReport report, String reason) {}
}
