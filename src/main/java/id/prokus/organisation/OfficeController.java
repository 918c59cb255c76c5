package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody who takes part as an office. */
@Controller
@Needs({})
class OfficeController {

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
                MenuGroup.SETTINGS,
                70,
                "/organisasi",
                new Text("Organisasi", "Organisations"),
                new Text(
                        "Kemensos, Dinas Sosial, inkubator dan mitranya: perjanjian, wilayah layanan, jabatan dan pemegangnya.",
                        "Ministry, social offices, incubators and partners: agreements, service areas, posts and holders."));
    }

    @GetMapping("/organisasi")
    Screen list(ListForm asked) {
        return Screen.of(
                "organisation/daftar",
                new Page(
                        asked.filter(),
                        ListPage.ofAll(
                                asked.address(), lines(asked), line -> line.id().toString()),
                        regions.provinces(),
                        regions));
    }

    @GetMapping("/organisasi.csv")
    ResponseEntity<byte[]> export(ListForm asked, Actor actor) {
        var csv = new CsvFile(
                "jenis", "nama", "bagian_dari", "kode_wilayah", "wilayah", "berlaku_sejak", "berlaku_sampai");
        for (OfficeLine line : lines(asked)) {
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

    private List<OfficeLine> lines(ListForm asked) {
        return offices.all(asked.filter(), asked.address().backwards());
    }

    record ListForm(String cari, String jenis, String provinsi, String urut, String sesudah) {

        OfficeFilter filter() {
            return new OfficeFilter(
                    cari.strip(),
                    OfficeKind.of(jenis),
                    RegionCodes.digits(provinsi),
                    OfficeOrder.of(address().column()));
        }

        ListAddress address() {
            return ListAddress.of("/organisasi", urut, sesudah)
                    .with("cari", cari.strip())
                    .with("jenis", jenis)
                    .with("provinsi", RegionCodes.digits(provinsi));
        }
    }

    /** @param provinces to choose from */
    public record Page(OfficeFilter filter, ListPage<OfficeLine> list, List<Region> provinces, RegionCodes regions) {

        public String region(OfficeLine line) {
            return regions.name(line.region());
        }
    }
}
