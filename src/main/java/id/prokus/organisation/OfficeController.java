package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.MenuEntry;
import id.prokus.web.Needs;
import id.prokus.web.Paging;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody who takes part as an office. */
@Controller
@Needs({})
class OfficeController {

    private static final int ON_A_PAGE = 25;

    private final OfficeList offices;
    private final RegionCodes regions;
    private final Trail trail;
    private final Clock clock;

    OfficeController(OfficeList offices, RegionCodes regions, Trail trail, Clock clock) {
        this.offices = offices;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry officesEntry() {
        return new MenuEntry(
                70,
                "/organisasi",
                new Text("Organisasi", "Organisations"),
                new Text(
                        "Kemensos, Dinas Sosial, inkubator dan mitranya: perjanjian, wilayah layanan, jabatan dan pemegangnya.",
                        "Ministry, social offices, incubators and partners: agreements, service areas, posts and holders."));
    }

    @GetMapping("/organisasi")
    Screen list(ListForm asked) {
        var filter = asked.filter();
        var whole = new Paging(1, ON_A_PAGE, offices.count(filter), "/organisasi?" + filter.query() + "&hal=");
        int number = Math.clamp(asked.hal().orElse(1), 1, whole.pages());
        return Screen.of(
                "organisation/daftar",
                new Page(
                        filter,
                        offices.page(filter, ON_A_PAGE, number),
                        new Paging(number, ON_A_PAGE, whole.total(), whole.address()),
                        regions.provinces(),
                        regions));
    }

    @GetMapping("/organisasi.csv")
    ResponseEntity<byte[]> export(ListForm asked, Actor actor) {
        var csv = new CsvFile(
                "jenis", "nama", "bagian_dari", "kode_wilayah", "wilayah", "berlaku_sejak", "berlaku_sampai");
        for (OfficeLine line : offices.page(asked.filter(), Integer.MAX_VALUE, 1)) {
            csv.line(
                    line.kind().code(),
                    line.name(),
                    line.parent(),
                    line.region(),
                    regions.name(line.region()),
                    Days.written(line.validity().from()),
                    Days.written(line.validity().until()));
        }
        trail.record(actor, "organisation.offices-exported", "organisasi.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "organisasi");
    }

    record ListForm(
            Optional<String> cari,
            Optional<String> jenis,
            Optional<String> provinsi,
            Optional<String> urut,
            Optional<Integer> hal) {

        OfficeFilter filter() {
            return new OfficeFilter(
                    cari.orElse("").strip(),
                    OfficeKind.of(jenis.orElse("")),
                    RegionCodes.digits(provinsi.orElse("")),
                    OfficeOrder.of(urut.orElse("")));
        }
    }

    /** @param provinces to choose from */
    public record Page(
            OfficeFilter filter, List<OfficeLine> lines, Paging paging, List<Region> provinces, RegionCodes regions) {

        public String region(OfficeLine line) {
            return regions.name(line.region());
        }
    }
}
