package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A companion fills forms in with a browser where there is no network, and shares the machine with another. */
@Story
class BrowserFormsJourneyTest {

    private static final Locator.WaitForOptions SOON = new Locator.WaitForOptions().setTimeout(30_000);
    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private Visitor companion;
    private UUID family = new UUID(0, 0);

    BrowserFormsJourneyTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.companion = visitor;
    }

    @BeforeEach
    void aCompanionWithAFamily() {
        publishInstruments.publishShipped();
        for (String table : List.of("trait", "finding", "attachment", "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        family = InventedFamily.of(database, 7301, "Ani Angka", "1985-01-01", "3215016505850001");
        InventedFamily.of(database, 7302, "Budi Coba", "1986-01-01", "3215016505860002");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(FamiliesChanged.of(List.copyOf(Set.of(family)))));
        companion = visitor.colleague("pendamping", "321501", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void filled_in_without_a_network_kept_as_a_draft_finished_and_sent_when_there_is_one(int width) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width, 800)) {
            Page page = window.newPage();
            signIn(page, companion);
            readyToGo(page);
            assertThat(page.locator(".cards .card").first()).hasCSS("border-top-style", "solid");
            take(page, "isi-daftar", width);

            window.setOffline(true);
            page.reload();
            assertThat(page.locator("[data-network=offline]")).isVisible();
            page.locator("a[href='/isi/kunjungan#keluarga=" + family + "']").click();
            assertThat(page.locator(".formulir")).containsText("Ani Angka", LATER);
            button(page, "Selesai").click();
            assertThat(page.getByText("pertanyaan perlu diperbaiki")).isVisible();
            take(page, "isi-kurang", width);
            choose(page, "terlaksana");
            choose(page, "motivator");
            page.getByLabel("Tempat").fill("rumah");
            assertThat(page.getByText("Tersimpan sebagai draf")).isVisible();

            page.navigate(visitor.address("/isi"));
            assertThat(page.locator("[data-part=drafts]")).containsText("Ani Angka");
            take(page, "isi-draf", width);
            button(page, "Buang").click();
            button(page, "Urungkan").click();
            page.getByText("Lanjutkan").click();
            assertThat(page.getByLabel("Tempat"))
                    .hasValue("rumah", new LocatorAssertions.HasValueOptions().setTimeout(30_000));
            pickToday(page);
            take(page, "isi-formulir", width);
            button(page, "Selesai").click();

            assertThat(outbox(page)).containsText("menunggu dikirim", LATER);
            page.reload();
            assertThat(outbox(page)).containsText("Ani Angka");
            assertThat(submissions()).isZero();
            take(page, "isi-antrean", width);

            window.setOffline(false);
            assertThat(outbox(page)).containsText("terkirim", LATER);
            assertThat(outbox(page)).not().containsText("menunggu");
            take(page, "isi-terkirim", width);
            assertThat(submissions()).isEqualTo(1);
            onTheTimeline(page, "rumah");
            take(page, "isi-keluarga", width);
        }
    }

    @Test
    void what_was_sent_is_opened_again_corrected_and_takes_its_place() {
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            signIn(page, companion);
            fillIn(page, "Salah tulis");
            assertThat(outbox(page)).containsText("terkirim", LATER);

            UUID sent = database.sql("select id from monitoring.submission")
                    .query(UUID.class)
                    .single();
            page.navigate(visitor.address("/isi/kunjungan?perbaiki=" + sent));
            assertThat(page.getByLabel("Tempat"))
                    .hasValue("Salah tulis", new LocatorAssertions.HasValueOptions().setTimeout(30_000));
            page.getByLabel("Tempat").fill("Sudah benar");
            take(page, "isi-perbaikan", 1280);
            button(page, "Selesai").click();
            assertThat(outbox(page).locator("li")).hasCount(2);
            assertThat(outbox(page)).not().containsText("menunggu", LATER);

            onTheTimeline(page, "Sudah benar");
            assertThat(page.locator("main")).not().containsText("Salah tulis");
            assertThat(database.sql("select count(*) from monitoring.submission where deprecated is not null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void on_a_shared_machine_each_has_an_outbox_of_their_own_and_signing_out_takes_the_families_away() {
        Visitor other = visitor.colleague("pendamping", "321501", "");
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            signIn(page, companion);
            readyToGo(page);
            page.route("**/isi/kiriman", route -> route.abort());
            fillIn(page, "Belum terkirim");
            assertThat(outbox(page)).containsText("menunggu dikirim", LATER);
            assertThat(page.evaluate("caches.keys().then(all => all.length)")).isEqualTo(1);

            button(page, "Keluar").click();
            assertThat(page.locator("main")).containsText("Anda sudah keluar.");
            page.waitForFunction("() => caches.keys().then(all => all.length === 0)");
            assertThat(kept(page, "key")).isZero();
            assertThat(kept(page, "item"))
                    .as("nothing that was finished is lost")
                    .isEqualTo(1);

            signIn(page, other);
            readyToGo(page);
            assertThat(page.locator("#isian")).not().containsText("Kunjungan pendamping sosial Ani Angka");
            assertThat(outbox(page).locator("li")).hasCount(0);
            button(page, "Keluar").click();
            assertThat(page.locator("main")).containsText("Anda sudah keluar.");

            page.unroute("**/isi/kiriman");
            signIn(page, companion);
            page.navigate(visitor.address("/isi"));
            assertThat(outbox(page)).containsText("terkirim", LATER);
            onTheTimeline(page, "Belum terkirim");
        }
    }

    @Test
    void signing_out_without_a_network_takes_the_families_away_and_ends_the_session_later() {
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            signIn(page, companion);
            readyToGo(page);

            window.setOffline(true);
            button(page, "Keluar").click();
            assertThat(page.locator("main")).containsText("Anda keluar dari perangkat ini.");
            assertThat(page.locator("main")).not().containsText("Ani Angka");
            assertThat(page.evaluate("caches.keys().then(all => all.length)")).isEqualTo(0);

            Page next = window.newPage();
            page.close();
            window.setOffline(false);
            // The page leaves by itself before all of it has come.
            next.navigate(visitor.address("/isi"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(next)
                    .hasURL(visitor.address("/masuk?keluar"), new PageAssertions.HasURLOptions().setTimeout(30_000));
        }
    }

    @Test
    void whose_duty_has_ended_keeps_no_families() {
        try (var chromium = Chromium.start();
                var window = chromium.window(1280, 800)) {
            Page page = window.newPage();
            signIn(page, companion);
            readyToGo(page);

            database.sql(
                            "update access.mandate set from_day = date '2021-01-01', until_day = date '2021-01-02' where account = :who")
                    .param("who", companion.account())
                    .update();
            page.navigate(visitor.address("/isi"));

            assertThat(page.locator("#isian")).hasCount(0);
            page.waitForFunction("() => caches.keys().then(all => all.length === 0)");
        }
    }

    @Test
    void what_cannot_be_sent_is_saved_as_a_file_and_rescued_in_another_browser() {
        try (var chromium = Chromium.start();
                var broken = chromium.window(1280, 800);
                var whole = chromium.window(1280, 800)) {
            Page page = broken.newPage();
            signIn(page, companion);
            page.route("**/isi/kiriman", route -> route.abort());
            fillIn(page, "Diselamatkan");
            assertThat(outbox(page)).containsText("menunggu dikirim", LATER);
            Path file = Path.of("target", "pages", "isian.json");
            page.waitForDownload(
                            () -> button(page, "Simpan isian sebagai berkas").click())
                    .saveAs(file);

            Page elsewhere = whole.newPage();
            signIn(elsewhere, companion);
            elsewhere.navigate(visitor.address("/isi"));
            elsewhere.getByLabel("Ambil isian dari berkas").setInputFiles(file);
            assertThat(outbox(elsewhere)).containsText("terkirim", LATER);
            onTheTimeline(elsewhere, "Diselamatkan");

            page.unroute("**/isi/kiriman");
            page.reload();
            assertThat(outbox(page)).containsText("terkirim", LATER);
            assertThat(submissions()).as("the same twice is once").isEqualTo(1);
        }
    }

    private void signIn(Page page, Visitor who) {
        page.navigate(visitor.address("/masuk"));
        page.getByLabel("Nama akun").fill(who.account());
        page.getByLabel("Kata sandi").fill(who.password());
        button(page, "Masuk").click();
        assertThat(page).not().hasURL(visitor.address("/masuk"));
    }

    private void readyToGo(Page page) {
        page.navigate(visitor.address("/isi"));
        page.getByText("siap dipakai tanpa jaringan").waitFor(SOON);
    }

    private void fillIn(Page page, String remark) {
        page.navigate(visitor.address("/isi/kunjungan#keluarga=" + family));
        page.getByLabel("Keterangan").waitFor(SOON);
        choose(page, "terlaksana");
        choose(page, "motivator");
        pickToday(page);
        page.getByLabel("Tempat").fill(remark);
        button(page, "Selesai").click();
        page.waitForURL(visitor.address("/isi"));
    }

    private static void choose(Page page, String answer) {
        page.locator(".formulir")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void pickToday(Page page) {
        page.locator(".p-datepicker-input").first().click();
        page.locator(".p-datepicker-panel")
                .getByText("Hari ini", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.keyboard().press("Escape");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator outbox(Page page) {
        return page.locator("[data-part=outbox]");
    }

    private void onTheTimeline(Page page, String words) {
        // Checking follows the thanks, a moment later.
        for (int i = 0; i < 40 && !companion.open("/keluarga/" + family).text().contains(words); i++) {
            page.waitForTimeout(250);
        }
        page.navigate(visitor.address("/keluarga/" + family));
        assertThat(page.locator("main")).containsText(words);
    }

    private static int kept(Page page, String store) {
        return (int) page.evaluate("""
                store => new Promise(resolve => {
                    indexedDB.open('prokus-isi').onsuccess = event => {
                        event.target.result.transaction(store).objectStore(store).count().onsuccess =
                            counted => resolve(counted.target.result)
                    }
                })""", store);
    }

    private static void take(Page page, String name, int width) {
        Screenshots.take(page, name + "-" + width);
        Accessible.check(page);
    }

    private int submissions() {
        return database.sql("select count(*) from monitoring.submission")
                .query(Integer.class)
                .single();
    }
}
