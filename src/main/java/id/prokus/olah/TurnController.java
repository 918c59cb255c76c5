package id.prokus.olah;

import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.intake.StandingRow;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.decree.ReportedFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Paging;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for somebody in the field: each list that the start page counts. */
@Controller
@Needs(Right.FAMILIES)
class TurnController {

    private static final int ON_A_PAGE = 25;

    private final ShownEdition shownEdition;
    private final Turns turns;
    private final Regions regions;
    private final Trail trail;

    TurnController(ShownEdition shownEdition, Turns turns, Regions regions, Trail trail) {
        this.shownEdition = shownEdition;
        this.turns = turns;
        this.regions = regions;
        this.trail = trail;
    }

    @GetMapping("/olah/giliran")
    Screen show(TurnForm form, Standing standing, Actor actor) {
        Edition edition = shownEdition.of(form.edisi());
        Role role = role(form, standing);
        List<Turns.Line> lines = turns.of(standing, edition, role);
        Turns.Line line = lines.stream()
                .filter(one -> one.turn().code().equals(form.daftar().orElse("")))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElseThrow(TurnController::nothing);
        var whole = new Paging(1, ON_A_PAGE, line.count(), line.address() + "&hal=");
        int number = Math.clamp(form.hal().orElse(1), 1, whole.pages());
        long skipped = (number - 1L) * ON_A_PAGE;
        trail.record(actor, "olah.turn-listed", line.turn().code(), line.count() + " lines");
        return Screen.of(
                "olah/giliran",
                new Page(
                        line,
                        lines,
                        line.turn() == Turn.INCUBATORS ? turns.silent(standing, edition, role) : List.of(),
                        line.turn() == Turn.UNREPORTED
                                ? turns.missing(standing, edition, role, ON_A_PAGE, skipped)
                                : List.of(),
                        line.turn().rows().isPresent()
                                ? turns.rows(standing, edition, role, line.turn(), ON_A_PAGE, skipped)
                                : List.of(),
                        line.turn() == Turn.INCUBATORS
                                ? new Paging(1, Math.max(1, (int) line.count()), line.count(), whole.address())
                                : new Paging(number, ON_A_PAGE, line.count(), whole.address()),
                        regions));
    }

    private static Role role(TurnForm form, Standing standing) {
        return Turns.roles(standing)
                .filter(role -> form.tugas().map(role.code()::equals).orElse(true))
                .findFirst()
                .orElseThrow(TurnController::nothing);
    }

    private static Refusal nothing() {
        return new Refusal(
                "olah.turn-unknown",
                new Text(
                        "Tidak ada daftar yang menunggu tugas ini. Buka Beranda dan pilih dari sana.",
                        "No list waits for this duty. Open the start page and choose from there."));
    }

    /** What the page's address asks for: the duty by its role, and the list. */
    record TurnForm(Optional<Integer> edisi, Optional<String> tugas, Optional<String> daftar, Optional<Integer> hal) {}

    /**
     * @param line the list that is shown
     * @param lines every list of the same duty
     * @param incubators of a list of incubators
     * @param missing of the list of families that are not reported
     * @param rows of the other lists
     */
    public record Page(
            Turns.Line line,
            List<Turns.Line> lines,
            List<RosterEntry> incubators,
            List<ReportedFamilies.Missing> missing,
            List<StandingRow> rows,
            Paging paging,
            Regions regions) {

        /** The kecamatan where it is known, else the kabupaten. */
        public String place(String regency, String district) {
            if (district.isEmpty()) {
                return regency.isEmpty() ? "" : regions.nameOf(regency);
            }
            return regions.nameOf(district) + ", " + regions.nameOf(regency);
        }

        public String address(StandingRow row) {
            return OlahAddress.row(
                    line.edition().year(),
                    row.at().file(),
                    row.at().sheet(),
                    row.at().row());
        }
    }
}
