package id.prokus.enterprise;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Papers of businesses that have expired or expire within six months: whom to help with renewing. */
@Controller
@Needs(Right.FAMILIES)
class PermitController {

    private final Permits permits;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    PermitController(Permits permits, Regions regions, Trail trail, Clock clock) {
        this.permits = permits;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry permitEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                34,
                "/usaha/izin",
                new Text("Izin usaha", "Business papers"),
                new Text(
                        "Izin usaha yang sudah atau segera habis masa berlakunya, untuk dibantu perpanjangannya.",
                        "Papers of businesses that have expired or soon will, to help with renewing them."));
    }

    @GetMapping("/usaha/izin")
    Screen list(ListForm asked, Actor actor) {
        LocalDate today = today();
        var list = ListPage.of(
                asked.address(),
                permits.page(asked.wanted(today), asked.address(), ListPage.LINES + 1),
                permit -> permit.thing().toString());
        record(actor, "enterprise.permits-listed", list.lines());
        return Screen.of(
                "enterprise/izin",
                new Page(today, permits.counts(today, today.plusMonths(Permit.AHEAD)), list, regions));
    }

    @GetMapping("/usaha/izin.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        LocalDate today = today();
        List<Permit> found = permits.page(asked.wanted(today), asked.address(), Integer.MAX_VALUE);
        var csv = new CsvFile(
                "nama", "kode_kabupaten", "kabupaten", "inkubator", "jenis", "nomor", "berlaku_sampai", "keadaan");
        for (Permit permit : found) {
            csv.line(
                    permit.name(),
                    permit.regency(),
                    regions.nameOf(permit.regency()),
                    permit.incubator(),
                    permit.label().indonesian(),
                    permit.number(),
                    permit.lastDay().toString(),
                    permit.state(today).indonesian());
        }
        record(actor, "enterprise.permits-taken", found);
        return csv.takenBy(actor, clock, "izin-usaha");
    }

    private void record(Actor actor, String action, List<Permit> shown) {
        trail.recordLines(actor, action, "", shown.stream().map(Permit::regency).toList());
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }

    /** What the address of the list asks for. */
    record ListForm(String keadaan, String jenis, String urut, String sesudah) {

        Permits.Wanted wanted(LocalDate today) {
            return new Permits.Wanted(today, today.plusMonths(Permit.AHEAD), keadaan, jenis);
        }

        ListAddress address() {
            return ListAddress.of("/usaha/izin", urut, sesudah)
                    .orderedByOneOf(Permits.COLUMNS.keySet(), "berakhir")
                    .with("keadaan", keadaan)
                    .with("jenis", jenis);
        }
    }

    public record Page(LocalDate today, Permits.Counts counts, ListPage<Permit> list, Regions regions) {

        public long expired() {
            return counts.expired();
        }

        public long soon() {
            return counts.soon();
        }

        public boolean shows(String filter, String value) {
            return list.address().filter(filter).equals(value);
        }
    }
}
