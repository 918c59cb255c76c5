package id.prokus.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Story
class PageWeightTest {

    private final Visitor visitor;

    PageWeightTest(Visitor visitor) {
        this.visitor = visitor;
    }

    /** On a weak network every kilobyte is a second of somebody's day. */
    @Test
    void a_first_visit_loads_less_than_150_kilobytes_and_nothing_from_elsewhere() {
        Answer door = visitor.open("/masuk");

        var loaded = Stream.concat(
                        door.page().select("link[href], img[src]").stream()
                                .map(each -> each.hasAttr("href") ? each.attr("href") : each.attr("src")),
                        door.page().select("script[src]").stream().map(each -> each.attr("src")))
                .distinct()
                .toList();
        assertThat(loaded).isNotEmpty().allMatch(address -> address.startsWith("/aset/"));
        int bytes = door.bytes().length
                + loaded.stream()
                        .mapToInt(address -> visitor.open(address).bytes().length)
                        .sum();
        assertThat(bytes).isLessThan(150_000);
    }

    @Test
    void styles_and_scripts_may_be_kept_for_a_year() {
        String sheet =
                visitor.open("/masuk").page().select("link[rel=stylesheet]").attr("href");

        assertThat(visitor.open(sheet).header("Cache-Control")).contains("max-age=31536000");
    }
}
