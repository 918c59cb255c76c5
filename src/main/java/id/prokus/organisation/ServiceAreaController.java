package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Per kabupaten and kota, which incubators serve it on a day. */
@Controller
@Needs({})
class ServiceAreaController {

    private final ServiceAreas areas;
    private final RegionCodes regions;
    private final Trail trail;
    private final Clock clock;

    ServiceAreaController(ServiceAreas areas, RegionCodes regions, Trail trail, Clock clock) {
        this.areas = areas;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/wilayah-layanan")
    Screen list(AreasForm asked) {
        var day = asked.day(Jakarta.today(clock));
        Map<String, List<ServiceArea>> byRegency = served(asked, day).stream()
                .collect(Collectors.groupingBy(ServiceArea::regency, LinkedHashMap::new, Collectors.toList()));
        return Screen.of(
                "organisation/wilayah-layanan",
                new Page(asked.address(Jakarta.today(clock)), byRegency, regions.provinces(), regions));
    }

    @GetMapping("/wilayah-layanan.csv")
    ResponseEntity<byte[]> export(AreasForm asked, Actor actor) {
        var csv = new CsvFile("kode_kabupaten", "kabupaten", "inkubator", "edisi", "berlaku_sejak", "berlaku_sampai");
        for (ServiceArea area : served(asked, asked.day(Jakarta.today(clock)))) {
            csv.line(
                    area.regency(),
                    regions.name(area.regency()),
                    area.incubatorName(),
                    area.edition(),
                    Days.written(area.validity().from()),
                    Days.written(area.validity().until()));
        }
        trail.record(actor, "organisation.areas-exported", "wilayah-layanan.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "wilayah-layanan");
    }

    private List<ServiceArea> served(AreasForm asked, LocalDate day) {
        List<ServiceArea> found = areas.on(day).stream()
                .filter(area -> area.regency().startsWith(asked.province()))
                .toList();
        return ListPage.sorted(
                found,
                asked.address(Jakarta.today(clock)),
                Map.of(
                        "kabupaten", Comparator.comparing(area -> regions.name(area.regency())),
                        "inkubator", Comparator.comparing(ServiceArea::incubatorName)));
    }

    record AreasForm(Optional<String> provinsi, Optional<String> tanggal, String urut) {

        ListAddress address(LocalDate today) {
            return ListAddress.of("/wilayah-layanan", urut, "")
                    .with("provinsi", province())
                    .with("tanggal", day(today));
        }

        String province() {
            return RegionCodes.digits(provinsi.orElse(""));
        }

        LocalDate day(LocalDate today) {
            return Days.read(tanggal).orElse(today);
        }
    }

    /**
     * @param address with the day on which they serve and the province, empty for all
     * @param byRegency by code of the regency
     */
    public record Page(
            ListAddress address,
            Map<String, List<ServiceArea>> byRegency,
            List<Region> provinces,
            RegionCodes regions) {

        public LocalDate day() {
            return LocalDate.parse(address.filter("tanggal"));
        }

        /** Kemendagri code of two digits; empty for all. */
        public String province() {
            return address.filter("provinsi");
        }

        public String name(String regency) {
            return regions.name(regency);
        }
    }
}
