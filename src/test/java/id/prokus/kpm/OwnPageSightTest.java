package id.prokus.kpm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family's pages as a cheap telephone shows them, and its card on paper. */
@Story
class OwnPageSightTest {

    private final Visitor visitor;
    private final JdbcClient database;

    OwnPageSightTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @Test
    void everybody_can_read_and_press_them_on_a_small_screen() {
        Household.register(database);
        String link = Household.card(visitor.colleague("tksk", "321501", ""), Household.SITI);
        try (var browser = Chromium.start();
                var window = browser.window(360, 740)) {
            Page page = window.newPage();
            page.navigate(visitor.address(link));
            look(page, "saya-awal");
            page.getByText("Buku kas").click();
            look(page, "saya-kas-kosong");
            for (String[] line : new String[][] {
                {"Uang masuk", "250.000", "Jualan"},
                {"Uang keluar", "85.000", "Bahan"},
                {"Uang masuk", "1.500.000", "Modal"}
            }) {
                page.getByText(line[0]).first().click();
                page.getByLabel("Berapa rupiah?").fill(line[1]);
                page.getByText(line[2], new Page.GetByTextOptions().setExact(true))
                        .click();
                look(page, "saya-kas-isi");
                page.getByText("Simpan").click();
            }
            assertThat(page.textContent("main")).contains("Tersimpan", "Rp1.665.000");
            look(page, "saya-kas");
            page.navigate(visitor.address(link + "/pengaduan"));
            page.getByLabel("Bantuan belum saya terima").check();
            page.getByText("Kirim", new Page.GetByTextOptions().setExact(true)).click();
            for (String part : List.of("bantuan", "pendamping", "persetujuan", "pengaduan")) {
                page.navigate(visitor.address(link + "/" + part));
                look(page, "saya-" + part);
            }
        }
    }

    @Test
    void the_desks_that_print_cards_and_answer_are_for_everybody_too() {
        Household.register(database);
        var operator = visitor.colleague("operator", "", "");
        var dinas = visitor.colleague("dinsoskab", "3215", "");
        String link = Household.card(operator, Household.AMINAH);
        var family = visitor.somebodyElse();
        family.open(link + "/pengaduan")
                .form(link + "/pengaduan")
                .with("tentang", "belum_terima")
                .submit();
        try (var browser = Chromium.start()) {
            for (int width : new int[] {360, 1280}) {
                try (var window = browser.window(width, 800)) {
                    Page page = signedIn(window.newPage(), dinas);
                    page.navigate(visitor.address("/pengaduan"));
                    look(page, "pengaduan-" + width);
                    page.getByText("P-0").click();
                    look(page, "pengaduan-satu-" + width);
                }
                try (var window = browser.window(width, 800)) {
                    Page page = signedIn(window.newPage(), operator);
                    page.navigate(visitor.address("/keluarga/" + Household.SITI + "/buku-kas"));
                    look(page, "buku-kas-" + width);
                    page.navigate(visitor.address("/keluarga/" + Household.AMINAH + "/kartu"));
                    look(page, "kartu-" + width);
                    page.navigate(visitor.address("/kartu"));
                    look(page, "kartu-daftar-" + width);
                    database.sql(
                                    "delete from kpm.card where not exists (select from kpm.complaint where card = card.id)")
                            .update();
                    page.reload();
                    page.getByText("Cetak 1 kartu").click();
                    look(page, "kartu-cetak-" + width);
                    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
                    page.pdf(new Page.PdfOptions().setPath(Path.of("target", "pages", "kartu-" + width + ".pdf")));
                }
            }
        }
    }

    private Page signedIn(Page page, Visitor who) {
        page.navigate(visitor.address("/masuk"));
        page.fill("input[name=nama]", who.account());
        page.fill("input[name=sandi]", who.password());
        page.click("main button");
        return page;
    }

    private static void look(Page page, String name) {
        Screenshots.take(page, name);
        Accessible.check(page);
    }
}
