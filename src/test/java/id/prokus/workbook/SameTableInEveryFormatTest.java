package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.Cell.Kind;
import id.prokus.workbook.Sheet.Merged;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, typed once and saved by LibreOffice in each format. */
class SameTableInEveryFormatTest {

    private static final String[] HEADING = {"Nama", "NIK", "Omzet", "Tanggal Lahir", "NIB", "Selisih", "Tumbuh"};

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xlsx", "tabel.xls", "tabel.ods"})
    void rows_keep_the_number_shown_beside_the_sheet(String file) throws Exception {
        Sheet sheet = Kept.book(file).sheets().getFirst();

        assertThat(sheet.name()).isEqualTo("Data KPM");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 3, 4, 6);
        assertThat(sheet.rows().get(1).cells()).extracting(Cell::text).containsExactly(HEADING);
        assertThat(sheet.merged()).containsExactly(new Merged(1, 1, 0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xlsx", "tabel.xls", "tabel.ods"})
    void cells_say_what_they_hold_and_read_as_a_person_would(String file) throws Exception {
        Sheet sheet = Kept.book(file).sheets().getFirst();

        Row siti = sheet.rows().get(2);
        assertThat(siti.at(0)).isEqualTo(Cell.text(0, "Siti Aminah"));
        assertThat(siti.at(1)).isEqualTo(Cell.text(1, "3508145504989501"));
        assertThat(siti.at(2)).isEqualTo(new Cell(2, Kind.NUMBER, "1750000", 1_750_000, null));
        assertThat(siti.at(3)).isEqualTo(new Cell(3, Kind.DATE, "1988-12-31", 32_508, LocalDate.of(1988, 12, 31)));
        assertThat(siti.at(5)).isEqualTo(new Cell(5, Kind.NUMBER, "1250000", 1_250_000, null));
        assertThat(siti.at(6)).isEqualTo(new Cell(6, Kind.NUMBER, "0.25", 0.25, null));

        Row wayan = sheet.rows().get(3);
        assertThat(wayan.at(0)).isEqualTo(Cell.text(0, "Wayan\nAsih"));
        assertThat(wayan.at(1)).isEqualTo(new Cell(1, Kind.NUMBER, "3508145504989500", 3508145504989500d, null));
        assertThat(wayan.at(2)).isEqualTo(new Cell(2, Kind.NUMBER, "1500.5", 1500.5, null));
        assertThat(wayan.at(3)).extracting(Cell::kind, Cell::text).containsExactly(Kind.DATE, "2021-03-01 08:30");
        assertThat(wayan.at(5)).isEqualTo(new Cell(5, Kind.ERROR, "#DIV/0!", 0, null));
        assertThat(wayan.at(6)).as("only blanks").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xlsx", "tabel.xls", "tabel.ods"})
    void a_hidden_sheet_is_read_and_named_hidden(String file) throws Exception {
        Sheet recap = Kept.book(file).sheets().get(1);

        assertThat(recap.name()).isEqualTo("Rekap");
        assertThat(recap.index()).isEqualTo(1);
        assertThat(recap.hidden()).isTrue();
        assertThat(recap.rows()).singleElement().extracting(Row::number).isEqualTo(2);
    }
}
