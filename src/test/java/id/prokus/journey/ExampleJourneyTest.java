package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.prokus.access.Role;
import id.prokus.example.ExamplePeople;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.rollup.CountFormulas;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newcomer loads the example, finds its faults, looks at it as somebody of every role, and takes it out again. */
@Story
class ExampleJourneyTest {

    private static final double WHOLE_LOAD = 180_000;

    /** The first column after the name, and the percent of families below which an incubator is called silent. */
    private static final int VALUE = 0;

    private static final int SILENT = 75;

    private final Visitor visitor;
    private final Set<String> checked = new HashSet<>();
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;

    ExampleJourneyTest(Visitor visitor, PublishFormula publishFormula, CountFormulas countFormulas) {
        this.visitor = visitor;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
    }

    /** As at a first start. */
    @BeforeEach
    void publishIndicators() {
        publishFormula.publishShipped();
        countFormulas.count();
    }

    @Test
    void the_example_is_loaded_walked_through_by_every_role_and_removed() {
        try (var chromium = Chromium.start()) {
            try (var window = chromium.window(1280, 800)) {
                Page page = signIn(window, "petugas", visitor.firstPassword());
                load(page);
                findTheFaults(page);
                seeThemOnTheDashboards(page);
            }
            for (Role role : ExamplePeople.roles()) {
                try (var window = chromium.window(1280, 800)) {
                    walk(window, role);
                }
                try (var window = chromium.window(360, 740)) {
                    Page page = signIn(window, role.code(), ExamplePeople.PASSWORD);
                    Screenshots.take(page, "beranda-" + role.code() + "-360");
                    doWhatWaits(page, role);
                }
            }
            try (var window = chromium.window(1280, 800)) {
                approveWhatTheColleagueEntered(signIn(window, "inkubator", ExamplePeople.PASSWORD));
            }
            try (var window = chromium.window(1280, 800)) {
                Page page = signIn(window, "subdit", ExamplePeople.PASSWORD);
                page.navigate(visitor.address("/pengaduan"));
                assertThat(page.locator("main")).containsText("Data saya salah");
                seeWhatCameFromTheField(page);
            }
            try (var window = chromium.window(1280, 800)) {
                correctWhatWasReturned(signIn(window, "mentor", ExamplePeople.PASSWORD));
            }
            try (var window = chromium.window(1280, 800)) {
                Page page = signIn(window, "petugas", visitor.firstPassword());
                lookAtTheMeeting(page);
                readTheToldLife(page);
                openItsOwnPage(page);
                page.navigate(visitor.address("/contoh"));
                button(page, "Hapus contoh").click();
                assertThat(page.getByText("Contoh dihapus.")).isVisible();
                assertThat(button(page, "Muat contoh")).isVisible();
                page.navigate(visitor.address("/organisasi?cari=Contoh"));
                assertThat(page.getByText("Inkubator Contoh 01")).hasCount(0);
            }
            assertThat(visitor.signIn("mentor", ExamplePeople.PASSWORD).path()).isEqualTo("/masuk");
        }
    }

    private void load(Page page) {
        page.navigate(visitor.address("/contoh"));
        button(page, "Muat contoh").click();
        Screenshots.take(page, "contoh-memuat-1280");
        assertThat(page.getByText("Contoh sudah dimuat.")).isVisible(new IsVisibleOptions().setTimeout(WHOLE_LOAD));
        page.navigate(visitor.address("/contoh"));
        Screenshots.take(page, "contoh-1280");
        Accessible.check(page);
    }

    private void findTheFaults(Page page) {
        answer(page, "nik-ganda", "Inkubator Contoh 01");
        assertThat(page.getByText("Belum tepat.")).isVisible();
        answer(page, "nik-ganda", "Inkubator Contoh 06");
        answer(page, "provinsi-diam", "Inkubator Contoh 23");
        answer(page, "tutup-hilang", "Inkubator Contoh 09");

        assertThat(page.getByText("ditemukan: Inkubator Contoh 09")).isVisible();
        Screenshots.take(page, "contoh-ditemukan-1280");
    }

    /** Who looks at figures only, and never at the notes, sees that something is wrong, and where. */
    private void seeThemOnTheDashboards(Page page) {
        page.navigate(visitor.address("/indikator?edisi=2021"));
        assertThat(row(page, "NIK ganda antarinkubator")).containsText("Inkubator Contoh 06");
        assertThat(row(page, "Rekap tidak cocok")).containsText("Inkubator Contoh 09");
        Screenshots.take(page, "indikator-1280");
        Accessible.check(page);

        page.navigate(visitor.address("/indikator/terjangkau?edisi=2021&menurut=inkubator"));
        for (int number = 1; number <= 27; number++) {
            String incubator = "Inkubator Contoh %02d".formatted(number);
            int reached = Integer.parseInt(
                    row(page, incubator).locator("td").nth(VALUE).innerText().replaceAll("\\D.*", ""));
            boolean silent = incubator.endsWith("22") || incubator.endsWith("23");
            assertThat(reached < SILENT).as(incubator + ": " + reached).isEqualTo(silent);
        }
        Screenshots.take(page, "indikator-inkubator-1280");
        Accessible.check(page);
    }

    private static com.microsoft.playwright.Locator row(Page page, String named) {
        return page.getByRole(AriaRole.ROW)
                .filter(new FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new GetByRoleOptions().setName(named).setExact(true))));
    }

    private void answer(Page page, String fault, String incubator) {
        page.locator("#jawaban-" + fault).selectOption(incubator);
        page.locator("form:has(#jawaban-" + fault + ") button").click();
    }

    private void walk(BrowserContext window, Role role) {
        Page page = signIn(window, role.code(), ExamplePeople.PASSWORD);
        Screenshots.take(page, "beranda-" + role.code() + "-1280");
        Accessible.check(page);
        List<Object> menu = List.copyOf((List<?>)
                page.locator("nav.menu a").evaluateAll("links => links.map(link => link.getAttribute('href'))"));
        for (Object address : menu) {
            String url = visitor.address(address.toString());
            // Drawing a page that was looked at already would take a second for each role.
            boolean looked = !checked.add(address.toString());
            int status = looked
                    ? window.request().get(url).status()
                    : page.navigate(url).status();
            assertThat(status).as(role.code() + " on " + address).isEqualTo(200);
            if (!looked) {
                Accessible.check(page);
                Screenshots.take(page, role.code() + address.toString().replace('/', '-') + "-1280");
            }
        }
    }

    private void approveWhatTheColleagueEntered(Page page) {
        page.getByText("Tanggapan menunggu pengesahan Anda").click();
        button(page, "Sahkan: Inkubator Contoh 01").click();
        assertThat(page.locator("main")).containsText("Setuju");
        page.navigate(visitor.address("/"));
        assertThat(page.getByText("Tanggapan menunggu pengesahan Anda")).hasCount(0);
    }

    /** What was planted in it: visits at one place, one of half a minute, a changed sum, other words, an unknown version. */
    private void seeWhatCameFromTheField(Page page) {
        page.navigate(visitor.address("/"));
        assertThat(page.getByText("Isian bulan terakhir yang menunggu persetujuan Anda"))
                .isVisible();
        page.navigate(visitor.address("/mutu?per=inkubator"));
        assertThat(page.locator("tr", new LocatorOptions().setHasText("Inkubator Contoh 01")))
                .containsText("52");
        Screenshots.take(page, "mutu-inkubator-1280");
        page.locator("a[href*='/mutu/setempat']").first().click();
        assertThat(page.locator("tbody tr")).hasCount(5);
        page.navigate(visitor.address("/kiriman?keadaan=KARANTINA"));
        assertThat(page.locator("main")).containsText("2021090101");
        page.navigate(visitor.address("/kiriman?keadaan=VARIAN"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.navigate(visitor.address("/mutu/cek-ulang"));
        assertThat(page.locator("main")).containsText("0 dari 5");
    }

    private void correctWhatWasReturned(Page page) {
        page.getByText("Isian dikembalikan kepada Anda untuk diperbaiki").click();
        assertThat(page.locator("main")).containsText("Apakah sewa tempat sudah termasuk? (contoh)");
        assertThat(page.locator("main")).not().containsText("cocokkan dengan buku kas");
        Screenshots.take(page, "pengembalian-mentor-1280");
    }

    private void lookAtTheMeeting(Page page) {
        page.navigate(visitor.address("/rapat"));
        page.getByText("Rapat hasil ProKUS 2021 (contoh)").click();
        assertThat(page.getByText("23 dari 27")).isVisible();
        Screenshots.take(page, "contoh-rapat-1280");
        page.getByText("Meja sanggahan").click();
        assertThat(page.getByText("menunggu putusan").first()).isVisible();
    }

    /** What the founding article tells of one family, on one timeline, the latest on top. */
    private void readTheToldLife(Page page) {
        page.navigate(visitor.address("/contoh"));
        page.getByText("Buka riwayat satu keluarga").click();
        assertThat(page.locator(".timeline"))
                .containsText(Pattern.compile(
                        "KUR mikro dari BRI.*saluran daring 1.*Aplikasi pesan antar.*gerai 2.*P-IRT terbit"
                                + ".*NIB terbit.*minyak jelantah.*Keamanan pangan.*spanduk.*merek, kemasan"
                                + ".*gerobak kedua.*Rp3.500.000.*Pengelolaan keuangan usaha.*Usaha Martabak Contoh"
                                + ".*Status PKH: graduasi",
                        Pattern.DOTALL));
        assertThat(page.locator("main")).containsText("Pekerja dibayar");
        Accessible.check(page);
        Screenshots.take(page, "riwayat-contoh-1280");
    }

    /** With its card, whose link is no secret in an invented world; and what else a visitor should find once. */
    private void openItsOwnPage(Page page) {
        page.navigate(visitor.address("/contoh"));
        page.getByText("Buka halaman keluarga itu sendiri").click();
        page.getByText("Buku kas").click();
        assertThat(page.locator("main")).containsText("Rp150.000");
        Screenshots.take(page, "buku-kas-contoh-1280");
        page.navigate(visitor.address("/pelatihan?edisi=2021"));
        assertThat(page.locator("main")).containsText("Bimbingan izin usaha (contoh)");
        page.navigate(visitor.address("/bantuan/bop?edisi=2021"));
        assertThat(page.locator("main")).containsText("Rp90.000.000");
    }

    /** Each list that the start page counts, and on each the first family. */
    private void doWhatWaits(Page page, Role role) {
        List<Object> lists = List.copyOf((List<?>) page.locator("main a[href^='/olah/giliran']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))"));
        for (Object list : lists) {
            page.navigate(visitor.address(list.toString()));
            String name = list.toString().replaceAll(".*daftar=", "giliran-" + role.code() + "-");
            Screenshots.take(page, name + "-360");
            Accessible.check(page);
            page.locator("main tbody a").first().click();
            assertThat(page.locator("main h1")).isVisible();
            Screenshots.take(page, name + "-keluarga-360");
            Accessible.check(page);
        }
    }

    private Page signIn(BrowserContext window, String account, String password) {
        Page page = window.newPage();
        page.navigate(visitor.address("/masuk"));
        page.getByLabel("Nama akun").fill(account);
        page.getByLabel("Kata sandi").fill(password);
        button(page, "Masuk").click();
        assertThat(page.locator("nav.menu")).isVisible();
        return page;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
