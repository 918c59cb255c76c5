package id.prokus.outreach;

import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Open data with what Perpres 39/2019 asks of it: standar data, metadata, kode referensi. It is made of the same cells as the
 * page and knows no others.
 */
@Controller
@Needs({})
class OpenDataController {

    /** Long enough to spare the server, short enough that a withdrawal is soon known. */
    static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FiguresIssues issues;
    private final Regions regions;

    OpenDataController(FiguresIssues issues, Regions regions) {
        this.issues = issues;
        this.regions = regions;
    }

    @GetMapping("/umum/data")
    Screen page() {
        return Screen.of("outreach/data", new Page(issues.standing(), DataStandard.all()));
    }

    @GetMapping("/umum/data/prokus-{edition}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String edition) {
        return PublicController.year(edition)
                .flatMap(issues::standing)
                .map(issue -> file("prokus-" + edition + ".csv", CSV, lines(issue)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/umum/data/prokus-{edition}.json")
    ResponseEntity<byte[]> json(@PathVariable String edition) {
        return PublicController.year(edition)
                .flatMap(issues::standing)
                .map(issue -> {
                    var whole = new LinkedHashMap<String, Object>();
                    whole.put("metadata", DataStandard.metadata(issue));
                    whole.put("standar_data", DataStandard.read());
                    whole.put("data", issue.figures());
                    return file(
                            "prokus-" + edition + ".json", MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(whole));
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/umum/data/kode-wilayah.csv")
    ResponseEntity<byte[]> codes() {
        var text = new DataLines("kode_kemendagri", "kode_bps", "nama");
        for (Region province : regions.provinces()) {
            text.line(List.of(province.code(), province.bpsCode(), province.name()));
        }
        return file("kode-wilayah.csv", CSV, text.bytes());
    }

    /** One line a group: by what its members share, and how many; empty where it is held back. */
    private static byte[] lines(FiguresIssue issue) {
        PublicFigures figures = issue.figures();
        var head = new ArrayList<>(List.of("edisi"));
        for (Dimension dimension : Dimension.values()) {
            head.add(dimension.code());
        }
        head.addAll(List.of("jumlah_keluarga", "keterangan"));
        var text = new DataLines(head.toArray(String[]::new));
        var keys = new TreeSet<>(figures.sel().keySet());
        keys.addAll(figures.ditahan());
        for (String key : keys) {
            Map<String, String> shared = new LinkedHashMap<>();
            for (String part : key.split("\\|")) {
                if (!part.isEmpty()) {
                    shared.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
                }
            }
            var cells = new ArrayList<>(List.of(String.valueOf(figures.edisi())));
            for (Dimension dimension : Dimension.values()) {
                cells.add(shared.getOrDefault(dimension.code(), "semua"));
            }
            cells.add(figures.held(key) ? "" : String.valueOf(figures.count(key).orElse(0)));
            cells.add(figures.held(key) ? DataStandard.HELD.indonesian() : "");
            text.line(cells);
        }
        return text.bytes();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_AN_HOUR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    public record Page(List<FiguresIssue> issues, List<DataStandard> standards) {}
}
