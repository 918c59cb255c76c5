package id.prokus.registry.proof;

import id.prokus.access.Standing;
import id.prokus.intake.picture.Pictures;
import id.prokus.intake.picture.ReadPicture;
import id.prokus.intake.picture.Shown;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.ProofFile;
import id.prokus.registry.timeline.ProofFiles;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photographs and receipts of one event: added, looked at, taken back. */
@Controller
@Needs(Right.FAMILIES)
class ProofController {

    /** Twice as fine as the page sets it, for sharp screens. */
    private static final int SMALL = 320;

    private final FamilyHeads heads;
    private final ProofFiles proofFiles;
    private final Pictures pictures;
    private final KeepProof keepProof;

    ProofController(FamilyHeads heads, ProofFiles proofFiles, Pictures pictures, KeepProof keepProof) {
        this.heads = heads;
        this.proofFiles = proofFiles;
        this.pictures = pictures;
        this.keepProof = keepProof;
    }

    @Needs(Right.ENTER)
    @PostMapping("/keluarga/{id}/peristiwa/{thing}/bukti")
    Screen add(
            @PathVariable UUID id,
            @PathVariable UUID thing,
            @RequestParam(defaultValue = "") String keterangan,
            Optional<MultipartFile> berkas,
            Standing standing,
            Actor actor)
            throws IOException {
        Screen back = Screen.to("/keluarga/" + id + "/peristiwa/" + thing);
        try {
            long size = berkas.map(MultipartFile::getSize).orElse(0L);
            ReadPicture.inSize(size);
            byte[] bytes = berkas.isPresent() ? berkas.get().getBytes() : new byte[0];
            String name = berkas.flatMap(file -> Optional.ofNullable(file.getOriginalFilename()))
                    .orElse("");
            keepProof.add(id, thing, keterangan, name, bytes, standing, actor);
        } catch (Refusal refusal) {
            return back.saying(Flash.refused(refusal.sentence()));
        }
        return back.saying(Flash.done(
                "Ditambahkan. Berkasnya disimpan persis seperti diterima.", "Added. The file is kept as received."));
    }

    @GetMapping("/keluarga/{id}/peristiwa/{thing}/bukti/{sha256}")
    Screen show(@PathVariable UUID id, @PathVariable UUID thing, @PathVariable String sha256) {
        FamilyHead head = heads.get(id);
        ProofFile file = find(head, thing, sha256);
        return Screen.of("registry/proof/bukti", new Page(head, file, pictures.of(file.sha256())));
    }

    /**
     * Never the file as received, beside whose dots a camera may have written where the family lives.
     *
     * @param kecil anything, for a small one
     */
    @GetMapping("/keluarga/{id}/peristiwa/{thing}/bukti/{sha256}/{page}")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id,
            @PathVariable UUID thing,
            @PathVariable String sha256,
            @PathVariable int page,
            @RequestParam(defaultValue = "") String kecil) {
        ProofFile file = find(heads.get(id), thing, sha256);
        Shown shown = pictures.of(file.sha256()).stream()
                .skip(Math.max(0, page))
                .findFirst()
                .orElseThrow(KeepProof::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body((kecil.isEmpty() ? shown : shown.within(SMALL)).jpeg());
    }

    @Needs(Right.ENTER)
    @PostMapping("/keluarga/{id}/peristiwa/{thing}/bukti/{sha256}/penarikan")
    Screen takeBack(
            @PathVariable UUID id,
            @PathVariable UUID thing,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        keepProof.takeBack(id, thing, sha256, alasan, standing, actor);
        return Screen.to("/keluarga/" + id + "/peristiwa/" + thing)
                .saying(Flash.done(
                        "Ditarik dari riwayat dan berkas pemeriksaan. Berkasnya tetap tersimpan.",
                        "Taken off the timeline and the auditor's pack. The file stays kept."));
    }

    private ProofFile find(FamilyHead head, UUID thing, String sha256) {
        return proofFiles.of(heads.one(head.id())).getOrDefault(thing, List.of()).stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(KeepProof::unknown);
    }

    /** @param pages those that are shown; empty where the picture cannot be opened any more */
    public record Page(FamilyHead head, ProofFile file, List<Shown> pages) {

        /** What came with a phone's form goes with that form. */
        public boolean canBeTakenBack() {
            return file.way() == Source.Way.FORMULIR;
        }
    }
}
