package id.prokus.intake.handback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.OpenNote;
import id.prokus.intake.RowAddress;
import id.prokus.intake.Sent;
import id.prokus.testing.LibreOffice;
import id.prokus.workbook.Book;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An incubator gets its own workbook back, with its catatan perbaikan where they belong. */
class ReturnWorkbookTest {

    private static final Note UNIFORM = new Note(
            NoteCode.ISIAN_SERAGAM,
            new RowAddress("nik-rusak.xlsx", "Data KPM", 1, 6),
            Field.MENTOR,
            "AJ",
            "",
            "Semua KPM Mentor 13-4 dilaporkan sama.");

    @Test
    void a_column_damaged_as_a_whole_is_one_line_and_one_comment_but_every_cell_is_coloured() throws Exception {
        try (var workbook = opened(Sent.kept("nik-rusak.xlsx").handedBack())) {
            var data = workbook.getSheet("Data KPM");
            assertThat(data.getRow(4).getCell(2).getCellComment().getString().getString())
                    .contains("NIK pada 15 dari 15 baris", "Oleh: Inkubator. Kode: NIK_RUSAK, sejak 20 November 2026.");
            assertThat(data.getCellComments())
                    .as("the column's and one turnover's")
                    .hasSize(2);
            for (int row = 5; row < 20; row++) {
                assertThat(data.getRow(row).getCell(2).getCellStyle().getFillForegroundColorColor())
                        .isNotNull();
            }
            assertThat(lines(workbook.getSheetAt(0)))
                    .containsExactly(
                            "1 | Data KPM | Kolom C | No. NIK | 15 dari 15 baris | NIK_RUSAK | Inkubator",
                            "2 | Data KPM | P8 | Omset/bln sesudah | - | KOSONG_WAJIB | Inkubator");
        }
    }

    /** Number, sheet, cell, column, content, code and owner of each line of the list. */
    private static List<String> lines(XSSFSheet list) {
        DataFormatter shown = new DataFormatter();
        List<Row> rows = StreamSupport.stream(list.spliterator(), false)
                .dropWhile(row -> !shown.formatCellValue(row.getCell(0)).equals("No"))
                .skip(1)
                .toList();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            for (int column : new int[] {0, 1, 2, 3, 4, 7, 6}) {
                line.add(shown.formatCellValue(row.getCell(column)));
            }
            lines.add(String.join(" | ", line));
        }
        return lines;
    }

    @Test
    void who_answered_alike_is_told_in_the_list_and_on_no_cell() throws Exception {
        Sent sent = Sent.kept("nik-rusak.xlsx");

        try (var workbook = opened(sent.handedBack(List.of(new OpenNote(UNIFORM, Sent.SINCE))))) {
            assertThat(lines(workbook.getSheetAt(0)))
                    .containsExactly("1 | Data KPM | Baris 6 | Mentor |  | ISIAN_SERAGAM | Inkubator");
            assertThat(workbook.getSheet("Data KPM").getCellComments()).isEmpty();
        }
    }

    @Test
    void the_list_never_shows_a_whole_nik() throws Exception {
        try (var workbook = opened(Sent.kept("nik-rusak.xlsx").handedBack())) {
            DataFormatter shown = new DataFormatter();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> assertThat(shown.formatCellValue(cell)).doesNotContainPattern("\\d{12}")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nik-rusak.xlsx", "per-kabupaten.xlsx"})
    void what_comes_back_uncorrected_says_the_same_and_is_noted_the_same(String file) throws Exception {
        Sent sent = Sent.kept(file);

        Sent again = Sent.of(file, sent.handedBack());

        assertThat(again.values()).isEqualTo(sent.values());
        assertThat(again.noted()).isEqualTo(sent.noted());
    }

    @Test
    void a_csv_that_comes_back_as_xlsx_says_the_same() throws Exception {
        Sent sent = Sent.kept("titik-koma.csv");

        Sent again = Sent.of(ReturnWorkbook.fileName(sent.name(), Book.Format.CSV), sent.handedBack());

        assertThat(again.values().values())
                .containsExactlyElementsOf(sent.values().values());
        assertThat(again.noted()).containsExactly("NIK_TANGGAL Data F9", "LABA_MELEBIHI_OMZET Data R11");
    }

    @Test
    void sheets_that_were_read_as_one_table_each_get_text_in_their_nik_column() throws Exception {
        try (var workbook = opened(Sent.kept("per-kabupaten.xlsx").handedBack())) {
            for (String sheet : List.of("Kab. Badung", "Kab. Buleleng")) {
                assertThat(workbook.getSheet(sheet)
                                .getRow(6)
                                .getCell(2)
                                .getCellStyle()
                                .getDataFormatString())
                        .isEqualTo("@");
            }
        }
    }

    @Test
    void a_nik_typed_in_libreoffice_closes_exactly_its_note(@TempDir Path folder) throws Exception {
        Sent sent = Sent.kept("nik-rusak.xlsx");
        Path back = Files.write(folder.resolve("back.xlsx"), sent.handedBack());
        String nik = sent.reading().rows().get(1).damagedNik() + "7";

        Path typed = folder.resolve("typed.xlsx");
        LibreOffice.type(back, "$'Data KPM'.$C$7", nik, typed);

        Sent again = Sent.of("nik-rusak.xlsx", Files.readAllBytes(typed));
        List<String> left = new ArrayList<>(sent.noted());
        left.remove("NIK_RUSAK Data KPM C7");
        assertThat(again.noted()).isEqualTo(left);
        var expected = sent.values();
        var corrected = new ArrayList<>(expected.get("Data KPM!7"));
        corrected.set(Field.NIK.ordinal(), nik);
        corrected.set(corrected.size() - 1, "");
        expected.put("Data KPM!7", corrected);
        assertThat(again.values()).isEqualTo(expected);

        // And back once more, from what LibreOffice saved.
        Sent third = Sent.of("nik-rusak.xlsx", again.handedBack());
        assertThat(third.noted()).isEqualTo(left);
        try (var workbook = opened(third.bytes())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("Data KPM").getCellComments()).hasSize(2);
            assertThat(workbook.getSheet("Data KPM")
                            .getRow(6)
                            .getCell(2)
                            .getCellStyle()
                            .getFillForegroundColorColor())
                    .as("the colour of what is solved")
                    .isNull();
        }
    }

    private static XSSFWorkbook opened(byte[] bytes) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
