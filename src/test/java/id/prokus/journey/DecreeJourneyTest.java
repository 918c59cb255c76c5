package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer loads an SK, looks at it, sets it, finds a family and sees who has not been reported. */
@Story
class DecreeJourneyTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa (rekaan),32,3215,60,0
            Inkubator Bravo (rekaan),32,3216,40,0
            """;

    private final Visitor visitor;

    DecreeJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void an_sk_is_loaded_looked_at_set_and_matched() {
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });
            page.navigate(visitor.address("/"));
            page.getByLabel("Nama akun").fill("petugas");
            page.getByLabel("Kata sandi").fill(visitor.firstPassword());
            button(page, "Masuk").click();
            page.navigate(visitor.address("/olah"));
            page.getByLabel("Berkas CSV").setInputFiles(file("inkubator.csv", ROSTER));
            button(page, "Muat daftar").click();

            page.navigate(visitor.address("/penetapan"));
            take(page, "penetapan-kosong");
            page.getByLabel("Nomor SK atau daftar").fill("SK 123/HUK/2021 (rekaan)");
            page.getByLabel("Tanggal SK").fill("2021-03-01");
            page.getByLabel("Berkas daftar").setInputFiles(file("bnba.csv", list()));
            button(page, "Muat dan lihat").click();
            assertThat(page.locator("main")).containsText("Baris yang tidak dapat diterima");
            take(page, "penetapan-lihat");

            page.getByRole(AriaRole.CHECKBOX).check();
            button(page, "Tetapkan 60 baris").click();
            assertThat(page.locator("main")).containsText("Ditetapkan oleh petugas");
            take(page, "penetapan-ditetapkan");
            page.navigate(visitor.address("/penetapan"));
            take(page, "penetapan");

            page.getByText("Daftar keluarga").click();
            take(page, "keluarga-daftar");
            page.locator("tbody a").first().click();
            take(page, "keluarga");
            page.getByText("Penetapan dan NIK").click();
            take(page, "keluarga-penetapan");
            page.getByText("Ganti dengan keluarga lain, edisi 2021").click();
            take(page, "keluarga-pengganti");
            page.navigate(visitor.address("/penetapan/pencocokan"));
            assertThat(page.locator("main")).containsText("0 dari 60");
            take(page, "pencocokan");

            assertThat(complaints).isEmpty();
        }
    }

    private static String list() {
        var text = new StringBuilder(
                "DAFTAR KPM PROKUS TAHUN 2021;;;;;\n;;;;;\nNo;Nama Lengkap;NIK;Kab/Kota;Angkatan;Keterangan\n");
        String[] names = {"Sumarni", "Kartini", "Rohani", "Lestari", "Maryam", "Wulandari", "Zulaikha"};
        for (int i = 1; i <= 62; i++) {
            String nik = "3215014%d%02d70%04d".formatted(1 + i % 9, 1 + i % 12, 9_500 + i);
            text.append("%d;%s %s;%s;%s;baru;\n"
                    .formatted(
                            i,
                            names[i % 7],
                            names[i / 7 % 7],
                            i == 20 ? nik.substring(0, 14) : nik,
                            i == 33 ? "Kab. Antah Berantah" : i % 3 == 0 ? "Kab. Bekasi" : "Kab. Karawang"));
        }
        return text.append("JUMLAH;62;;;;\n").toString();
    }

    /** In both widths people have; each must fit. */
    private static void take(Page page, String name) {
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 800);
            Screenshots.take(page, name + "-" + width);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
