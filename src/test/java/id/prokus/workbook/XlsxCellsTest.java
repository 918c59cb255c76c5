package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.prokus.workbook.Cell.Kind;
import id.prokus.workbook.Sheet.Merged;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class XlsxCellsTest {

    @Test
    void openpyxl_leaves_formulas_without_results_and_they_are_told_as_formulas() throws Exception {
        Row siti = Kept.book("tabel-openpyxl.xlsx").sheets().getFirst().rows().get(2);

        assertThat(siti.at(5)).isEqualTo(new Cell(5, Kind.FORMULA, "=C4-500000", 0, null));
        assertThat(siti.at(4)).isEqualTo(new Cell(4, Kind.BOOLEAN, "TRUE", 0, null));
    }

    @Test
    void a_formula_with_its_result_is_the_result() throws Exception {
        Row row = Zipped.xlsx("""
                        <row r="1"><c r="A1"><f>B1*2</f><v>24</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>\
                        <c r="C1" t="str"><f>IF(A1=1,"x","")</f><v></v></c><c r="D1" t="e"><f>X!A1</f><v>#REF!</v></c>\
                        <c r="E1"><f>SUM(A1:B1)</f><v/></c><c r="F1" t="b"><v>0</v></c></row>""").row();

        assertThat(row.cells())
                .extracting(Cell::column, Cell::kind, Cell::text)
                .containsExactly(
                        tuple(0, Kind.NUMBER, "24"),
                        tuple(1, Kind.TEXT, "ab"),
                        tuple(3, Kind.ERROR, "#REF!"),
                        tuple(4, Kind.FORMULA, "=SUM(A1:B1)"),
                        tuple(5, Kind.BOOLEAN, "FALSE"));
    }

    @Test
    void shared_and_inline_texts_are_read_with_their_formatting_runs_but_without_their_furigana() throws Exception {
        Row row = Zipped.xlsx("""
                        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>Omzet </t></r>\
                        <r><rPr><b/></rPr><t>awal</t></r></is></c><c r="C1" t="inlineStr"></c></row>""").with("xl/sharedStrings.xml", """
                        <sst><si><t>lain</t></si><si><r><t>Nama </t></r><r><t xml:space="preserve">KPM</t></r>\
                        <rPh sb="0" eb="1"><t>ナマ</t></rPh><phoneticPr fontId="1"/></si></sst>""").row();

        assertThat(row.cells()).containsExactly(Cell.text(0, "Nama KPM"), Cell.text(1, "Omzet awal"));
    }

    @Test
    void numbers_read_as_plain_digits() throws Exception {
        Row row = Zipped.xlsx("""
                        <row r="1"><c r="A1"><v>1.75E6</v></c><c r="B1"><v>3.50814550498950E+15</v></c>\
                        <c r="C1"><v>3508145504989507</v></c><c r="D1"><v>0.30000000000000004</v></c>\
                        <c r="E1"><v>1500000.0</v></c><c r="F1"><v>-12.50</v></c></row>""").row();

        assertThat(row.cells()).extracting(Cell::kind).containsOnly(Kind.NUMBER);
        assertThat(row.cells())
                .extracting(Cell::text)
                .containsExactly("1750000", "3508145504989500", "3508145504989507", "0.3", "1500000", "-12.5");
        assertThat(row.cells().getFirst().number()).isEqualTo(1_750_000);
    }

    @Test
    void a_number_is_a_date_where_its_style_says_so() throws Exception {
        Zipped workbook = Zipped.xlsx("""
                        <row r="1"><c r="A1" s="1"><v>32508</v></c><c r="B1" s="2"><v>32508.354166666664</v></c>\
                        <c r="C1" s="3"><v>32508</v></c><c r="D1" s="4"><v>0.35416666666666669</v></c>\
                        <c r="E1" t="d"><v>1988-12-31</v></c></row>""").with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/>\
                        <numFmt numFmtId="165" formatCode="&quot;Rp&quot;#,##0;[Red]&quot;Rp&quot;#,##0"/></numFmts>\
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
                        <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>""");

        assertThat(workbook.row().cells())
                .extracting(Cell::kind, Cell::text, Cell::date)
                .containsExactly(
                        tuple(Kind.DATE, "1988-12-31", LocalDate.of(1988, 12, 31)),
                        tuple(Kind.DATE, "1988-12-31 08:30", LocalDate.of(1988, 12, 31)),
                        tuple(Kind.NUMBER, "32508", null),
                        tuple(Kind.TEXT, "08:30", null),
                        tuple(Kind.DATE, "1988-12-31", LocalDate.of(1988, 12, 31)));

        workbook.with("xl/workbook.xml", """
                <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Data" r:id="r1"/></sheets></workbook>""");

        assertThat(workbook.row().cells().getFirst().date())
                .as("counted from 1904")
                .isEqualTo(LocalDate.of(1993, 1, 1));
    }

    @Test
    void rows_and_cells_without_a_number_follow_the_one_before_and_stray_ones_are_put_in_order() throws Exception {
        Sheet sheet = Zipped.xlsx("""
                        <row r="4"><c><v>1</v></c><c><v>2</v></c><c r="E4"><v>5</v></c><c><v>6</v></c></row>\
                        <row><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c><v>9</v></c></row>""").book().sheets().getFirst();

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 4, 5);
        assertThat(sheet.rows().get(1).cells()).extracting(Cell::column).containsExactly(0, 1, 4, 5);
        assertThat(sheet.rows().get(2).cells()).extracting(Cell::text).containsExactly("1", "3");
    }

    @Test
    void control_characters_are_removed_however_they_are_written() throws Exception {
        Row row = Zipped.xlsx("""
                        <row r="1"><c r="A1" t="inlineStr"><is><t>Siti\u0001 Aminah</t></is></c>\
                        <c r="B1" t="inlineStr"><is><t>Siti_x0001_ Aminah</t></is></c>\
                        <c r="C1" t="inlineStr"><is><t>Siti&#1; Aminah &amp; co &lt;1&gt;</t></is></c>\
                        <c r="D1" t="inlineStr"><is><t>\u200e3508145504989501\u202c</t></is></c>\
                        <c r="E1" t="inlineStr"><is><t>Omzet_x000D_\nawal</t></is></c></row>""").row();

        assertThat(row.cells().get(0).text().replace("  ", " ")).isEqualTo("Siti Aminah");
        assertThat(row.cells().get(1).text()).isEqualTo("Siti Aminah");
        assertThat(row.cells().get(2).text().replace("  ", " ")).isEqualTo("Siti Aminah & co <1>");
        assertThat(row.cells().get(3).text()).isEqualTo("3508145504989501");
        assertThat(row.cells().get(4).text()).isEqualTo("Omzet\nawal");
    }

    @Test
    void a_very_long_text_keeps_what_a_spreadsheet_keeps() throws Exception {
        String text = "panjang ".repeat(10_000);

        Row row = Zipped.xlsx("<row r='1'><c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .row();

        assertThat(row.cells().getFirst().text()).isEqualTo(text.substring(0, 32_767));
    }

    @Test
    void merged_areas_and_sheet_names_are_told_and_chart_sheets_are_left_out() throws Exception {
        Book book = Zipped.xlsx("")
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="Grafik" r:id="r1"/>\
                        <sheet name="Kab. A &amp; B" state="veryHidden" r:id="r2"/></sheets></workbook>""")
                .with("xl/_rels/workbook.xml.rels", Zipped.relations("chartsheet", "c.xml", "worksheet", "/xl/s.xml"))
                .with("xl/s.xml", """
                        <x:worksheet xmlns:x="x"><x:sheetData><x:row r="3"><x:c r="XFD3"><x:v>7</x:v></x:c></x:row>\
                        </x:sheetData><x:mergeCells><x:mergeCell ref="O2:P3"/></x:mergeCells></x:worksheet>""")
                .book();

        assertThat(book.sheets())
                .extracting(Sheet::name, Sheet::index, Sheet::hidden)
                .containsExactly(tuple("Kab. A & B", 1, true));
        assertThat(book.sheets().getFirst().merged()).containsExactly(new Merged(2, 3, 14, 15));
        assertThat(book.sheets().getFirst().rows().getFirst().at(16_383)).isNotNull();
    }

    @Test
    void a_macro_is_ignored_and_remarked() throws Exception {
        Book book = Zipped.xlsx("<row r='1'><c r='A1'><v>1</v></c></row>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations("worksheet", "worksheets/sheet1.xml", "vbaProject", "vbaProject.bin"))
                .book();

        assertThat(book.sheets().getFirst().rows()).hasSize(1);
        assertThat(book.remarks()).containsExactly("Berkas ini berisi makro; makronya diabaikan, datanya dibaca.");
    }
}
