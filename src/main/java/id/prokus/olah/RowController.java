package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.intake.CellCorrection;
import id.prokus.intake.CellCorrections;
import id.prokus.intake.Field;
import id.prokus.intake.KeptCells;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteDecisions;
import id.prokus.intake.Observation;
import id.prokus.intake.StandingRows;
import id.prokus.intake.handback.StandardHeading;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One row as it was sent, with its notes beside its cells. */
@Controller
@Needs({Right.PROCESS, Right.FAMILIES})
class RowController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final KeptCells keptCells;
    private final CellCorrections cellCorrections;
    private final CorrectCell correctCell;
    private final NoteDecisions decisions;
    private final StandingRows standingRows;
    private final SeenNotes seenNotes;
    private final Trail trail;

    RowController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            KeptCells keptCells,
            CellCorrections cellCorrections,
            CorrectCell correctCell,
            NoteDecisions decisions,
            StandingRows standingRows,
            SeenNotes seenNotes,
            Trail trail) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.keptCells = keptCells;
        this.cellCorrections = cellCorrections;
        this.correctCell = correctCell;
        this.decisions = decisions;
        this.standingRows = standingRows;
        this.seenNotes = seenNotes;
        this.trail = trail;
    }

    /** Whoever does not process sees the families of their own scope; of any other row not even that it is there. */
    @GetMapping("/olah/baris")
    Screen show(
            @RequestParam Optional<Integer> edisi,
            @RequestParam String berkas,
            @RequestParam(defaultValue = "") String lembar,
            @RequestParam int baris,
            Standing standing,
            Actor actor) {
        Edition edition = shownEdition.of(edisi);
        ProcessWorkbooks.Result result = currentResults.result(edition).orElseThrow(RowController::gone);
        List<KpmRow> sheet = seen(
                standing,
                result,
                result.processed().rows().stream()
                        .filter(row -> row.at().file().equals(berkas)
                                && row.at().sheet().equals(lembar))
                        .toList());
        List<KnownNote> notes = result.processed().notes().stream()
                .filter(note -> note.note().at().file().equals(berkas)
                        && note.note().at().sheet().equals(lembar)
                        && note.note().at().row() == baris)
                .filter(seenNotes.of(standing, edition))
                .toList();
        int place = IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).at().row() == baris)
                .findFirst()
                .orElse(-1);
        if (place < 0 && notes.isEmpty()) {
            throw gone();
        }
        List<Observation> cells = place < 0
                ? List.of()
                : keptCells.of(result.read().receipt(berkas).id(), sheet.get(place));
        List<CellCorrection> corrections = place < 0
                ? List.of()
                : Optional.ofNullable(result.processed()
                                .identities()
                                .get(sheet.get(place).at()))
                        .map(cellCorrections::of)
                        .orElse(List.of());
        trail.record(
                actor,
                "olah.row-viewed",
                result.read().receipt(berkas).id() + "/" + baris,
                "",
                place < 0 ? "" : sheet.get(place).value(Field.REGENCY));
        return Screen.of(
                "olah/baris", page(edition, new Place(berkas, lembar, baris), sheet, place, cells, corrections, notes));
    }

    /** The cell counts as sent again; the figures follow. */
    @Needs(Right.PROCESS)
    @PostMapping("/olah/pembetulan/{id}/pencabutan")
    Screen withdraw(@PathVariable UUID id, @RequestParam String alasan, @RequestParam String kembali, Actor actor) {
        correctCell.withdraw(id, alasan, actor);
        return Screen.to(kembali.startsWith("/olah/baris?") ? kembali : "/olah")
                .saying(Flash.done(
                        "Pembetulan dicabut; isian kembali dihitung sebagaimana dikirim.",
                        "The correction is taken back; the cell counts as it was sent."));
    }

    private List<KpmRow> seen(Standing standing, ProcessWorkbooks.Result result, List<KpmRow> sheet) {
        if (standing.seesEverything() || sheet.isEmpty()) {
            return sheet;
        }
        var at = sheet.getFirst().at();
        var visible = standingRows.visible(
                result.read().receipt(at.file()).id(),
                at.sheetIndex(),
                sheet.stream().map(row -> row.at().row()).toList());
        return sheet.stream().filter(row -> visible.contains(row.at().row())).toList();
    }

    private Page page(
            Edition edition,
            Place at,
            List<KpmRow> sheet,
            int place,
            List<Observation> cells,
            List<CellCorrection> corrections,
            List<KnownNote> notes) {
        var lines = notes.stream()
                .map(note -> new NoteLine(note, edition.year(), notes.size() == 1, decisions.history(note.id())))
                .toList();
        String here = OlahAddress.row(edition.year(), at.file(), at.sheet(), at.row());
        return new Page(
                at,
                place < 0 ? "" : sheet.get(place).incubator(),
                cells.stream()
                        .map(cell -> new Cell(cell, notesOn(lines, cell.field())))
                        .toList(),
                corrections.stream().map(Corrected::new).toList(),
                lines,
                place > 0 ? address(edition, sheet.get(place - 1)) : "",
                place >= 0 && place + 1 < sheet.size() ? address(edition, sheet.get(place + 1)) : "",
                new NoteController.Decision(
                        new NoteFilter(edition.year(), Optional.empty(), "", NoteFilter.State.OPEN), 0, here, "", ""));
    }

    private static List<NoteLine> notesOn(List<NoteLine> lines, Field field) {
        return lines.stream()
                .filter(line -> line.known().note().field() == field)
                .toList();
    }

    private static String address(Edition edition, KpmRow row) {
        return OlahAddress.row(
                edition.year(), row.at().file(), row.at().sheet(), row.at().row());
    }

    private static Refusal gone() {
        return new Refusal(
                "olah.row-gone",
                new Text(
                        "Baris ini sudah tidak ada: berkasnya telah diganti. Buka kembali daftar catatan.",
                        "This row is gone: its file was replaced. Open the list of notes again."));
    }

    /** A row as people name it; the sheet is empty for a csv. */
    public record Place(String file, String sheet, int row) {}

    /** Another value that counts for a cell. */
    public record Corrected(CellCorrection said) {

        String heading() {
            return StandardHeading.of(said.field());
        }
    }

    /** A cell and the notes about it. */
    public record Cell(Observation said, List<NoteLine> notes) {

        String heading() {
            return StandardHeading.of(said.field());
        }
    }

    /**
     * @param incubator empty where the notes stand beside no KPM row
     * @param previous address of the KPM row before; empty where there is none
     * @param next address of the one after
     */
    public record Page(
            Place at,
            String incubator,
            List<Cell> cells,
            List<Corrected> corrections,
            List<NoteLine> notes,
            String previous,
            String next,
            NoteController.Decision decision) {}
}
