package id.prokus.outreach;

import id.prokus.place.ProvinceMap;
import id.prokus.place.Regions;
import id.prokus.story.PublicStories;
import id.prokus.story.PublicStory;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Here;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages, read without signing in: only what was published on purpose. */
@Controller
@Needs({})
class PublicController {

    private final FiguresIssues issues;
    private final PublicDocuments documents;
    private final PublicStories stories;
    private final Regions regions;

    PublicController(FiguresIssues issues, PublicDocuments documents, PublicStories stories, Regions regions) {
        this.issues = issues;
        this.documents = documents;
        this.stories = stories;
        this.regions = regions;
    }

    @GetMapping("/umum")
    Screen front() {
        return Screen.of("outreach/umum", new Front(issues.standing(), documents.all(), stories.all()));
    }

    @GetMapping("/umum/angka/{edition}")
    Screen figures(@PathVariable String edition, Here here) {
        Optional<FiguresIssue> issue = year(edition).flatMap(issues::standing);
        return issue.isPresent()
                ? Screen.of("outreach/angka", new FiguresPage(issue.get(), map(issue.get(), here), regions))
                : Screen.of("outreach/tidak-ada", new Nothing("")).status(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/umum/dokumen/{id}/{name}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String name) {
        return id(id).flatMap(documents::find)
                .filter(one -> one.name().equals(name))
                .flatMap(one -> documents
                        .content(one.id())
                        .map(content -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(one.mediaType()))
                                .cacheControl(OpenDataController.FOR_AN_HOUR)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.inline()
                                                .filename(one.name())
                                                .build()
                                                .toString())
                                .body(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    static Optional<Integer> year(String typed) {
        return typed.matches("\\d{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    /** Businesses that run, of those reported, in percent; a province with a group held back stays white. */
    private ProvinceMap map(FiguresIssue issue, Here here) {
        PublicFigures figures = issue.figures();
        Map<String, ProvinceMap.Value> values = new LinkedHashMap<>();
        for (String province : figures.values(Dimension.PROVINSI)) {
            OptionalLong all = figures.count(Dimension.PROVINSI, province);
            OptionalLong running = figures.count(Dimension.PROVINSI, province, Dimension.STATUS, "aktif");
            if (all.isPresent() && running.isPresent()) {
                double percent = 100.0 * running.getAsLong() / all.getAsLong();
                values.put(
                        province,
                        new ProvinceMap.Value(
                                percent, Format.of(here.language()).percent(percent), "#angka"));
            }
        }
        return ProvinceMap.of(regions, values);
    }

    /** @param issues of each edition the one that stands */
    public record Front(List<FiguresIssue> issues, List<PublicDocument> documents, List<PublicStory> stories) {}

    public record FiguresPage(FiguresIssue issue, ProvinceMap map, Regions regions) {

        /** Without those of which nobody reported anything. */
        public List<Cube.Table> tables() {
            return CountFamilies.TABLES.stream()
                    .filter(table -> !issue.figures().values(table.columns()).equals(List.of(CountFamilies.UNKNOWN)))
                    .toList();
        }

        public Text name(Dimension dimension, String value) {
            if (dimension == Dimension.PROVINSI && !value.equals(CountFamilies.UNKNOWN)) {
                String name = regions.nameOf(value);
                return new Text(name, name);
            }
            return PublicWords.value(value);
        }
    }

    public record Nothing(String nothing) {}
}
