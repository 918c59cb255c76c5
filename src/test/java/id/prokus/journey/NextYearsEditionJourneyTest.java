package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody at the ministry prepares next year's edition, on a desk and on a phone. */
@Story
class NextYearsEditionJourneyTest {

    private final Visitor visitor;

    NextYearsEditionJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 2023", "360, 740, 2024"})
    void copy_an_edition_change_it_and_close_it(int width, int height, String year) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width, height)) {
            Page page = window.newPage();
            page.navigate(visitor.address("/masuk"));
            page.getByLabel("Nama akun").fill("petugas");
            page.getByLabel("Kata sandi").fill(visitor.firstPassword());
            button(page, "Masuk").click();

            page.navigate(visitor.address("/edisi"));
            Screenshots.take(page, "edisi-" + width);
            page.navigate(visitor.address("/edisi/prokus-2020"));
            Screenshots.take(page, "edisi-2020-" + width);
            page.navigate(visitor.address("/edisi/prokus-2021"));
            Screenshots.take(page, "edisi-2021-" + width);
            link(page, "Salin ke tahun berikutnya").click();
            page.getByLabel("Tahun").fill(year);
            Screenshots.take(page, "edisi-salin-" + width);
            button(page, "Salin ke edisi baru").click();
            assertThat(heading(page, "ProKUS " + year)).isVisible();
            String edition = "/edisi/prokus-" + year;

            page.navigate(visitor.address(edition + "/skema"));
            link(page, "Ubah BSiMU, rencana Desember 2020").click();
            page.getByLabel("Besaran per penerima (Rp)").fill("0");
            Screenshots.take(page, "edisi-skema-" + width);
            button(page, "Simpan perubahan").click();
            assertThat(page.getByText("harus lebih dari nol")).isVisible();
            page.getByLabel("Besaran per penerima (Rp)").fill("4.250.000");
            button(page, "Simpan perubahan").click();
            assertThat(page.getByText("Perubahan disimpan.")).isVisible();

            page.navigate(visitor.address(edition + "/daftar/kelas"));
            Screenshots.take(page, "edisi-daftar-" + width);
            button(page, "Naikkan Berkembang").click();

            page.navigate(visitor.address(edition + "/putaran"));
            link(page, "Ubah Monitoring awal").click();
            page.getByLabel("Hari pertama").fill(year + "-03-01");
            page.getByLabel("Hari terakhir").fill(year + "-03-31");
            button(page, "Simpan perubahan").click();
            button(page, "Buka Monitoring awal").click();
            assertThat(page.getByText("Putaran dibuka.")).isVisible();
            Screenshots.take(page, "edisi-putaran-" + width);

            page.navigate(visitor.address(edition + "/kuota"));
            link(page, "Tambah rincian Nasional").click();
            page.getByLabel("Tingkat").selectOption("provinsi");
            textbox(page, "Nama").fill("Jawa Timur");
            textbox(page, "Jumlah KPM").fill("5.000");
            button(page, "Tambah").click();
            Screenshots.take(page, "edisi-kuota-" + width);
            button(page, "Tetapkan kuota").click();
            assertThat(page.getByText("berjumlah 5.000, bukan 8.000")).isVisible();

            page.navigate(visitor.address(edition));
            button(page, "Tutup edisi").click();
            assertThat(page.getByText("masih terbuka")).isVisible();
            Screenshots.take(page, "edisi-salinan-" + width);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
