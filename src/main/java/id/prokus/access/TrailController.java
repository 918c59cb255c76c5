package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who did what, when, the latest first. */
@Controller
@Needs(Right.ADMINISTER)
class TrailController {

    /** More than a spreadsheet is opened with willingly; whoever needs them all narrows by days. */
    private static final int MOST_TAKEN = 100_000;

    private final TrailPages pages;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    TrailController(TrailPages pages, Regions regions, Trail trail, Clock clock) {
        this.pages = pages;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/jejak")
    Screen show(TrailForm asked) {
        ListAddress address = asked.address();
        List<TrailLine> found = pages.page(asked.wanted(), address, ListPage.LINES + 1);
        return Screen.of(
                "access/jejak",
                new Page(asked, ListPage.of(address, found, line -> line.id().toString()), regions));
    }

    @GetMapping("/jejak.csv")
    ResponseEntity<byte[]> take(TrailForm asked, Actor actor) {
        List<TrailLine> found = pages.page(asked.wanted(), asked.address(), MOST_TAKEN + 1);
        var csv = new CsvFile("waktu", "akun", "perbuatan", "terhadap", "keterangan", "kode_kabupaten");
        found.stream()
                .limit(MOST_TAKEN)
                .forEach(line -> csv.line(
                        line.at().toString(),
                        line.actor(),
                        line.action(),
                        line.subject(),
                        line.detail(),
                        line.regency()));
        if (found.size() > MOST_TAKEN) {
            csv.line("# hanya " + MOST_TAKEN + " baris pertama; persempit hari atau akunnya untuk sisanya");
        }
        trail.record(
                actor,
                "access.trail-taken",
                "jejak.csv",
                csv.lines() + " baris " + asked.address().start());
        return csv.takenBy(actor, clock, "jejak");
    }

    /** What the page's address asks for. */
    public record TrailForm(
            String akun, String perbuatan, String kabupaten, String dari, String sampai, String urut, String sesudah) {

        ListAddress address() {
            return ListAddress.of("/jejak", urut, sesudah)
                    .orderedByOneOf(TrailPages.COLUMNS.keySet(), TrailPages.LATEST_FIRST)
                    .with("akun", akun.strip())
                    .with("perbuatan", perbuatan.strip())
                    .with("kabupaten", kabupaten.strip())
                    .with("dari", dari)
                    .with("sampai", sampai);
        }

        TrailPages.Wanted wanted() {
            return new TrailPages.Wanted(
                    akun.strip(),
                    perbuatan.strip(),
                    kabupaten.replace(".", "").strip(),
                    IsoDay.read(dari),
                    IsoDay.read(sampai));
        }

        boolean unreadable(String day) {
            return !day.isBlank() && IsoDay.read(day).isEmpty();
        }
    }

    public record Page(TrailForm asked, ListPage<TrailLine> list, Regions regions) {

        String place(TrailLine line) {
            return line.regency().isEmpty() ? "–" : regions.nameOf(line.regency());
        }
    }
}
