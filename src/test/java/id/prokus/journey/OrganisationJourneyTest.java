package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
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

/** An officer records an incubator, its agreement, where it serves and who works there, on a desk and on a phone. */
@Story
class OrganisationJourneyTest {

    private final Visitor visitor;

    OrganisationJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void an_incubator_comes_on_record_with_everything_it_does(int width, int height) {
        String name = "Inkubator Rekaan " + width;
        try (var chromium = Chromium.start();
                var window = chromium.window(width, height)) {
            List<String> complaints = new ArrayList<>();
            Page page = window.newPage();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });
            signIn(page);

            page.navigate(visitor.address("/organisasi"));
            Screenshots.take(page, "organisasi-" + width);

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Tambah lembaga"))
                    .click();
            page.getByLabel("Jenis").selectOption("inkubator");
            field(page, "Nama").fill(name);
            field(page, "Wilayah").fill("32");
            Screenshots.take(page, "organisasi-baru-" + width);
            button(page, "Tambah lembaga").click();
            assertThat(page.getByText("Lembaga ditambahkan.")).isVisible();

            open(page, "Tambah perjanjian");
            field(page, "Edisi").fill("ProKUS 2021");
            field(page, "Nomor").fill("12/PKS/2021");
            page.getByLabel("Pihak pertama").selectOption("01935000-0000-7000-8000-000000000001");
            field(page, "Berlaku sejak").fill("2021-03-01");
            page.locator("#pks-sampai").fill("2021-12-31");
            button(page, "Catat perjanjian").click();

            open(page, "Tambah wilayah layanan");
            field(page, "Kabupaten/kota").fill("3215");
            page.locator("#wilayah-sampai").fill("2022-12-31");
            button(page, "Tambah wilayah").click();
            assertThat(page.getByText("melewati masa berlaku perjanjiannya")).isVisible();
            Screenshots.take(page, "organisasi-ditolak-" + width);
            page.locator("#wilayah-sampai").fill("");
            button(page, "Tambah wilayah").click();
            assertThat(page.getByRole(AriaRole.ROWHEADER, new GetByRoleOptions().setName("Kabupaten Karawang")))
                    .isVisible();

            open(page, "Tambah jabatan");
            page.getByLabel("Jenis jabatan").selectOption("manajer_inkubator");
            button(page, "Tambah jabatan").click();

            page.navigate(visitor.address("/organisasi/orang"));
            open(page, "Tambah orang");
            field(page, "Nama dengan gelar").fill("Rekaan Manajer " + width);
            button(page, "Tambah orang").click();
            Screenshots.take(page, "organisasi-orang-" + width);

            page.navigate(visitor.address("/organisasi?cari=rekaan+" + width));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
            open(page, "Beri tugas");
            field(page, "Orang").fill("Rekaan Manajer " + width);
            page.locator("#tugas-sejak").fill("2021-03-01");
            button(page, "Beri tugas").click();
            assertThat(page.getByText("Tugas diberikan.")).isVisible();
            Screenshots.take(page, "organisasi-inkubator-" + width);

            page.navigate(visitor.address("/organisasi/01935000-0000-7000-8000-000000000004"));
            Screenshots.take(page, "organisasi-subdit-" + width);
            page.navigate(visitor.address("/wilayah-layanan?tanggal=2021-08-27"));
            Screenshots.take(page, "wilayah-layanan-" + width);
            page.navigate(visitor.address("/organisasi/jenis-jabatan"));
            Screenshots.take(page, "jenis-jabatan-" + width);

            assertThat(complaints).filteredOn(said -> !said.contains("422")).isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate(visitor.address("/"));
        page.getByLabel("Nama akun").fill("petugas");
        page.getByLabel("Kata sandi").fill(visitor.firstPassword());
        button(page, "Masuk").click();
    }

    private static void open(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
