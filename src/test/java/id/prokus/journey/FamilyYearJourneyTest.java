package id.prokus.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.prokus.testing.Chromium;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A family's first year at the browsers of all who work for it: proposed, screened, selected, paid, accompanied, handed over. */
@Story
class FamilyYearJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(Jakarta.ZONE);
    private static final String FAMILY = "Sumarni Rekaan";
    private static final String INCUBATOR = "Inkubator Alfa (rekaan)";
    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa (rekaan),32,3215,30,0
            """;

    private final Visitor visitor;

    FamilyYearJourneyTest(Visitor visitor) {
        this.visitor = visitor;
    }

    /** One after the other, since each begins with what the one before left. */
    @Test
    void proposed_and_selected_then_paid_then_accompanied_for_a_month_then_handed_over() throws IOException {
        visitor.signIn()
                .open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();
        var rina = mentor("Rina Rekaan");
        var dewi = mentor("Dewi Rekaan");
        try (var chromium = Chromium.start();
                var desk = new Seat(chromium, visitor, 1280).signIn("petugas", visitor.firstPassword())) {
            fromAWorkbookOfCandidatesToAFamilyOnTheList(desk, chromium);
            aTrancheIsOnTheListOfDifferencesUntilAllItsUseIsTold(desk);
            try (var giver = new Seat(chromium, visitor, 360).signIn(rina.account(), rina.password());
                    var receiver = new Seat(chromium, visitor, 1280).signIn(dewi.account(), dewi.password())) {
                aMentorsMonthWithAPlanThatWasHeldOneMissedAndTheReport(desk, giver);
                aHandOverChangesNothingUntilTheOtherMentorAccepts(giver, receiver);
            }
        }
    }

    private void fromAWorkbookOfCandidatesToAFamilyOnTheList(Seat desk, Chromium chromium) throws IOException {
        desk.open("/usulan?edisi=2021");
        desk.field("Sistem kode wilayah pada daftar ini").selectOption("kemendagri");
        desk.field("Tanggal daftar").fill("2021-02-01");
        desk.field("Berkas daftar").setInputFiles(workbook());
        desk.press("Muat dan lihat");
        desk.sees("NIK bukan 16 angka");
        desk.take("tahun-usulan-lihat");
        desk.page.getByLabel("Saya sudah membaca alasannya").check();
        desk.press("Terima 2 usulan");
        desk.sees("2 usulan masuk");

        screened(chromium);
        desk.open("/usulan?edisi=2021&keadaan=layak");
        desk.field("Pilih " + FAMILY).check();
        desk.field("Nomor SK").fill("SK 7/2021 (rekaan)");
        desk.field("Tanggal SK").fill("2021-03-01");
        desk.take("tahun-usulan-tetapkan");
        desk.press("Tetapkan yang dipilih");
        desk.sees("1 usulan ditetapkan");

        desk.open("/penetapan/keluarga?edisi=2021&keadaan=aktif");
        desk.sees(INCUBATOR);
        desk.take("tahun-daftar");
        desk.follow(FAMILY);
        desk.sees("Hasil penyaringan prokus-2021: layak");
        desk.sees("SK 7/2021 (rekaan)");
        desk.take("tahun-keluarga");
    }

    /** The companion passes what can be seen on a visit; the office waives what cannot be matched, and finds it eligible. */
    private void screened(Chromium chromium) {
        var companion = visitor.colleague("tksk", "321501", "");
        var office = visitor.colleague("dinsoskab", "3215", "");
        try (var field = new Seat(chromium, visitor, 360).signIn(companion.account(), companion.password());
                var town = new Seat(chromium, visitor, 1280).signIn(office.account(), office.password())) {
            field.open("/penyaringan?edisi=prokus-2021");
            field.follow(FAMILY);
            field.page.locator("#putusan-rintisan-usaha").selectOption("lulus");
            field.page.locator("#bukti-rintisan-usaha").fill("foto lapak");
            field.page.locator("form[action$='/syarat/rintisan-usaha'] button").click();
            field.sees("foto lapak");

            town.open("/penyaringan?edisi=prokus-2021");
            town.follow(FAMILY);
            town.unfold("Terdaftar dalam DTKS");
            town.page.locator("#putusan-dtks").selectOption("dikecualikan");
            town.page.locator("#alasan-dtks").fill("pencocokan belum dibuka");
            town.page.locator("#bukti-dtks").fill("Nota dinas 12/2021 (rekaan)");
            town.page.locator("form[action$='/syarat/dtks'] button").click();
            town.sees("Nota dinas 12/2021");
            town.field("Hasil penyaringan").selectOption("layak");
            town.press("Nyatakan hasil");
            town.sees("layak");
        }
    }

    private static void aTrancheIsOnTheListOfDifferencesUntilAllItsUseIsTold(Seat desk) {
        told(desk, "salur", "2021-08-20", "nominal", "2.000.000", "termin", "1", "bukti", "SP2D-9 (rekaan)");
        desk.open("/bantuan/selisih?edisi=2021");
        desk.sees("belum ada pemakaian");
        desk.sees("Rp2.000.000");

        told(desk, "pemakaian", "2021-09-01", "barang", "gerobak", "dipakai", "1.500.000", "bukti", "KW-1");
        desk.open("/bantuan/selisih?edisi=2021");
        desk.sees("pemakaian kurang dari bantuan");
        desk.sees("Rp500.000");
        desk.take("tahun-selisih");

        told(desk, "pemakaian", "2021-09-04", "barang", "kompor", "dipakai", "500.000", "bukti", "KW-2");
        desk.open("/bantuan/selisih?edisi=2021");
        assertThat(desk.main()).not().containsText(FAMILY);
    }

    private static void aMentorsMonthWithAPlanThatWasHeldOneMissedAndTheReport(Seat desk, Seat mentor) {
        desk.open("/pendampingan/penugasan?peran=mentor&edisi=2021");
        desk.field(FAMILY).check();
        desk.field("Mentor bisnis").selectOption(labelled("Rina Rekaan"));
        desk.field("Sejak").fill(TODAY.minusDays(40).toString());
        desk.take("tahun-penugasan");
        desk.press("Pasangkan");
        desk.sees("1 keluarga dipasangkan");

        session(mentor, "rencana", "");
        mentor.open("/pendampingan/bulan");
        mentor.follow("buka");
        mentor.follow("Perbaiki");
        mentor.page.locator("#pelaksanaan").selectOption("terlaksana");
        mentor.page.locator("#durasi").fill("90");
        mentor.press("Simpan");
        session(mentor, "batal", "keluarga sedang ke luar kota");

        mentor.open("/pendampingan");
        mentor.follow(FAMILY);
        mentor.page.locator("a[href$='/catat/laporan-usaha']").click();
        mentor.field("Tanggal").fill(TODAY.toString());
        mentor.page.locator("#omzet").fill("3.000.000");
        mentor.page.locator("#laba").fill("900.000");
        mentor.press("Simpan");
        mentor.sees("1 terlaksana, 0 direncanakan, 1 tidak terlaksana");
        mentor.sees("Rp3.000.000");
        mentor.open("/pendampingan/bulan");
        mentor.sees("keluarga sedang ke luar kota");
        mentor.sees("90");
        mentor.take("tahun-bulan");
    }

    private static void aHandOverChangesNothingUntilTheOtherMentorAccepts(Seat giver, Seat receiver) {
        giver.open("/pendampingan/serah-terima");
        giver.follow("Usulkan serah-terima");
        giver.page.locator("input[name=keluarga]").check();
        giver.field("Kepada").selectOption(labelled("Dewi Rekaan"));
        giver.page.locator("#alasan").fill("pindah tugas");
        giver.press("Usulkan");
        giver.sees("menunggu jawaban");
        giver.take("tahun-serah-terima");
        receiver.open("/pendampingan");
        receiver.sees("Belum ada keluarga dampingan");

        receiver.open("/pendampingan/serah-terima");
        receiver.sees("pindah tugas");
        receiver.press("Terima");
        receiver.sees("diterima");

        receiver.open("/pendampingan");
        receiver.sees(FAMILY);
        giver.open("/pendampingan");
        giver.sees("Belum ada keluarga dampingan");
    }

    private static void session(Seat mentor, String progress, String reason) {
        mentor.open("/pendampingan");
        mentor.field(FAMILY).check();
        mentor.field("Tanggal").fill(TODAY.toString());
        mentor.page.locator("#pelaksanaan").selectOption(progress);
        mentor.page.locator("input[name=kegiatan]").first().check();
        mentor.page.locator("#alasan").fill(reason);
        mentor.press("Catat");
        mentor.sees("Sesi dan kunjungan");
    }

    /** Of a choice of people, who stand there with their duty. */
    private static String labelled(String name) {
        return name + " · Mentor bisnis, " + INCUBATOR;
    }

    private static void told(Seat desk, String kind, String day, String... answers) {
        desk.open("/penetapan/keluarga?edisi=2021&keadaan=aktif");
        desk.follow(FAMILY);
        desk.page.locator("a[href$='/catat/" + kind + "']").click();
        desk.field("Tanggal").fill(day);
        for (int i = 0; i < answers.length; i += 2) {
            desk.page.locator("#" + answers[i]).fill(answers[i + 1]);
        }
        desk.press("Simpan");
        desk.sees("Riwayat");
    }

    /** With an account of which the programme knows who uses it. */
    private Visitor mentor(String name) {
        var mentor = visitor.colleague("mentor", "3215", INCUBATOR);
        visitor.open("/organisasi/orang")
                .form("/organisasi/orang/baru")
                .with("nama", name)
                .submit();
        visitor.open("/akun/" + mentor.account() + "/orang")
                .form("/akun/" + mentor.account() + "/orang")
                .with("orang", name)
                .submit();
        return mentor;
    }

    /** As SIKS-NG gives it, of Karawang Barat; one of three has lost digits of its NIK. */
    private static FilePayload workbook() throws IOException {
        String[][] lines = {
            {"Nama Pengurus KPM", "NIK Pengurus", "No. KK", "L/P", "Status PKH", "Kab/Kota", "Kecamatan", "Inkubator"},
            {FAMILY, "3215014508809601", "3215010101219601", "P", "aktif", "Kab. Karawang", "Karawang Barat", INCUBATOR
            },
            {
                "Kartini Rekaan",
                "3215014609819602",
                "3215010101219602",
                "P",
                "aktif",
                "Kab. Karawang",
                "Karawang Barat",
                ""
            },
            {"Rohani Rekaan", "32150147108", "3215010101219603", "P", "aktif", "Kab. Karawang", "Karawang Barat", ""},
        };
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Usulan");
            for (int row = 0; row < lines.length; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < lines[row].length; column++) {
                    cells.createCell(column).setCellValue(lines[row][column]);
                }
            }
            book.write(out);
            return new FilePayload(
                    "usulan.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    out.toByteArray());
        }
    }
}
