package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in a meeting, at a browser of their own that stays open while others work at theirs. */
final class Seat implements AutoCloseable {

    final Page page;
    private final BrowserContext window;
    private final Visitor visitor;
    private final List<String> complaints = new ArrayList<>();

    /** A guest, who has not signed in. */
    Seat(Chromium chromium, Visitor visitor, int width) {
        this.visitor = visitor;
        this.window = chromium.window(width, width < 500 ? 740 : 800);
        this.page = window.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
    }

    Seat signIn(String account, String password) {
        open("/masuk");
        field("Nama akun").fill(account);
        field("Kata sandi").fill(password);
        press("Masuk");
        assertThat(page).not().hasURL(visitor.address("/masuk"));
        return this;
    }

    void open(String path) {
        page.navigate(visitor.address(path));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator main() {
        return page.locator("main");
    }

    void sees(String words) {
        assertThat(main()).containsText(words);
    }

    /** A picture for people, and the page's own promises: it fits, and it can be used without seeing or a mouse. */
    void take(String name) {
        page.locator("main").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        Screenshots.take(page, "rapat-" + name + "-" + page.viewportSize().width);
        Accessible.check(page);
    }

    /** As it comes out of the printer. */
    void print(String name) {
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "pages", "rapat-" + name + ".pdf")));
    }

    @Override
    public void close() {
        window.close();
        assertThat(complaints).isEmpty();
    }
}
