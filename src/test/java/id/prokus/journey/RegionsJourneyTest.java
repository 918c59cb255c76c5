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

/** Somebody looks for a place whose spelling is uncertain, and walks over the map with the keyboard. */
@Story
class RegionsJourneyTest {

    private final Visitor visitor;

    RegionsJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void find_a_kabupaten_while_typing_and_open_a_province_from_the_map(int width, int height) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width, height)) {
            List<String> complaints = new ArrayList<>();
            Page page = window.newPage();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });
            page.navigate(visitor.address("/masuk"));
            page.getByLabel("Nama akun").fill("petugas");
            page.getByLabel("Kata sandi").fill(visitor.firstPassword());
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Masuk").setExact(true))
                    .click();

            page.navigate(visitor.address("/wilayah"));
            Screenshots.take(page, "wilayah-" + width);
            page.locator("a.petak[href='/wilayah/94']").focus();
            Screenshots.take(page, "wilayah-peta-papan-ketik-" + width);
            page.keyboard().press("Enter");
            assertThat(heading(page, "Papua Tengah")).isVisible();
            Screenshots.take(page, "wilayah-provinsi-" + width);

            page.navigate(visitor.address("/wilayah"));
            page.getByLabel("Nama atau kode").pressSequentially("Sukodono Lmajang");
            assertThat(page.locator("#hasil a").first()).hasText("Sukodono");
            page.getByLabel("Nama atau kode").fill("probolinggo");
            assertThat(page.locator("#hasil a").first()).hasText("Kabupaten Probolinggo");
            Screenshots.take(page, "wilayah-cari-" + width);
            page.locator("#hasil a").first().click();
            assertThat(heading(page, "Kabupaten Probolinggo")).isVisible();

            page.navigate(visitor.address("/wilayah/9404"));
            Screenshots.take(page, "wilayah-pindah-" + width);
            page.navigate(visitor.address("/wilayah/impor"));
            Screenshots.take(page, "wilayah-impor-" + width);

            assertThat(complaints).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }
}
