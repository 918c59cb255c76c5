package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each of those who walk with families carries, and how it is spread over an incubator. */
@Controller
@Needs(Right.FAMILIES)
class CaseloadController {

    private static final Map<String, Comparator<Caseloads.Caseload>> COLUMNS = Map.of(
            "nama",
            Comparator.comparing(load -> load.name().toLowerCase(java.util.Locale.ROOT)),
            "inkubator",
            Comparator.comparing(Caseloads.Caseload::incubator),
            "keluarga",
            Comparator.comparingInt(Caseloads.Caseload::families),
            "sesi",
            Comparator.comparingInt(Caseloads.Caseload::sessions),
            "belum",
            Comparator.comparingInt(Caseloads.Caseload::unvisited));

    private final Caseloads caseloads;
    private final Thresholds thresholds;
    private final Trail trail;
    private final Clock clock;

    CaseloadController(Caseloads caseloads, Thresholds thresholds, Trail trail, Clock clock) {
        this.caseloads = caseloads;
        this.thresholds = thresholds;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/pendampingan/beban")
    Screen show(ListForm asked, Actor actor) {
        List<Caseloads.Caseload> all = all();
        trail.record(actor, "mentoring.caseload-viewed", "beban", all.size() + " baris");
        return Screen.of(
                "mentoring/beban",
                new Page(
                        thresholds.days(WarningKind.TANPA_KUNJUNGAN),
                        Spread.of(all),
                        ListPage.ofAll(asked.address(), sorted(all, asked), CaseloadController::key)));
    }

    @GetMapping("/pendampingan/beban.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var csv = new CsvFile(
                "nama", "sebagai", "inkubator", "keluarga", "sesi_bulan_ini", "belum_dikunjungi", "rencana_lewat");
        for (Caseloads.Caseload load : sorted(all(), asked)) {
            csv.line(
                    load.name(),
                    load.role().label().indonesian(),
                    load.incubator(),
                    String.valueOf(load.families()),
                    String.valueOf(load.sessions()),
                    String.valueOf(load.unvisited()),
                    String.valueOf(load.overdue()));
        }
        trail.record(actor, "mentoring.caseload-taken", "beban.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "beban-pendampingan");
    }

    private List<Caseloads.Caseload> all() {
        LocalDate today = Jakarta.today(clock);
        return caseloads.all(today, today.minusDays(thresholds.days(WarningKind.TANPA_KUNJUNGAN)));
    }

    private static List<Caseloads.Caseload> sorted(List<Caseloads.Caseload> all, ListForm asked) {
        List<Caseloads.Caseload> byName = all.stream()
                .sorted(Comparator.comparing(Caseloads.Caseload::name).thenComparing(CaseloadController::key))
                .toList();
        return ListPage.sorted(byName, asked.address(), COLUMNS);
    }

    private static String key(Caseloads.Caseload load) {
        return Integer.toHexString((load.person() + load.role().code() + load.incubator()).hashCode()) + load.person();
    }

    record ListForm(String urut, String sesudah) {

        ListAddress address() {
            return ListAddress.of("/pendampingan/beban", urut, sesudah).orderedByOneOf(COLUMNS.keySet(), "nama");
        }
    }

    /** @param days without a visit that are too many */
    public record Page(int days, List<Spread> spread, ListPage<Caseloads.Caseload> list) {}
}
