package id.prokus.access;

import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when, the latest first. */
@Controller
@Needs(Right.ADMINISTER)
class TrailController {

    private static final int LINES = 100;

    private final TrailPages pages;

    TrailController(TrailPages pages) {
        this.pages = pages;
    }

    @GetMapping("/jejak")
    Screen show(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String perbuatan,
            @RequestParam Optional<UUID> sebelum) {
        List<TrailLine> lines = pages.page(akun.strip(), perbuatan.strip(), sebelum, LINES + 1);
        boolean more = lines.size() > LINES;
        return Screen.of(
                "access/jejak", new Page(akun, perbuatan, lines.subList(0, Math.min(LINES, lines.size())), more));
    }

    /** @param more whether older lines follow */
    public record Page(String account, String action, List<TrailLine> lines, boolean more) {

        public Optional<UUID> last() {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(lines.getLast().id());
        }
    }
}
