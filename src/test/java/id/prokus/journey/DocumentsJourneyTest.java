package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Somebody makes everybody's documents before the meeting; an incubator takes its own along on a phone. */
@Story
class DocumentsJourneyTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,60,0
            Inkubator Bravo,32,3216,40,0
            """;

    private final Visitor visitor;

    DocumentsJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void everybodys_documents_are_made_and_an_incubator_takes_its_own() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        try (var chromium = Chromium.start()) {
            try (var window = chromium.window(1280, 800)) {
                Page page = window.newPage();
                signIn(page, "petugas", visitor.firstPassword());
                process(page);
                makeEverything(page);
            }
            try (var phone = chromium.window(360, 740)) {
                Page page = phone.newPage();
                signIn(page, incubator.account(), incubator.password());
                page.navigate(visitor.address("/ringkasan/lingkup"));
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText("Ringkasan Inkubator Alfa, 2021");
                take(page, "ringkasan-sendiri-360");

                var taken = page.waitForDownload(
                        () -> page.getByText("PDF, dua halaman").click());

                assertThat(taken.suggestedFilename())
                        .isEqualTo("ringkasan-2021-2-inkubator-01-inkubator-alfa-dua-halaman.pdf");
            }
        }
    }

    private void process(Page page) {
        page.navigate(visitor.address("/olah"));
        page.getByLabel("Berkas CSV").setInputFiles(file("inkubator.csv", ROSTER));
        button(page, "Muat daftar").click();
        page.getByLabel("Buku kerja inkubator").setInputFiles(new FilePayload[] {
            file("Inkubator Alfa.csv", Rekaan.report(1, 60, "Kab. Karawang", "Omzet Akhir")),
            file("Inkubator Bravo.csv", Rekaan.report(101, 40, "Kab. Bekasi", "Omzet Akhir"))
        });
        button(page, "Terima dan olah").click();
        assertThat(page.getByText("Keluarga (KPM)")).isVisible(patiently());
    }

    private void makeEverything(Page page) {
        page.navigate(visitor.address("/ringkasan/dokumen?edisi=2021"));
        take(page, "dokumen-1280");
        page.getByLabel("Satu halaman tiap pelaku").check();
        button(page, "Susun dokumen").click();

        assertThat(page.getByText("siap diunduh")).isVisible(patiently());
        take(page, "dokumen-siap-1280");
        page.setViewportSize(360, 740);
        take(page, "dokumen-siap-360");
        var all = page.waitForDownload(() -> page.getByText("Unduh semua (ZIP)").click());
        assertThat(all.suggestedFilename()).isEqualTo("ringkasan-2021.zip");

        page.navigate(visitor.address("/ringkasan/lingkup?edisi=2021"));
        take(page, "lingkup-360");
        page.setViewportSize(1280, 800);
        page.getByText("Kabupaten Karawang").click();
        take(page, "lingkup-kabupaten-1280");
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(visitor.address("/masuk"));
        page.getByLabel("Nama akun").fill(name);
        page.getByLabel("Kata sandi").fill(password);
        button(page, "Masuk").click();
        assertThat(page).not().hasURL(visitor.address("/masuk"));
    }

    private static void take(Page page, String name) {
        Screenshots.take(page, name);
        Accessible.check(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
