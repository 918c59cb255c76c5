package id.prokus.report.audit;

import id.prokus.access.Trail;
import id.prokus.assistance.BopAgreements;
import id.prokus.intake.picture.Pictures;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.report.document.Document;
import id.prokus.report.document.PdfWriter;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's pack of a family or an incubator, as one PDF, within the scope of whoever takes it. */
@Controller
@Needs(Right.FAMILIES)
class AuditController {

    private final FamilyHeads heads;
    private final AuditFiles files;
    private final BopAgreements agreements;
    private final Pictures pictures;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    AuditController(
            FamilyHeads heads,
            AuditFiles files,
            BopAgreements agreements,
            Pictures pictures,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.files = files;
        this.agreements = agreements;
        this.pictures = pictures;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/bantuan/berkas/keluarga/{id}")
    ResponseEntity<byte[]> family(@PathVariable UUID id, Actor actor) throws IOException {
        FamilyHead head = heads.get(id);
        Document pack = new AuditDocument(PrintedProofs.ofAFamily(pictures), actor, clock.instant())
                .of(head, regions.nameOf(head.regency()), files.of(id));
        trail.record(actor, "report.audit-pack-taken", id.toString(), "", head.regency());
        return pdf(pack, "berkas-pemeriksaan-keluarga");
    }

    @GetMapping("/bantuan/berkas/inkubator")
    ResponseEntity<byte[]> incubator(
            @RequestParam(defaultValue = "0") int edisi, @RequestParam(defaultValue = "") String nama, Actor actor)
            throws IOException {
        Edition edition = Edition.prokus(edisi);
        List<FamilyFile> found = files.of(edition, nama);
        var own = agreements.of(edition).stream()
                .filter(one -> one.incubator().equals(nama))
                .toList();
        if (found.isEmpty() && own.isEmpty()) {
            throw new Refusal(
                    "report.nothing-to-audit",
                    new Text(
                            "Tidak ada keluarga atau perjanjian inkubator ini dalam wilayah Anda. Pilih dari halaman BOP.",
                            "No family or agreement of this incubator is in your place. Choose on the page on BOP."));
        }
        Document pack = new AuditDocument(PrintedProofs.ofAnIncubator(pictures), actor, clock.instant())
                .of(edisi, nama, own, found);
        trail.recordLines(
                actor,
                "report.audit-pack-taken",
                nama,
                found.stream().map(file -> file.balance().regency()).toList());
        return pdf(pack, "berkas-pemeriksaan-inkubator-" + edisi);
    }

    private static ResponseEntity<byte[]> pdf(Document pack, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(pack, out);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
