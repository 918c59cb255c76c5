package id.prokus.olah;

import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.intake.NoteCode;
import id.prokus.intake.StandingRow;
import id.prokus.intake.StandingRows;
import id.prokus.place.Regions;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.decree.ReportedFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for somebody in the field: each list that the start page counts. */
@Controller
@Needs(Right.FAMILIES)
class TurnController {

    private final ShownEdition shownEdition;
    private final Turns turns;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    TurnController(ShownEdition shownEdition, Turns turns, Regions regions, Trail trail, Clock clock) {
        this.shownEdition = shownEdition;
        this.turns = turns;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/olah/giliran")
    Screen show(TurnForm form, Standing standing, Actor actor) {
        List<Turns.Line> lines = turns.of(standing, shownEdition.of(form.edisi()), role(form, standing));
        Turns.Line line = line(form, lines);
        ListAddress address = form.address(line);
        var page = new Page(
                line,
                lines,
                ListPage.ofAll(address, incubators(standing, line, address), RosterEntry::incubator),
                ListPage.of(
                        address,
                        turns.missing(standing, line, address, ListPage.LINES + 1),
                        family -> family.family().toString()),
                ListPage.of(address, turns.rows(standing, line, address, ListPage.LINES + 1), StandingRow::key),
                regions);
        trail.recordLines(actor, "olah.turn-listed", line.turn().code(), page.regencies());
        return Screen.of("olah/giliran", page);
    }

    /** The same list whole, within the scope of the duty, every NIK masked. */
    @GetMapping("/olah/giliran.csv")
    ResponseEntity<byte[]> take(TurnForm form, Standing standing, Actor actor) {
        Turns.Line line = line(form, turns.of(standing, shownEdition.of(form.edisi()), role(form, standing)));
        ListAddress address = form.address(line);
        var csv = new CsvFile(
                "nama", "nik", "kode_provinsi", "kode_kabupaten", "kabupaten", "kecamatan", "inkubator", "catatan");
        List<String> regencies = new ArrayList<>();
        for (RosterEntry entry : incubators(standing, line, address)) {
            csv.line("", "", entry.province(), "", "", "", entry.incubator(), "");
            regencies.add(entry.province());
        }
        for (var family : turns.missing(standing, line, address, Integer.MAX_VALUE)) {
            line(csv, family.name(), family.masked(), family.regency(), family.district(), family.incubator(), "");
            regencies.add(family.regency());
        }
        for (StandingRow row : turns.rows(standing, line, address, Integer.MAX_VALUE)) {
            String codes = row.codes().stream().map(NoteCode::name).collect(Collectors.joining("; "));
            line(csv, row.name(), row.masked(), row.regency(), row.district(), row.incubator(), codes);
            regencies.add(row.regency());
        }
        trail.recordLines(actor, "olah.turn-taken", line.turn().code(), regencies);
        return csv.takenBy(actor, clock, "giliran-" + line.turn().code());
    }

    private void line(
            CsvFile csv, String name, String masked, String regency, String district, String incubator, String codes) {
        csv.line(
                name,
                masked,
                regency.isEmpty() ? "" : regency.substring(0, 2),
                regency,
                regency.isEmpty() ? "" : regions.nameOf(regency),
                district.isEmpty() ? "" : regions.nameOf(district),
                incubator,
                codes);
    }

    private static Turns.Line line(TurnForm form, List<Turns.Line> lines) {
        return lines.stream()
                .filter(one -> one.turn().code().equals(form.daftar().orElse("")))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElseThrow(TurnController::nothing);
    }

    private List<RosterEntry> incubators(Standing standing, Turns.Line line, ListAddress address) {
        if (line.turn() != Turn.INCUBATORS) {
            return List.of();
        }
        return ListPage.sorted(
                turns.silent(standing, line.edition(), line.role()),
                address,
                Map.of(
                        "inkubator", Comparator.comparing(RosterEntry::incubator),
                        "tempat", Comparator.comparing(RosterEntry::province)));
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
    record TurnForm(
            Optional<Integer> edisi,
            Optional<String> tugas,
            Optional<String> daftar,
            Optional<String> urut,
            Optional<String> sesudah) {

        ListAddress address(Turns.Line line) {
            return ListAddress.of("/olah/giliran", urut.orElse(""), sesudah.orElse(""))
                    .orderedByOneOf(StandingRows.COLUMNS.keySet(), "")
                    .with("edisi", line.edition().year())
                    .with("tugas", line.role().code())
                    .with("daftar", line.turn().code());
        }
    }

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
            ListPage<RosterEntry> incubators,
            ListPage<ReportedFamilies.Missing> missing,
            ListPage<StandingRow> rows,
            Regions regions) {

        /** The one of the three that is shown. */
        public ListPage<?> list() {
            return switch (line.turn()) {
                case INCUBATORS -> incubators;
                case UNREPORTED -> missing;
                default -> rows;
            };
        }

        /** Of every line shown, what the trail says was seen. */
        List<String> regencies() {
            return Stream.of(
                            incubators.lines().stream().map(RosterEntry::province),
                            missing.lines().stream().map(ReportedFamilies.Missing::regency),
                            rows.lines().stream().map(StandingRow::regency))
                    .flatMap(codes -> codes)
                    .toList();
        }

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
