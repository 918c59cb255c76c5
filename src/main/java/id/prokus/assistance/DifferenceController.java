package id.prokus.assistance;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Aid outside the SK or by no scheme, and use unequal to aid, family by family, in rupiah. */
@Controller
@Needs(Right.FAMILIES)
class DifferenceController {

    private final AidEdition aidEdition;
    private final Balances balances;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    DifferenceController(AidEdition aidEdition, Balances balances, Regions regions, Trail trail, Clock clock) {
        this.aidEdition = aidEdition;
        this.balances = balances;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/bantuan/selisih")
    Screen list(ListForm asked, Actor actor) {
        Edition edition = aidEdition.of(asked.edisi());
        ListAddress address = asked.address(edition);
        var list = ListPage.of(
                address,
                balances.unequal(asked.wanted(edition), address, ListPage.LINES + 1),
                balance -> balance.family().toString());
        record(actor, "assistance.differences-listed", edition, list.lines());
        return Screen.of("assistance/selisih", new Page(edition, balances.totals(edition), list, regions));
    }

    @GetMapping("/bantuan/selisih.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        Edition edition = aidEdition.of(asked.edisi());
        List<Balance> found = balances.unequal(asked.wanted(edition), asked.address(edition), Integer.MAX_VALUE);
        var csv = new CsvFile(
                "nama",
                "kode_kabupaten",
                "kabupaten",
                "inkubator",
                "daftar_salur",
                "dicatat",
                "bantuan",
                "pemakaian",
                "selisih",
                "di_luar_sk",
                "alasan");
        for (Balance one : found) {
            csv.line(
                    one.name(),
                    one.regency(),
                    regions.nameOf(one.regency()),
                    one.incubator(),
                    String.valueOf(one.listed()),
                    String.valueOf(one.told()),
                    String.valueOf(one.aid()),
                    String.valueOf(one.used()),
                    String.valueOf(one.difference()),
                    String.valueOf(one.outside()),
                    one.reasons().stream().map(Text::indonesian).collect(Collectors.joining("; ")));
        }
        record(actor, "assistance.differences-taken", edition, found);
        return csv.takenBy(actor, clock, "selisih-bantuan-" + edition.year());
    }

    private void record(Actor actor, String action, Edition edition, List<Balance> shown) {
        trail.recordLines(
                actor,
                action,
                String.valueOf(edition.year()),
                shown.stream().map(Balance::regency).toList());
    }

    /** What the address of the list asks for. */
    record ListForm(Optional<Integer> edisi, String alasan, String urut, String sesudah) {

        Balances.Wanted wanted(Edition edition) {
            return new Balances.Wanted(edition, alasan);
        }

        ListAddress address(Edition edition) {
            return ListAddress.of("/bantuan/selisih", urut, sesudah)
                    .orderedByOneOf(Balances.COLUMNS.keySet(), "-selisih")
                    .with("edisi", edition.year())
                    .with("alasan", alasan);
        }
    }

    public record Page(Edition edition, Balances.Totals totals, ListPage<Balance> list, Regions regions) {

        public boolean shows(String reason) {
            return list.address().filter("alasan").equals(reason);
        }
    }
}
