package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedOutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =126000*25            | 3150000
            =(100000+50000)*2     | 300000
            =-5+7                 | 2
            =10000/4              | 2500
            =B1-A1                | 750
            =$B$1 * 2             | 2000
            =SUM(A1:B1)           | 1250
            =sum(A1;B1;50)        | 1300
            =C1*10%               | 0
            =SUM(A1:D1)           | 1250
            """)
    void arithmetic_on_numbers_and_cells_is_worked_out(String formula, String result) {
        Cell cell = last(formula);

        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.text()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =VLOOKUP(A1,Data!A:B,2)
            =A1/0
            =D1+1
            =E1
            =HYPERLINK("x")
            =2+
            =Rekap!A1
            =SUM(A1:ZZ9000000)
            """)
    void what_is_more_than_arithmetic_stays_a_formula(String formula) {
        assertThat(last(formula)).isEqualTo(new Cell(4, Kind.FORMULA, formula, 0, null));
    }

    @Test
    void a_formula_may_lean_on_another() {
        Row row = new Row(1, List.of(formula(0, "=2*3"), formula(1, "=A1+1"), formula(2, "=D1"), formula(3, "=C1")));

        List<Cell> cells = workedOut(List.of(row)).getFirst().cells();

        assertThat(cells).extracting(Cell::text).containsExactly("6", "7", "=D1", "=C1");
    }

    @Test
    void a_long_column_of_formulas_that_lean_on_the_one_above_is_worked_out() {
        List<Row> rows = new ArrayList<>(List.of(new Row(1, List.of(number(0, 1)))));
        for (int i = 2; i <= 20_000; i++) {
            rows.add(new Row(i, List.of(formula(0, "=A" + (i - 1) + "+1"))));
        }

        assertThat(workedOut(rows).getLast().cells().getFirst().text()).isEqualTo("20000");
    }

    /** The cell E1 of a row that holds 250, 1000, nothing, and a text. */
    private static Cell last(String formula) {
        Row row = new Row(
                1, List.of(number(0, 250), number(1, 1000), Cell.text(3, "lihat lampiran"), formula(4, formula)));
        return workedOut(List.of(row)).getFirst().cells().getLast();
    }

    private static List<Row> workedOut(List<Row> rows) {
        Book book = new Book(Book.Format.XLSX, List.of(new Sheet("Data", 0, false, rows, List.of())), List.of());
        return WorkedOut.of(book).sheets().getFirst().rows();
    }

    private static Cell number(int column, long value) {
        return new Cell(column, Kind.NUMBER, Long.toString(value), value, null);
    }

    private static Cell formula(int column, String text) {
        return new Cell(column, Kind.FORMULA, text, 0, null);
    }
}
