package id.prokus.olah.snapshot;

import id.prokus.access.Trail;
import id.prokus.intake.handback.StandardHeading;
import id.prokus.olah.RingkasanForm;
import id.prokus.report.Approval;
import id.prokus.report.Cited;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.Scope;
import id.prokus.report.document.Document;
import id.prokus.report.document.DocxWriter;
import id.prokus.report.document.PdfWriter;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be taken along of a frozen round: its ringkasans, its berita acara, and what changed. */
@Controller
@Needs(Right.RESULTS)
class SnapshotFileController {

    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final SignSnapshot signSnapshot;
    private final CompareSnapshots compareSnapshots;
    private final Trail trail;
    private final Clock clock;

    SnapshotFileController(
            Snapshots snapshots,
            SignOffs signOffs,
            SignSnapshot signSnapshot,
            CompareSnapshots compareSnapshots,
            Trail trail,
            Clock clock) {
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.signSnapshot = signSnapshot;
        this.compareSnapshots = compareSnapshots;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param lingkup its place among those the snapshot is about, from 0; the nation is first */
    @GetMapping("/olahan/{id}/ringkasan.{form}")
    ResponseEntity<byte[]> ringkasan(
            @PathVariable UUID id,
            @PathVariable String form,
            @RequestParam(defaultValue = "0") int lingkup,
            Actor actor) {
        Snapshot snapshot = snapshots.get(id);
        RingkasanForm as = RingkasanForm.named(form).orElseThrow(SnapshotFileController::nothing);
        List<Scope> scopes = snapshots.scopes(id);
        if (lingkup < 0 || lingkup >= scopes.size()) {
            throw nothing();
        }
        Ringkasan ringkasan = snapshots.ringkasan(id, scopes.get(lingkup));
        return file(
                "olahan-%d-v%d-%s".formatted(snapshot.edition(), snapshot.version(), as.fileName()),
                as.type(),
                id,
                actor,
                out -> as.write(ringkasan, issue(snapshot), out));
    }

    @GetMapping("/olahan/{id}/berita-acara.{form}")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable String form, Actor actor) {
        Snapshot snapshot = snapshots.get(id);
        RingkasanForm as = RingkasanForm.named(form)
                .filter(each -> each == RingkasanForm.PDF || each == RingkasanForm.DOCX)
                .orElseThrow(SnapshotFileController::nothing);
        Document document = new BeritaAcara(
                        snapshot,
                        snapshots.ringkasan(id, Scope.nation()),
                        Letterhead.standard(),
                        signSnapshot.chain(snapshot),
                        signOffs.of(id),
                        difference(snapshot))
                .document();
        return file(
                "berita-acara-%d-v%d.%s".formatted(snapshot.edition(), snapshot.version(), form),
                as.type(),
                id,
                actor,
                out -> {
                    if (as == RingkasanForm.PDF) {
                        PdfWriter.write(document, out);
                    } else {
                        DocxWriter.write(document, out);
                    }
                });
    }

    @GetMapping("/olahan/{id}/perubahan.csv")
    ResponseEntity<byte[]> changes(@PathVariable UUID id, Actor actor) {
        Snapshot snapshot = snapshots.get(id);
        CsvFile csv =
                new CsvFile("jenis", "tempat", "isian atau angka", "KPM", "sebelum", "sesudah", "siapa", "mengapa");
        difference(snapshot).ifPresent(difference -> {
            difference
                    .cells()
                    .forEach(cell -> csv.line(
                            "isian",
                            cell.place(),
                            StandardHeading.of(cell.field()),
                            "",
                            cell.before(),
                            cell.after(),
                            cell.by(),
                            cell.why()));
            difference
                    .figures()
                    .forEach((scope, changes) -> changes.forEach(change -> csv.line(
                            "angka",
                            scope.name(),
                            change.name(),
                            change.cohort(),
                            change.before(),
                            change.after(),
                            "",
                            "")));
        });
        trail.record(actor, "olah.result-downloaded", "perubahan.csv", id.toString());
        return csv.takenBy(actor, clock, "perubahan-%d-v%d".formatted(snapshot.edition(), snapshot.version()));
    }

    private Optional<SnapshotDifference> difference(Snapshot snapshot) {
        return snapshots.all(snapshot.programmeEdition()).stream()
                .filter(other -> other.version() == snapshot.version() - 1)
                .findFirst()
                .map(older -> compareSnapshots.between(older, snapshot));
    }

    /** Approved by the last who signed, once the chain is complete. */
    private Issue issue(Snapshot snapshot) {
        Optional<Approval> approval = signSnapshot.next(snapshot).isPresent()
                ? Optional.empty()
                : signOffs.of(snapshot.id()).stream()
                        .reduce((first, last) -> last)
                        .map(last -> new Approval(last.fullName(), last.post(), last.at()));
        return new Issue(
                Letterhead.standard(),
                approval,
                Optional.empty(),
                Optional.of(new Cited(
                        snapshot.version(),
                        snapshot.hash(),
                        LocalDate.ofInstant(snapshot.frozenAt(), clock.getZone()))));
    }

    /** Writes a document. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private ResponseEntity<byte[]> file(String name, MediaType type, UUID id, Actor actor, Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record(actor, "olah.result-downloaded", name, id.toString());
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes.toByteArray());
    }

    private static Refusal nothing() {
        return new Refusal(
                "olah.nothing-to-download",
                new Text(
                        "Dokumen ini tidak ada pada olahan beku tersebut. Buka kembali halamannya dan pilih dari daftar.",
                        "This snapshot has no such document. Open its page again and choose from the list."));
    }
}
