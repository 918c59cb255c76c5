package id.prokus.place;

import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Here;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking regions up: by name or code, on the map, and one by one with what became of it. */
@Controller
@Needs({})
class RegionController {

    private static final int MOST = 25;

    private final RegionHistory history;
    private final FindRegions findRegions;
    private final FindVillages findVillages;
    private final TellRegion tellRegion;

    RegionController(RegionHistory history, FindRegions findRegions, FindVillages findVillages, TellRegion tellRegion) {
        this.history = history;
        this.findRegions = findRegions;
        this.findVillages = findVillages;
        this.tellRegion = tellRegion;
    }

    @Bean
    static MenuEntry regionsEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                80,
                "/wilayah",
                new Text("Wilayah", "Regions"),
                new Text(
                        "Cari provinsi, kabupaten/kota, kecamatan, atau desa dengan kode Kemendagri dan kode BPS-nya.",
                        "Look up provinces, kabupaten and kota, kecamatan and desa with their Kemendagri and BPS codes."));
    }

    @GetMapping("/wilayah")
    Screen show(@RequestParam Optional<String> q, Here here) {
        return Screen.of("place/wilayah", page(q.orElse(""), here));
    }

    /** The part of the page that follows what is being typed. */
    @GetMapping("/wilayah/cari")
    Screen search(@RequestParam Optional<String> q) {
        return Screen.of("place/hasil", results(q.orElse("")));
    }

    @GetMapping("/wilayah/{kode}")
    Screen region(@PathVariable String kode, Here here) {
        var code = kode.replace(".", "");
        // Seven digits are a district's number at BPS, and nothing else.
        var elsewhere = code.length() == 7 ? history.present().ofBpsCode(code) : Optional.<Region>empty();
        if (elsewhere.isPresent()) {
            return Screen.to("/wilayah/" + elsewhere.get().code());
        }
        return tellRegion
                .tell(code)
                .map(told -> Screen.of("place/region", told))
                .orElseGet(() -> Screen.of("place/wilayah", page(kode, here))
                        .status(HttpStatus.NOT_FOUND)
                        .saying(Flash.refused(new Text(
                                "Tidak ada wilayah berkode Kemendagri itu dalam daftar mana pun. Cari dengan namanya di bawah.",
                                "No list has a region of that Kemendagri code. Search for its name below."))));
    }

    private Page page(String words, Here here) {
        var present = history.present();
        Map<String, ProvinceMap.Value> regencies = present.provinces().stream()
                .collect(Collectors.toMap(Region::code, province -> {
                    int count = present.childrenOf(province.code()).size();
                    return ProvinceMap.Value.of(count, here.format().number(count));
                }));
        return new Page(results(words), ProvinceMap.of(present, regencies));
    }

    private Results results(String words) {
        var found = words.isBlank() ? List.<FoundRegion>of() : found(words);
        return new Results(words, found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    /** Regions before the desa of that name; what is spelt so before what is only like it. */
    private List<FoundRegion> found(String words) {
        return Stream.concat(findRegions.find(words, MOST + 1).stream(), findVillages.find(words, MOST + 1).stream())
                .sorted(Comparator.comparing(found -> found.by() == FoundRegion.By.SLIP))
                .limit(MOST + 1L)
                .toList();
    }

    /** @param map how many kabupaten and kota each province has */
    public record Page(Results results, ProvinceMap map) {}

    /**
     * @param words as typed
     * @param more whether there were too many to show
     */
    public record Results(String words, List<FoundRegion> found, boolean more) {}
}
