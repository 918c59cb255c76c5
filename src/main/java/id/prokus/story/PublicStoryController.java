package id.prokus.story;

import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Stories as anybody reads them, without signing in. Nothing here may be kept by a cache or a search engine: it has to be
 * gone everywhere as soon as it is gone here.
 */
@Controller
@Needs({})
class PublicStoryController {

    private final PublicStories publicStories;
    private final Booklets booklets;

    PublicStoryController(PublicStories publicStories, Booklets booklets) {
        this.publicStories = publicStories;
        this.booklets = booklets;
    }

    @GetMapping(PublicStory.PATH)
    Screen list() {
        return Screen.of("story/umum-daftar", new ListShown(publicStories.all(), booklets.standing()));
    }

    @GetMapping(PublicStory.PATH + "/{id}")
    Screen show(@PathVariable String id) {
        Optional<PublicStory> story = id(id).flatMap(publicStories::find);
        return story.isPresent()
                ? Screen.of("story/umum", new Page(story.get()))
                : Screen.of("story/umum-tidak-ada", new Gone("")).status(HttpStatus.NOT_FOUND);
    }

    @GetMapping(PublicStory.PATH + "/{id}/foto/{position}")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String position) {
        return id(id).filter(_ -> position.matches("\\d"))
                .flatMap(one -> publicStories.picture(one, Integer.parseInt(position)))
                .map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex, noarchive")
                        .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/umum/buklet/{id}.pdf")
    ResponseEntity<byte[]> booklet(@PathVariable String id) {
        return id(id).flatMap(booklets::take)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex, noarchive")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename("kisah-prokus.pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    public record ListShown(List<PublicStory> stories, List<Booklet> booklets) {}

    public record Page(PublicStory story) {}

    /** The same words for what there never was and for what is gone. */
    public record Gone(String nothing) {}
}
