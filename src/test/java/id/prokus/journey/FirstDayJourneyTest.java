package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody opens ProKUS for the first time, on a desk and on a phone. */
@Story
class FirstDayJourneyTest {

    private final Visitor visitor;

    FirstDayJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void sign_in_change_the_language_and_sign_out(int width, int height) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width, height)) {
            List<String> complaints = new ArrayList<>();
            Page page = window.newPage();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });

            page.navigate(visitor.address("/"));
            Screenshots.take(page, "masuk-" + width);
            page.getByLabel("Nama akun").fill("petugas");
            page.getByLabel("Kata sandi").fill(visitor.firstPassword());
            button(page, "Masuk").click();
            assertThat(heading(page, "Selamat datang di ProKUS")).isVisible();
            Screenshots.take(page, "beranda-" + width);

            button(page, "English").click();
            assertThat(heading(page, "Welcome to ProKUS")).isVisible();
            button(page, "Bahasa Indonesia").click();

            page.navigate(visitor.address("/tidak-ada"));
            Screenshots.take(page, "tidak-ada-" + width);
            page.navigate(visitor.address("/sandi"));
            Screenshots.take(page, "sandi-" + width);

            button(page, "Keluar").click();
            assertThat(page.getByText("Anda sudah keluar.")).isVisible();

            assertThat(complaints).filteredOn(said -> !said.contains("404")).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
