package id.prokus.workbook.handback;

import static id.prokus.workbook.handback.Senders.list;
import static id.prokus.workbook.handback.Senders.opened;
import static id.prokus.workbook.handback.Senders.returned;
import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import id.prokus.workbook.Workbooks;
import id.prokus.workbook.handback.CellRemark.Tone;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of another kind comes back as .xlsx with the same values in the same places. */
class RebuiltWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xls", "tabel.ods"})
    void every_value_stands_where_it_stood(String file) throws Exception {
        byte[] original = kept(file);
        Book before = new Workbooks().read(original);

        byte[] back = returned(original, new CellRemark("Data KPM", 4, 2, Tone.CORRECT, "Periksa omzet."));

        Book after = new Workbooks().read(back);
        assertThat(after.sheets()).extracting(Sheet::name).containsExactly("Perbaikan", "Data KPM", "Rekap");
        for (Sheet sheet : before.sheets()) {
            Sheet same = after.sheets().get(sheet.index() + 1);
            assertThat(texts(same)).isEqualTo(texts(sheet));
            assertThat(same.merged()).isEqualTo(sheet.merged());
            assertThat(same.hidden()).isEqualTo(sheet.hidden());
        }
        try (var workbook = opened(back)) {
            assertThat(workbook.getSheet("Data KPM").getRow(3).getCell(2).getCellComment())
                    .isNotNull();
        }
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> row.number() + ":" + cell.column() + ":" + cell.text())
                        .toList())
                .toList();
    }

    @Test
    void a_csv_gets_one_sheet_called_data_and_its_numbers_stay_as_written() throws Exception {
        byte[] original =
                "Nama;NIK;Omzet\nKartini;3508145504989503;1.750.000\nWayan;123;-\n".getBytes(StandardCharsets.US_ASCII);

        byte[] back = returned(
                original,
                List.of(new CellRemark("", 3, 1, Tone.CORRECT, "NIK harus 16 angka.")),
                List.of(new TextColumn("", 1, Set.of(2, 3))),
                list());

        try (var workbook = opened(back)) {
            var data = workbook.getSheet("Data");
            assertThat(data.getRow(1).getCell(1).getStringCellValue()).isEqualTo("3508145504989503");
            assertThat(data.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(data.getRow(2).getCell(1).getCellComment()).isNotNull();
        }
        Row kartini = new Workbooks().read(back).sheets().get(1).rows().get(1);
        assertThat(kartini.cells()).extracting(Cell::text).containsExactly("Kartini", "3508145504989503", "1.750.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+62811", "-1+1", "@SUM(A1)"})
    void a_text_that_looks_like_a_formula_stays_text_even_when_its_cell_is_edited(String text) throws Exception {
        byte[] original = ("Nama;Produk;Omzet\nKartini;\"" + text.replace("\"", "\"\"") + "\";1\nWayan;tahu;2\n")
                .getBytes(StandardCharsets.US_ASCII);

        try (var workbook = opened(returned(original))) {
            var cell = workbook.getSheet("Data").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "laporan.xlsx, XLSX, laporan.xlsx",
        "Laporan.XLSM, XLSX, Laporan.XLSM",
        "laporan.csv, CSV, laporan.xlsx",
        "laporan rev.2.ods, ODS, laporan rev.2.xlsx",
        "laporan, XLS, laporan.xlsx",
        "laporan.xls, XLSX, laporan.xlsx"
    })
    void it_keeps_its_name_with_the_ending_of_what_it_became(String sent, Book.Format format, String back) {
        assertThat(ReturnedWorkbook.fileName(sent, format)).isEqualTo(back);
    }

    private static byte[] kept(String name) throws Exception {
        try (InputStream in = RebuiltWorkbookTest.class.getResourceAsStream("/workbook/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
