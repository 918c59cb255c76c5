package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list of candidates: handed in, looked at, its good lines taken in, its bad ones handed back. */
@Controller
@Needs(Right.PROCESS)
class CandidateListController {

    private static final int SHOWN = 100;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ShownEdition shownEdition;
    private final HandInCandidates handInCandidates;
    private final TakeInCandidates takeInCandidates;
    private final CandidateRuns runs;
    private final CandidateLists lists;
    private final Trail trail;

    CandidateListController(
            ShownEdition shownEdition,
            HandInCandidates handInCandidates,
            TakeInCandidates takeInCandidates,
            CandidateRuns runs,
            CandidateLists lists,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.handInCandidates = handInCandidates;
        this.takeInCandidates = takeInCandidates;
        this.runs = runs;
        this.lists = lists;
        this.trail = trail;
    }

    @PostMapping("/usulan/berkas")
    Screen handIn(
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam MultipartFile daftar,
            Actor actor)
            throws IOException {
        var edition = shownEdition.of(edisi);
        try {
            UUID id =
                    handInCandidates.handIn(edition, codes(kode), day(tanggal), name(daftar), daftar.getBytes(), actor);
            if (takeInCandidates.get(id).looked().isEmpty()) {
                runs.look(id);
            }
            return Screen.to(address(id));
        } catch (Refusal refusal) {
            return Screen.to("/usulan?edisi=" + edition.year()).saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/usulan/daftar/{id}")
    Screen show(@PathVariable UUID id) {
        return Screen.of("registry/candidate/daftar", page(id));
    }

    /** What the page fetches while its list is being read. */
    @GetMapping("/usulan/daftar/{id}/kemajuan")
    Screen progress(@PathVariable UUID id) {
        return Screen.of("registry/candidate/kemajuan", page(id));
    }

    /** The registry, or the roster, may have changed since it was looked at. */
    @PostMapping("/usulan/daftar/{id}/pembacaan")
    Screen lookAgain(@PathVariable UUID id) {
        if (takeInCandidates.get(id).taken().isEmpty()) {
            runs.look(id);
        }
        return Screen.to(address(id));
    }

    @PostMapping("/usulan/daftar/{id}/penerimaan")
    Screen takeIn(@PathVariable UUID id, @RequestParam(defaultValue = "0") int tinggalkan, Actor actor) {
        runs.takeIn(id, tinggalkan, actor);
        return Screen.to(address(id));
    }

    /** The lines that cannot be taken, with why, to be mended. Its numbers are those of the file itself. */
    @GetMapping("/usulan/daftar/{id}/perbaikan.xlsx")
    ResponseEntity<byte[]> corrections(@PathVariable UUID id, Actor actor) {
        CandidateList list = takeInCandidates.get(id);
        byte[] workbook = CorrectionWorkbook.of(
                ReadCandidates.tables(takeInCandidates.bytes(list)), lists.notes(id, true, Integer.MAX_VALUE));
        trail.record(actor, "registry.candidates-handed-back", id.toString());
        String name = list.fileName().replaceAll("\\.[A-Za-z]+$", "") + "-perbaikan.xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook);
    }

    private Page page(UUID id) {
        return new Page(
                takeInCandidates.get(id),
                runs.of(id),
                lists.counted(id),
                lists.notes(id, true, SHOWN),
                lists.notes(id, false, SHOWN));
    }

    static String address(UUID id) {
        return "/usulan/daftar/" + id;
    }

    private static CodeSystem codes(String code) {
        return CodeSystem.find(code)
                .orElseThrow(
                        () -> new Refusal(
                                "registry.codes-undeclared",
                                new Text(
                                        "Sistem kode wilayah belum dipilih. Kode Kemendagri dan BPS berbeda; pilih yang dipakai daftar ini.",
                                        "The system of place codes is not chosen. Kemendagri's and BPS's differ; choose the one this list uses.")));
    }

    private static LocalDate day(String written) {
        return IsoDay.read(written)
                .orElseThrow(() -> new Refusal(
                        "registry.list-date-missing",
                        new Text(
                                "Tanggal daftar kosong atau tidak terbaca. Isi tanggalnya.",
                                "The date of the list is missing or cannot be read. Fill it in.")));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
        String bare = name.substring(name.lastIndexOf('/') + 1);
        if (bare.isBlank()) {
            throw new Refusal(
                    "registry.list-missing",
                    new Text(
                            "Belum ada berkas yang dipilih. Pilih daftar .xlsx, .xls, .ods, atau .csv.",
                            "No file was chosen. Choose a list as .xlsx, .xls, .ods or .csv."));
        }
        return bare;
    }

    /**
     * @param run how far the work on it has come
     * @param counted what is to be said of its lines, by kind
     * @param bad the first lines that cannot be taken
     * @param warnings the first things that are unlikely
     */
    public record Page(
            CandidateList list,
            Optional<CandidateRuns.Run> run,
            List<CandidateLists.Counted> counted,
            List<CandidateNote> bad,
            List<CandidateNote> warnings) {

        public boolean running() {
            return run.map(CandidateRuns.Run::running).orElse(false);
        }

        public Optional<Text> failure() {
            return run.flatMap(CandidateRuns.Run::failure);
        }

        public String address() {
            return CandidateListController.address(list.id());
        }
    }
}
