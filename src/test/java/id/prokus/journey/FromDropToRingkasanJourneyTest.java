package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A monitoring officer's day: from the incubators' files to a ringkasan that somebody approved. */
@Story
class FromDropToRingkasanJourneyTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa (rekaan),32,3215,60,0
            Inkubator Bravo (rekaan),32,3216,40,0
            Inkubator Cakra (rekaan),35,3508,40,0
            """;

    private final Visitor visitor;

    FromDropToRingkasanJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void files_are_dropped_questions_answered_notes_decided_and_the_ringkasan_approved() throws IOException {
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });

            signIn(page);
            dropFiles(page);
            answerWhatAColumnMeans(page);
            decideANote(page);
            takeWhatGoesBack(page);
            openASentenceAndApprove(page);

            assertThat(complaints).isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate(visitor.address("/"));
        page.getByLabel("Nama akun").fill("petugas");
        page.getByLabel("Kata sandi").fill(visitor.firstPassword());
        button(page, "Masuk").click();
        page.navigate(visitor.address("/olah"));
        take(page, "pengolahan-kosong");
    }

    private void dropFiles(Page page) {
        page.getByLabel("Berkas CSV").setInputFiles(file("inkubator.csv", ROSTER));
        button(page, "Muat daftar").click();

        page.getByLabel("Buku kerja inkubator").setInputFiles(new FilePayload[] {
            file("Inkubator Alfa.csv", Rekaan.report(1, 60, "Kab. Karawang", "Omzet Akhir")),
            file("Inkubator Bravo.csv", Rekaan.report(101, 40, "Kab. Bekasi", "Gelombang Sembilan")),
            file("laporan rusak.xlsx", "bukan buku kerja")
        });
        button(page, "Terima dan olah").click();

        done(page);
        assertThat(page.locator("#kemajuan")).containsText("ditolak");
        assertThat(page.locator("#kemajuan")).containsText("Yang perlu dijawab");
        take(page, "pengolahan");
    }

    /** A heading nobody knows is asked with its values; the answer is remembered and the file read again. */
    private void answerWhatAColumnMeans(Page page) {
        page.locator("#kemajuan table").first().getByRole(AriaRole.LINK).first().click();
        take(page, "berkas");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Gelombang Sembilan"));
        row.locator("select").selectOption("omzet_akhir");
        row.getByRole(AriaRole.BUTTON).click();

        done(page);
        assertThat(page.locator("#kemajuan")).not().containsText("Yang perlu dijawab");
    }

    private void decideANote(Page page) {
        page.navigate(visitor.address("/olah/catatan"));
        take(page, "catatan");
        int before = page.locator("input[type=checkbox][name=catatan]").count();
        assertThat(before).isPositive();
        page.locator("input[type=checkbox][name=catatan]").first().check();
        page.getByLabel("Alasan (wajib)").fill("Sudah dicocokkan dengan KTP-el.");
        button(page, "Nilai sudah benar").click();
        assertThat(page.locator("input[type=checkbox][name=catatan]")).hasCount(before - 1);
    }

    private void takeWhatGoesBack(Page page) throws IOException {
        page.navigate(visitor.address("/olah/kelengkapan"));
        assertThat(page.locator("main")).containsText("belum melapor");
        take(page, "kelengkapan");
        Download archive = page.waitForDownload(() ->
                page.getByText("Unduh semua buku kerja yang dikembalikan (zip)").click());
        assertThat(Files.size(archive.path())).isGreaterThan(5_000);
    }

    private void openASentenceAndApprove(Page page) throws IOException {
        page.navigate(visitor.address("/ringkasan"));
        take(page, "ringkasan");
        page.locator("article details summary").first().click();
        assertThat(page.locator("article details[open]").first()).containsText("kpm");
        take(page, "ringkasan-dibuka");

        assertThat(page.locator("main")).containsText("disetujui orang yang tidak ikut menulis");
        page.navigate(visitor.address("/olahan"));
        page.getByLabel("Alasan").fill("Pembekuan untuk rapat hasil");
        button(page, "Bekukan sebagai versi 1").click();
        page.navigate(visitor.address("/susun"));
        button(page, "Mulai menyusun").click();
        take(page, "susun");
        button(page, "Ajukan untuk ditinjau").click();
        button(page, "Keluar").click();
        var subdit = visitor.colleague("subdit", "", "");
        page.getByLabel("Nama akun").fill(subdit.account());
        page.getByLabel("Kata sandi").fill(subdit.password());
        button(page, "Masuk").click();
        page.navigate(visitor.address("/susun"));
        button(page, "Setujui").click();
        button(page, "Terbitkan semua lingkup").click();
        assertThat(page.getByText("Nasional", new Page.GetByTextOptions().setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        take(page, "terbitan");
        page.navigate(visitor.address("/ringkasan"));
        assertThat(page.locator("main")).containsText("Disetujui dalam sistem oleh " + subdit.account());
        Download pdf = page.waitForDownload(() -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    /** In both widths people have; each must fit. */
    private static void take(Page page, String name) {
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 800);
            Screenshots.take(page, name + "-" + width);
        }
    }

    private static void done(Page page) {
        assertThat(page.locator("#kemajuan[hx-trigger]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(page.locator("#kemajuan")).containsText("Berkas yang diterima");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
