package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String TABLE = "Nama;Omzet\nRené Siti;1.500.000,00\n\u00a0;  \n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void letters_are_told_from_the_bytes(String charset) throws Exception {
        Sheet sheet = read(TABLE.getBytes(Charset.forName(charset)));

        assertThat(sheet.rows().get(1).cells())
                .containsExactly(Cell.text(0, "René Siti"), Cell.text(1, "1.500.000,00"));
        assertThat(sheet.rows()).as("without the row of blanks").hasSize(2);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws Exception {
        Sheet sheet = read("\ufeffNama;Omzet\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.name()).isEmpty();
        assertThat(sheet.rows().getFirst().at(0)).isEqualTo(Cell.text(0, "Nama"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_told_from_the_rows(String separator) throws Exception {
        String title = "Laporan, tahun 2021\n\n";
        String row =
                String.join(separator, "Siti", "Karawang", "3215154505799503", "\"Rp 1.500.000,00; lunas\"") + "\n";

        Sheet sheet = read((title + row.repeat(5)).getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().getLast().cells())
                .extracting(Cell::text)
                .containsExactly("Siti", "Karawang", "3215154505799503", "Rp 1.500.000,00; lunas");
    }

    @Test
    void a_separator_named_in_the_first_line_is_believed_and_that_line_is_no_row() throws Exception {
        Sheet sheet = read("sep=|\r\nNama|a;b;c\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).singleElement().extracting(Row::number).isEqualTo(1);
        assertThat(sheet.rows().getFirst().cells()).extracting(Cell::text).containsExactly("Nama", "a;b;c");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_program_would_show_them() throws Exception {
        String text = "Judul;;\r\n\r\n;;\r\nNama;\"Alamat\nlengkap\";\"kata \"\"usaha\"\"\"\r\nSiti;Jl. A;x";

        Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 4, 5);
        assertThat(sheet.rows().get(1).cells())
                .extracting(Cell::text)
                .containsExactly("Nama", "Alamat\nlengkap", "kata \"usaha\"");
    }

    @Test
    void every_value_is_text_even_a_number_and_without_control_characters() throws Exception {
        Sheet sheet = read("Nama;NIK\nSi\u0007ti;3508145504989500\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().get(1).cells())
                .isEqualTo(List.of(Cell.text(0, "Siti"), Cell.text(1, "3508145504989500")));
    }

    @Test
    void quotes_within_and_after_a_value_do_no_harm() throws Exception {
        Sheet sheet = read("Nama;Produk\nSiti;pipa 5\" tebal\nWati;\"kue\" basah;x\nAni;\"\";\"roti\""
                .getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 3, 4);
        assertThat(sheet.rows().get(1).at(1)).isEqualTo(Cell.text(1, "pipa 5\" tebal"));
        assertThat(sheet.rows().get(2).at(1)).isEqualTo(Cell.text(1, "kue basah"));
        assertThat(sheet.rows().get(3).at(2)).isEqualTo(Cell.text(2, "roti"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;\"Sate;A\n2;Kue;B\n3;Roti;C\n", "1;\"Sate;A\n2;Kue;\"B\"\n3;Roti;\"C\"\n"})
    void a_quote_that_nobody_closed_swallows_no_rows(String text) throws Exception {
        Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 3);
        assertThat(sheet.rows().getFirst().cells()).extracting(Cell::text).containsExactly("1", "\"Sate", "A");
        assertThat(sheet.rows().getLast().cells()).extracting(Cell::text).containsExactly("3", "Roti", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_every_way(String end) throws Exception {
        Sheet sheet = read(String.join(end, "Nama;NIB", "", "Siti;Ya", "Wati;").getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 3, 4);
        assertThat(sheet.rows().getLast().cells()).containsExactly(Cell.text(0, "Wati"));
    }

    private static Sheet read(byte[] bytes) throws UnreadableFile {
        Book book = new Workbooks().read(bytes);
        assertThat(book.format()).isEqualTo(Book.Format.CSV);
        return book.sheets().getFirst();
    }
}
