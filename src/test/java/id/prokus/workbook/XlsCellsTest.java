package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.prokus.workbook.Cell.Kind;
import id.prokus.workbook.Sheet.Merged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsCellsTest {

    @Test
    void formulas_are_their_results_of_every_kind() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var row = workbook.createSheet("Data").createRow(6);
        row.createCell(0).setCellFormula("1000000*1.75");
        row.createCell(1).setCellFormula("\"a\"&\"b\"");
        row.createCell(2).setCellFormula("1=1");
        row.createCell(3).setCellFormula("1/0");
        row.createCell(4).setCellValue(3508145504989500d);
        row.createCell(5).setCellValue(true);
        row.createCell(300 % 256).setCellValue("teks");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Row read = read(workbook).sheets().getFirst().rows().getFirst();

        assertThat(read.number()).isEqualTo(7);
        assertThat(read.cells())
                .extracting(Cell::column, Cell::kind, Cell::text)
                .containsExactly(
                        tuple(0, Kind.NUMBER, "1750000"),
                        tuple(1, Kind.TEXT, "ab"),
                        tuple(2, Kind.BOOLEAN, "TRUE"),
                        tuple(3, Kind.ERROR, "#DIV/0!"),
                        tuple(4, Kind.NUMBER, "3508145504989500"),
                        tuple(5, Kind.BOOLEAN, "TRUE"),
                        tuple(44, Kind.TEXT, "teks"));
    }

    @Test
    void sheets_keep_their_order_names_and_merged_areas_with_a_chart_or_without() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet first = workbook.createSheet("Sampul");
        first.createDrawingPatriarch();
        HSSFSheet second = workbook.createSheet("Kab. Sleman");
        second.addMergedRegion(new CellRangeAddress(1, 2, 14, 15));
        second.createRow(70).createCell(3).setCellValue("isi");
        workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        workbook.setSheetOrder("Kab. Sleman", 0);

        Book book = read(workbook);

        assertThat(book.format()).isEqualTo(Book.Format.XLS);
        assertThat(book.sheets())
                .extracting(Sheet::name, Sheet::index, Sheet::hidden)
                .containsExactly(tuple("Kab. Sleman", 0, false), tuple("Sampul", 1, true));
        assertThat(book.sheets().getFirst().merged()).containsExactly(new Merged(2, 3, 14, 15));
        assertThat(book.sheets().getFirst().rows()).extracting(Row::number).containsExactly(71);
    }

    private static Book read(HSSFWorkbook workbook) throws IOException, UnreadableFile {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return new Workbooks().read(bytes.toByteArray());
    }
}
