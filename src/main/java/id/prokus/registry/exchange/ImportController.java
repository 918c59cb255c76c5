package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.workbook.handback.ReturnedWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file of events: handed in, looked at, taken in as one piece, taken back. */
@Controller
@Needs({Right.ENTER, Right.APPROVE})
class ImportController {

    private static final int SHOWN_FILES = 50;
    private static final int MOST_NOTES_RETURNED = 20_000;

    private final EntryKinds kinds;
    private final ExchangeEdition exchangeEdition;
    private final Imports imports;
    private final HandInImport handInImport;
    private final CheckImport checkImport;
    private final TakeInImport takeInImport;
    private final TakeBackImport takeBackImport;
    private final ImportWork work;

    ImportController(
            EntryKinds kinds,
            ExchangeEdition exchangeEdition,
            Imports imports,
            HandInImport handInImport,
            CheckImport checkImport,
            TakeInImport takeInImport,
            TakeBackImport takeBackImport,
            ImportWork work) {
        this.kinds = kinds;
        this.exchangeEdition = exchangeEdition;
        this.imports = imports;
        this.handInImport = handInImport;
        this.checkImport = checkImport;
        this.takeInImport = takeInImport;
        this.takeBackImport = takeBackImport;
        this.work = work;
    }

    @GetMapping("/peristiwa/impor")
    Screen ask(
            @RequestParam(defaultValue = "") String jenis, @RequestParam Optional<Integer> edisi, Standing standing) {
        return Screen.of(
                "registry/exchange/kirim",
                askPage(jenis, exchangeEdition.of(edisi).year(), standing));
    }

    @PostMapping("/peristiwa/impor")
    Screen handIn(HandInForm form, @RequestParam MultipartFile berkas, Standing standing, Actor actor)
            throws IOException {
        var edition = exchangeEdition.of(form.edisi());
        String kind = form.jenis().orElse("");
        try {
            byte[] bytes = berkas.getBytes();
            Import file = handInImport.handIn(kind, edition, name(berkas), bytes, standing, actor);
            work.begin(file.id(), progress -> checkImport.check(file, bytes, standing, progress));
            return Screen.to(file.address());
        } catch (Refusal refusal) {
            return Screen.of("registry/exchange/kirim", askPage(kind, edition.year(), standing))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/peristiwa/impor/{id}")
    Screen show(@PathVariable UUID id, Standing standing) {
        return Screen.of("registry/exchange/kiriman", page(imports.get(id), standing));
    }

    /** Looks at it again, as things are now. */
    @PostMapping("/peristiwa/impor/{id}/pemeriksaan")
    Screen check(@PathVariable UUID id, Standing standing) {
        Import file = imports.get(id);
        if (file.taken().isEmpty()) {
            byte[] bytes = checkImport.bytes(file);
            work.begin(id, progress -> checkImport.check(file, bytes, standing, progress));
        }
        return Screen.to(file.address());
    }

    @PostMapping("/peristiwa/impor/{id}/pengambilan")
    Screen takeIn(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") int tinggalkan, Standing standing, Actor actor) {
        Import file = imports.get(id);
        Duty.demand(kinds.get(file.kind()), standing);
        byte[] bytes = checkImport.bytes(file);
        work.begin(id, progress -> {
            try {
                takeInImport.takeIn(file, bytes, tinggalkan, standing, actor, progress);
            } catch (Refusal refusal) {
                if (refusal.code().equals("registry.import-has-bad-rows")) {
                    checkImport.check(file, bytes, standing, progress);
                }
                throw refusal;
            }
        });
        Import now = imports.get(id);
        return Screen.to(file.address()).saying(said(now));
    }

    private static Flash said(Import now) {
        if (now.taken().isPresent()) {
            return Flash.done("Kiriman diambil.", "The file is taken in.");
        }
        return now.trouble()
                .map(Flash::refused)
                .orElseGet(() -> Flash.done("Kiriman sedang diambil.", "The file is being taken in."));
    }

    @PostMapping("/peristiwa/impor/{id}/penarikan")
    Screen takeBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Standing standing, Actor actor) {
        Import file = imports.get(id);
        try {
            int lines = takeBackImport.takeBack(id, alasan, standing, actor);
            return Screen.to(file.address())
                    .saying(Flash.done(
                            "Kiriman ditarik: %d peristiwa tidak berlaku lagi.".formatted(lines),
                            "The file is taken back: %d events no longer count.".formatted(lines)));
        } catch (Refusal refusal) {
            return Screen.of("registry/exchange/kiriman", page(file, standing))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    /** The sender's own file with a comment on every cell that has a note. */
    @GetMapping("/peristiwa/impor/{id}/catatan.xlsx")
    ResponseEntity<StreamingResponseBody> handBack(@PathVariable UUID id) {
        Import file = imports.get(id);
        EntryKind kind = kinds.get(file.kind());
        byte[] bytes = checkImport.bytes(file);
        String name = ReturnedWorkbook.fileName(
                file.fileName(), CheckImport.book(bytes).format());
        List<ImportNote> notes = imports.notes(id, 0, MOST_NOTES_RETURNED);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out -> ReturnedImport.write(bytes, kind, notes, out));
    }

    private AskPage askPage(String kind, int edition, Standing standing) {
        return new AskPage(
                kind,
                edition,
                kinds.all().stream().filter(one -> one.sentBy(standing)).toList(),
                imports.latest(SHOWN_FILES));
    }

    private Page page(Import file, Standing standing) {
        EntryKind kind = kinds.get(file.kind());
        return new Page(file, kind, work.of(file.id()), imports.notes(file.id(), 0, Page.MOST), kind.sentBy(standing));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
        String bare = name.substring(name.lastIndexOf('/') + 1);
        if (bare.isBlank()) {
            throw new Refusal(
                    "registry.import-missing",
                    new Text(
                            "Belum ada berkas yang dipilih. Pilih berkas .xlsx, .xls, .ods, atau .csv.",
                            "No file was chosen. Choose a file as .xlsx, .xls, .ods or .csv."));
        }
        return bare;
    }

    /** @param jenis a kind's code */
    public record HandInForm(Optional<String> jenis, Optional<Integer> edisi) {}

    /**
     * @param jenis the kind that is chosen; may be empty
     * @param kinds those that the reader tells
     * @param files what was handed in before, the latest first
     */
    public record AskPage(String jenis, int edition, List<EntryKind> kinds, List<Import> files) {}

    /**
     * @param underway how far it is; empty while nobody works on it
     * @param notes the first of them
     * @param writable whether the reader may take it in
     */
    public record Page(
            Import file, EntryKind kind, Optional<Progress> underway, List<ImportNote> notes, boolean writable) {

        public static final int MOST = 100;

        public int refused() {
            return file.counts().map(Import.Counts::refused).orElse(0);
        }
    }
}
