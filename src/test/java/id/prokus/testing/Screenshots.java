package id.prokus.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** Pictures of pages, under {@code target/pages}, for somebody to look at: not where {@code CI} is set, and nobody does. */
public final class Screenshots {

    private static final boolean LOOKED_AT = !"true".equals(System.getenv("CI"));

    private Screenshots() {}

    /** The whole page; also makes sure that it needs no sideways scrolling, which hides content on a phone. */
    public static void take(Page page, String name) {
        if (LOOKED_AT) {
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
        }
        Object tooWide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(tooWide)) {
            throw new AssertionError("Wider than the window: " + page.url());
        }
    }
}
