package id.prokus.registry.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions on checks by workbook, under the rules of the page. */
@Story
class ScreeningWorkbookTest {

    private static final String KIND = "putusan-syarat";
    private static final String NIK_KARTINI = "3215014203859611";
    private static final String NIK_SUPARTI = "3215014101880612";

    private final Visitor visitor;
    private final JdbcClient database;
    private String kartini = "";
    private String suparti = "";

    ScreeningWorkbookTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void twoFamiliesOfKarawang() {
        database.sql("delete from registry.entry_import_line").update();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        kartini = "/keluarga/" + InventedFamily.of(database, 5211, "Kartini Lestari", "1985-03-02", NIK_KARTINI);
        suparti = "/keluarga/" + InventedFamily.of(database, 5212, "Suparti Wulandari", "1988-01-01", NIK_SUPARTI);
    }

    @Test
    void the_template_asks_for_what_a_decision_needs_and_lists_the_checks() {
        byte[] template = visitor.colleague("tksk", "321501", "")
                .open("/peristiwa/" + KIND + "/templat.xlsx")
                .bytes();

        assertThat(headings(template))
                .containsExactly(
                        "NIK",
                        "Nama KPM",
                        "Tanggal *",
                        "Edisi",
                        "Program",
                        "Syarat *",
                        "Putusan *",
                        "Alasan",
                        "Bukti",
                        "ID keluarga",
                        "ID peristiwa");
        assertThat(text(template, "Kode")).contains("Punya rintisan usaha", "rintisan-usaha", "dikecualikan");
    }

    @Test
    void a_line_is_held_against_the_rules_of_the_page_before_anything_counts() {
        var companion = visitor.colleague("tksk", "321501", "");

        Answer looked = send(
                companion,
                line(NIK_KARTINI, "rintisan-usaha", "lulus", "", "foto gerobak"),
                line(NIK_KARTINI, "dtks", "lulus", "", ""),
                line(NIK_SUPARTI, "rintisan-usaha", "gagal", "", ""),
                line(NIK_SUPARTI, "dtks", "dikecualikan", "jaringan", "nota 1"),
                line(NIK_SUPARTI, "syarat-entah", "lulus", "", ""));

        assertThat(looked.text())
                .contains("Peristiwa baru 1")
                .contains("Tidak dapat diterima 4")
                .contains("hanya lulus bila sudah dicocokkan")
                .contains("Tulis alasannya")
                .contains("adalah tugas Dinas Sosial")
                .contains("tidak ada dalam daftar");
        assertThat(looked.body()).doesNotContain(NIK_KARTINI);
        assertThat(companion.open(kartini + "/penyaringan").text()).doesNotContain("foto gerobak");
        assertThat(text(companion.open(looked.path() + "/catatan.xlsx").bytes(), "Isian"))
                .contains("rintisan-usaha");

        Answer taken = companion
                .open(looked.path())
                .form(looked.path() + "/pengambilan")
                .with("tinggalkan", "4")
                .submit();

        assertThat(taken.text()).contains("Kiriman diambil");
        Answer screening = companion.open(kartini + "/penyaringan");
        assertThat(row(screening, "Punya rintisan usaha")).contains("lulus").contains(companion.account());
        assertThat(companion.open(kartini).text()).contains("Penyaringan prokus-2021, Punya rintisan usaha ultramikro");
    }

    @Test
    void the_social_office_waives_with_reason_and_evidence_and_a_file_that_comes_again_changes_nothing() {
        var office = visitor.colleague("dinsoskab", "3215", "");
        assertThat(send(office, line(NIK_SUPARTI, "dtks", "dikecualikan", "Pusdatin menutup pencocokan", ""))
                        .text())
                .contains("Tulis buktinya");

        var line = line(NIK_SUPARTI, "dtks", "dikecualikan", "Pusdatin menutup pencocokan", "nota dinas 12");
        Answer looked = send(office, line);
        office.open(looked.path()).form(looked.path() + "/pengambilan").submit();

        assertThat(row(office.open(suparti + "/penyaringan"), "Terdaftar dalam DTKS"))
                .contains("dikecualikan")
                .contains(office.account());
        assertThat(send(office, line, line).text()).contains("Peristiwa baru 0").contains("Sudah dikenal 2");
        assertThat(send(office, line(NIK_SUPARTI, "rintisan-usaha", "lulus", "", ""))
                        .text())
                .contains("adalah tugas pendamping");
    }

    @Test
    void a_file_never_turns_a_later_decision_of_the_page_back() {
        var companion = visitor.colleague("tksk", "321501", "");
        companion
                .open(kartini + "/penyaringan")
                .form(kartini + "/penyaringan/prokus-2021/syarat/rintisan-usaha")
                .with("putusan", "tidak")
                .with("alasan", "usahanya tutup")
                .submit();

        assertThat(send(companion, line(NIK_KARTINI, "rintisan-usaha", "lulus", "", ""))
                        .text())
                .contains("sudah diputus kemudian");
    }

    @Test
    void what_is_decided_is_taken_along_corrected_and_sent_again() {
        var companion = visitor.colleague("tksk", "321501", "");
        Answer looked = send(companion, line(NIK_KARTINI, "rintisan-usaha", "lulus", "", "foto"));
        companion.open(looked.path()).form(looked.path() + "/pengambilan").submit();

        byte[] along = companion.open("/peristiwa/" + KIND + ".xlsx?edisi=2021").bytes();
        byte[] corrected = typed(along, 1, Map.of("Putusan *", "tidak lulus", "Alasan", "usahanya tutup"));
        Answer again = handIn(companion, corrected);
        assertThat(again.text()).contains("Perbaikan 1");
        companion.open(again.path()).form(again.path() + "/pengambilan").submit();

        assertThat(row(companion.open(kartini + "/penyaringan"), "Punya rintisan usaha"))
                .contains("tidak lulus")
                .contains("usahanya tutup");
    }

    private static Map<String, String> line(String nik, String check, String verdict, String reason, String evidence) {
        return Map.of(
                "NIK",
                nik,
                "Tanggal *",
                "10-02-2021",
                "Syarat *",
                check,
                "Putusan *",
                verdict,
                "Alasan",
                reason,
                "Bukti",
                evidence);
    }

    @SafeVarargs
    private Answer send(Visitor who, Map<String, String>... lines) {
        byte[] file = who.open("/peristiwa/" + KIND + "/templat.xlsx").bytes();
        for (int i = 0; i < lines.length; i++) {
            file = typed(file, i + 1, lines[i]);
        }
        return handIn(who, file);
    }

    private static Answer handIn(Visitor who, byte[] file) {
        return who.open("/peristiwa/impor?jenis=" + KIND + "&edisi=2021")
                .form("/peristiwa/impor")
                .with("jenis", KIND)
                .with("edisi", "2021")
                .attach("berkas", "putusan.xlsx", file)
                .submit();
    }

    private static byte[] typed(byte[] file, int row, Map<String, String> typed) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheet("Isian");
            List<String> headings = headings(file);
            Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            typed.forEach((heading, words) -> {
                var cell = there.getCell(headings.indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                // POI would write behind what stands in the cell.
                cell.setBlank();
                cell.setCellValue(words);
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headings(byte[] file) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var headings = new java.util.ArrayList<String>();
            workbook.getSheet("Isian").getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            return headings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file, String sheet) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            workbook.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> text.append(new DataFormatter().formatCellValue(cell))
                            .append('\n')));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Answer answer, String name) {
        return answer.page().select("tr:contains(" + name + ")").text();
    }
}
