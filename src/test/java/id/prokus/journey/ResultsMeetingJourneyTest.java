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
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The whole event, everybody at a browser of their own: freeze, invite, present, comment, dispute, correct, agree, sign, publish. */
@Story
class ResultsMeetingJourneyTest {

    private static final String ALFA = "Inkubator Alfa";
    private static final String BRAVO = "Inkubator Bravo";
    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,60,0
            Inkubator Bravo,32,3216,40,0
            """;
    private static final String SAID = "Harga bahan baku naik sejak Maret; omzet perlu dibaca menurut musim.";
    private static final String AGREED = "Melatih pembukuan sederhana bagi 20 KPM di Kabupaten Karawang";
    private static final String REWORDED = "Kedua inkubator telah menyampaikan laporan lengkap.";

    private final Visitor visitor;

    ResultsMeetingJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void a_results_meeting_from_the_frozen_round_to_the_published_ringkasan() throws IOException {
        try (var chromium = Chromium.start();
                var operator = seat(chromium, 1280).signIn("petugas", visitor.firstPassword());
                var moderator = seat(chromium, 1280, "subdit", "", "");
                var alfa = seat(chromium, 1280, "inkubator", "", ALFA);
                var bravo = seat(chromium, 360, "inkubator", "", BRAVO);
                var westJava = seat(chromium, 1280, "dinsosprov", "32", "");
                var direktur = seat(chromium, 1280, "direktur", "", "")) {
            process(operator);
            freeze(operator, 1, "Putaran akhir siap dibahas dalam rapat hasil");
            String first = operator.page.url();
            String meeting = call(operator);
            String link = invite(operator);
            comeByLink(chromium, link);

            readResultsSideBySide(alfa, bravo, westJava, meeting);
            commentUnderTheModeratorsEyes(alfa, moderator, meeting);
            dispute(bravo, meeting);
            acceptAtTheDesk(operator, meeting);
            freeze(operator, 2, "Sanggahan Inkubator Bravo diterima");
            String second = operator.page.url();
            readWhatChanged(operator, first);
            agree(moderator, alfa, meeting);
            takeMinutes(operator, meeting);

            answer(chromium, moderator, alfa);
            sign(moderator, direktur, second);
            compose(operator);
            approveAndPublish(direktur);
            readWhatWasPublished(bravo);
        }
    }

    private static void process(Seat operator) {
        operator.open("/olah");
        operator.field("Berkas CSV").setInputFiles(file("inkubator.csv", ROSTER));
        operator.press("Muat daftar");
        operator.field("Buku kerja inkubator").setInputFiles(new FilePayload[] {
            file("Inkubator Alfa.csv", Rekaan.report(1, 60, "Kab. Karawang", "Omzet Akhir")),
            file("Inkubator Bravo.csv", Rekaan.report(101, 40, "Kab. Bekasi", "Omzet Akhir"))
        });
        operator.press("Terima dan olah");
        assertThat(operator.page.getByText("Keluarga (KPM)")).isVisible(patiently());
    }

    private static void freeze(Seat operator, int version, String reason) {
        operator.open("/olahan");
        operator.field("Alasan").fill(reason);
        operator.take("bekukan-" + version);
        operator.press("Bekukan sebagai versi " + version);
        operator.sees("Olahan dibekukan.");
        operator.take("olahan-" + version);
    }

    /** @return the path of the meeting's page */
    private static String call(Seat operator) {
        LocalDate day = LocalDate.now().plusDays(3);
        operator.open("/rapat");
        operator.take("belum-ada");
        operator.follow("Buat rapat");
        operator.field("Judul").fill("Rapat Hasil Monitoring ProKUS 2021");
        operator.page
                .locator("#snapshot")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        operator.page.getByRole(AriaRole.RADIO).last().check();
        operator.page
                .locator("#tempat")
                .fill("Ruang Rapat Lantai 3, Jalan Salemba Raya 28\nRapat daring, tautan menyusul");
        operator.page.locator("#mulai").fill(day + "T09:00");
        operator.page.locator("#selesai").fill(day + "T15:00");
        operator.page.locator("#batas").fill(day.plusDays(14).toString());
        operator.page
                .locator("#agenda")
                .fill("Pembukaan\nPaparan hasil olahan\nMasukan dan sanggahan lembaga\nTindak lanjut\nPenutup");
        operator.take("baru");
        operator.press("Simpan");
        operator.sees("Membahas snapshot 2021 versi 1");
        return java.net.URI.create(operator.page.url()).getPath();
    }

    /** @return Alfa's link, as printed on its sheet */
    private static String invite(Seat operator) {
        operator.press("Undang semua inkubator dan Dinas Sosial provinsi");
        operator.sees("3 lembaga ditambahkan");
        operator.take("diundang");
        operator.press("Terbitkan tautan dan lembar undangan");
        operator.take("lembar-undangan");
        operator.print("lembar-undangan");
        return operator.page
                .locator("article", new Page.LocatorOptions().setHasText(ALFA))
                .locator(".link")
                .innerText();
    }

    /** A link opens the attendance list, and no figure. */
    private void comeByLink(Chromium chromium, String link) {
        try (var guest = seat(chromium, 360)) {
            guest.page.navigate(link);
            guest.sees("Tautan ini tidak membuka angka");
            guest.take("tautan");
            guest.field("Nama").fill("Ibu Rekaan Satu");
            guest.field("Jabatan").fill("Manajer inkubator");
            guest.page.getByLabel("di ruangan").check();
            guest.press("Saya hadir");
            guest.take("hadir");
            guest.sees("Kehadiran dicatat");
        }
    }

    private static void readResultsSideBySide(Seat alfa, Seat bravo, Seat westJava, String meeting) {
        for (Seat one : new Seat[] {alfa, bravo, westJava}) {
            one.open("/rapat");
            one.follow("Rapat Hasil Monitoring ProKUS 2021");
            one.take(one == alfa ? "lembaga" : one == bravo ? "lembaga-bravo" : "lembaga-provinsi");
            one.follow("Hasil dan masukan");
        }
        alfa.take("hasil");
        bravo.take("hasil");
        westJava.take("hasil-provinsi");
        assertThat(alfa.main()).not().containsText(BRAVO);
        assertThat(bravo.main()).not().containsText(ALFA);
        bravo.open(meeting);
        bravo.unfold("Isi daftar hadir");
        bravo.field("Nama").fill("Bapak Rekaan Dua");
        bravo.page.getByLabel("dari jauh").check();
        bravo.press("Catat kehadiran");
        bravo.sees("Bapak Rekaan Dua");
    }

    /** The screen in the room shows a comment by itself: nothing there is loaded again by hand. */
    private static void commentUnderTheModeratorsEyes(Seat alfa, Seat moderator, String meeting) {
        moderator.open(meeting + "/layar");
        moderator.sees("Menunggu masukan pertama.");
        moderator.page.evaluate("window.sebelum = 'masih halaman yang sama'");
        alfa.page
                .locator("a[href*='/masukan/baru'][href$='tentang=angka:omzet.baru']")
                .click();
        alfa.field("Masukan").fill(SAID);
        alfa.field("Nama lembaga boleh ditampilkan di layar rapat").check();
        alfa.take("masukan-baru");
        alfa.press("Kirim ke rapat");
        alfa.take("masukan");

        assertThat(moderator.page.locator(".saying"))
                .containsText(SAID, new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        assertThat(moderator.page.evaluate("window.sebelum")).isEqualTo("masih halaman yang sama");
        moderator.press("Sorot masukan " + ALFA);
        assertThat(moderator.page.locator(".spotlight")).containsText(SAID);
        moderator.take("layar");
    }

    private static void dispute(Seat bravo, String meeting) {
        bravo.open(meeting);
        bravo.follow("Hasil dan masukan");
        bravo.page
                .locator("a[href*='/sanggahan/baru'][href$='tentang=angka:omzet.baru']")
                .click();
        bravo.take("sanggahan-baris");
        bravo.page
                .getByText(": pilih baris 5", new Page.GetByTextOptions().setExact(true))
                .locator("..")
                .click();
        bravo.page.locator("#isian").selectOption("omzet_akhir");
        bravo.page.locator("#nilai").fill("Rp9.000.000");
        bravo.page.locator("#alasan").fill("Menurut buku kas bulan terakhir; foto buku kas ada pada mentor.");
        bravo.take("sanggahan-isian");
        bravo.press("Ajukan sanggahan");
        bravo.sees("menunggu putusan");
        bravo.take("sanggahan");
    }

    private static void acceptAtTheDesk(Seat operator, String meeting) {
        operator.open(meeting + "/meja");
        operator.take("meja");
        operator.page.getByLabel("Jawaban (wajib bila ditolak)").fill("Sesuai foto buku kas.");
        operator.press("Terima dan betulkan");
        operator.sees("versi 2 perlu dibekukan");
        operator.take("meja-diterima");
    }

    private void readWhatChanged(Seat operator, String first) {
        operator.follow("Apa yang berubah terhadap versi 1");
        Locator changed = operator.page.locator("tr", new Page.LocatorOptions().setHasText("Rp9.000.000"));
        assertThat(changed).containsText("baris 5");
        assertThat(changed).containsText("Omzet");
        assertThat(changed).containsText("Menurut buku kas bulan terakhir");
        assertThat(changed).containsText("petugas");
        operator.take("perubahan");
        operator.page.navigate(first);
        operator.sees("Versi 2 dibekukan sesudah ini");
        operator.follow("Periksa apakah isinya masih utuh");
        operator.sees("isi masih persis sama dengan yang dibekukan");
    }

    private static void agree(Seat moderator, Seat alfa, String meeting) {
        moderator.open(meeting);
        moderator.follow("Catat tindak lanjut");
        moderator.field("Apa yang akan dilakukan").fill(AGREED);
        moderator.page.locator("#pelaku").selectOption("inkubator");
        moderator.field("Penanggung jawab").fill(ALFA);
        moderator.page.locator("#tenggat").fill(LocalDate.now().plusDays(60).toString());
        moderator.page.locator("#ukuran").fill("Daftar hadir 20 KPM dan buku kas bulan pertama");
        moderator.take("tindak-lanjut-baru");
        moderator.press("Usulkan");
        alfa.open("/tindak-lanjut");
        alfa.follow(AGREED);
        alfa.press("Sepakati");
        alfa.sees("Disepakati");
        alfa.take("tindak-lanjut");
    }

    private static void takeMinutes(Seat operator, String meeting) throws IOException {
        operator.open(meeting);
        operator.take("sesudah");
        Path minutes = save(operator.page.waitForDownload(() -> operator.follow("Notula (DOCX)")), "notula.docx");
        assertThat(words(minutes)).contains("Ibu Rekaan Satu", ALFA + ": " + SAID, "Sesuai foto buku kas.", AGREED);
        save(operator.page.waitForDownload(() -> operator.follow("Salindia (PPTX)")), "salindia.pptx");
        operator.open(meeting + "/paket");
        operator.print("paket");
        operator.open(meeting + "/formulir");
        operator.print("formulir");
    }

    /** One agrees and a colleague approves that; the other says nothing, which is no consent. */
    private void answer(Chromium chromium, Seat moderator, Seat alfa) {
        moderator.open("/tanggapan");
        moderator.press("Minta tanggapan");
        alfa.open("/tanggapan");
        alfa.page
                .getByLabel("Setuju", new Page.GetByLabelOptions().setExact(true))
                .check();
        alfa.take("tanggapan-lembaga");
        alfa.press("Simpan tanggapan");
        alfa.sees("menunggu pengesahan");
        try (var colleague = seat(chromium, 360, "inkubator", "", ALFA)) {
            colleague.open("/tanggapan");
            colleague.take("pengesahan");
            colleague.page.locator("form[action$='/pengesahan'] button").click();
            colleague.sees("Disetujui 1 dari 2 inkubator");
        }
        moderator.open("/tanggapan");
        assertThat(moderator.page.locator("tr", new Page.LocatorOptions().setHasText(BRAVO)))
                .containsText("Belum diverifikasi");
        moderator.take("tanggapan-papan");
    }

    private static void sign(Seat moderator, Seat direktur, String second) throws IOException {
        moderator.page.navigate(second);
        moderator.press("Setujui sebagai Kepala Subdirektorat");
        moderator.sees("Tercatat: paraf");
        direktur.page.navigate(second);
        direktur.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Setujui sebagai Direktur"))
                .click();
        direktur.sees("Ditandatangani lengkap");
        direktur.take("ditandatangani");
        save(
                direktur.page.waitForDownload(() ->
                        direktur.page.locator("a[href$='berita-acara.docx']").click()),
                "berita-acara.docx");
    }

    private static void compose(Seat operator) {
        operator.open("/susun");
        operator.press("Mulai menyusun");
        Locator sentence = operator.page.locator("li:has(input[name=kunci][value=K1])");
        sentence.locator("summary").click();
        sentence.locator("textarea").fill(REWORDED);
        sentence.locator("input[name=alasan]").fill("lebih singkat");
        sentence.getByText("Simpan kata lain").click();
        operator.sees(REWORDED);
        Locator challenges = operator.page.locator("section:has(> h3#k-tantangan)");
        challenges.locator("details:has(form[action$='/tambahan']) > summary").click();
        challenges
                .locator("select[name=masukan]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        challenges
                .locator("form[action$='/tambahan'] textarea")
                .fill("Kenaikan harga bahan baku sejak Maret memengaruhi pembacaan omzet.");
        challenges.getByText("Tambahkan").click();
        operator.page
                .locator("form.adopt", new Page.LocatorOptions().setHasText(AGREED))
                .locator("button")
                .click();
        operator.sees("Kenaikan harga bahan baku sejak Maret memengaruhi pembacaan omzet. (M)");
        operator.take("susun");
        operator.press("Ajukan untuk ditinjau");
        operator.sees("Yang menyetujui adalah");
    }

    private static void approveAndPublish(Seat direktur) {
        direktur.open("/susun");
        direktur.press("Setujui");
        direktur.take("disetujui");
        direktur.press("Terbitkan semua lingkup");
        assertThat(direktur.page.getByText("Nasional", new Page.GetByTextOptions().setExact(true)))
                .isVisible(patiently());
        direktur.take("terbitan");
    }

    private static void readWhatWasPublished(Seat bravo) throws IOException {
        bravo.open("/terbitan");
        bravo.page.locator("tbody a").first().click();
        assertThat(bravo.main()).not().containsText(ALFA);
        bravo.take("terbitan");
        Locator nation = bravo.page.locator("section:has(> h2:text-is('Nasional'))");
        Path document = save(
                bravo.page.waitForDownload(() ->
                        nation.locator("a[href$='nasional-dua-halaman.docx']").click()),
                "ringkasan-nasional.docx");
        nation.getByText("Baca di layar").click();
        bravo.sees(REWORDED + " (P)");
        bravo.sees(AGREED);
        bravo.take("ringkasan-terbit");
        assertThat(words(document)).contains(REWORDED, AGREED, "Disetujui 1 dari 2 inkubator");
    }

    private Seat seat(Chromium chromium, int width) {
        return new Seat(chromium, visitor, width);
    }

    private Seat seat(Chromium chromium, int width, String role, String place, String partner) {
        var account = visitor.colleague(role, place, partner);
        return seat(chromium, width).signIn(account.account(), account.password());
    }

    private static Path save(Download download, String name) {
        Path kept = Path.of("target", "pages", "rapat-" + name);
        download.saveAs(kept);
        return kept;
    }

    private static String words(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                var document = new XWPFDocument(in);
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
