package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RingkasanXlsxTest {

    private static final int HEADING = 2;

    @Test
    void everySheetNamesItsRowsAndKeepsItsHeadingInView() throws IOException {
        try (var workbook = open(Opened.xlsx(InventedWorld.usual().ringkasan()))) {

            assertThat(names(workbook))
                    .containsExactly(
                            "Ringkasan",
                            "Capaian",
                            "Kelengkapan",
                            "Per inkubator",
                            "Per provinsi",
                            "Kelas",
                            "Tantangan",
                            "Kendala",
                            "Perbaikan",
                            "Dukungan",
                            "Catatan",
                            "Kalimat-angka");
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                int rows = sheet.getLastRowNum() - HEADING;
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).endsWith(" · " + rows + " baris");
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) (HEADING + 1));
            }
        }
    }

    @Test
    void figuresAreNumbersEqualToThoseOfTheRingkasan() throws IOException {
        var ringkasan = InventedWorld.usual().ringkasan();
        var turnover = ringkasan.capaian("omzet", "baru").orElseThrow();

        try (var workbook = open(Opened.xlsx(ringkasan))) {
            var sheet = workbook.getSheet("Capaian");

            assertThat(value(sheet, turnover, "akhir median"))
                    .isEqualTo(turnover.akhir()
                            .orElseThrow()
                            .median()
                            .orElseThrow()
                            .doubleValue());
            assertThat(value(sheet, turnover, "perubahan rata-rata"))
                    .isEqualTo(turnover.perubahan()
                            .orElseThrow()
                            .rata()
                            .orElseThrow()
                            .doubleValue());
            var completeness = workbook.getSheet("Kelengkapan").getRow(HEADING + 3);
            assertThat(completeness.getCell(0).getStringCellValue()).isEqualTo("KPM baru");
            assertThat(completeness.getCell(2).getNumericCellValue())
                    .isEqualTo(ringkasan.kelengkapan().kpm().baru().masuk());
            assertThat(workbook.getSheet("Ringkasan").getLastRowNum() - HEADING)
                    .isEqualTo(ringkasan.kalimat().size());
        }
    }

    @Test
    void nothingThatWasSentCanRunAsAFormula() throws IOException {
        var world = InventedWorld.usual()
                .where(row -> true, row -> row.set(Field.OBSTACLE, "=HYPERLINK(\"http://contoh\",\"modal\")"));

        try (var workbook = open(Opened.xlsx(world.ringkasan()))) {

            assertThat(IntStream.range(0, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetAt)
                            .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                    .isNotEmpty()
                    .noneMatch(cell -> cell.getCellType() == CellType.FORMULA)
                    .noneMatch(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("="));
        }
    }

    @Test
    void theSameRingkasanGivesTheSameBytes() throws IOException {
        var ringkasan = InventedWorld.withIncubators(2).ringkasan();

        assertThat(Opened.xlsx(ringkasan)).isEqualTo(Opened.xlsx(ringkasan));
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static double value(XSSFSheet sheet, Capaian figure, String measure) {
        for (Row row : sheet) {
            Cell what = row.getCell(6);
            if (row.getRowNum() > HEADING
                    && what.getStringCellValue().equals(measure)
                    && row.getCell(0).getStringCellValue().equals(figure.kode())
                    && row.getCell(2).getStringCellValue().equals(figure.kelompok())) {
                return row.getCell(7).getNumericCellValue();
            }
        }
        throw new AssertionError("Tidak ada: " + measure);
    }
}
