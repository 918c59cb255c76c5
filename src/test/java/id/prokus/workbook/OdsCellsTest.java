package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.prokus.workbook.Cell.Kind;
import id.prokus.workbook.Sheet.Merged;
import org.junit.jupiter.api.Test;

class OdsCellsTest {

    @Test
    void every_type_of_value_is_told() throws Exception {
        Row row = Zipped.ods("""
                        <t:table t:name="Data"><t:table-row>\
                        <t:table-cell o:value-type="currency" o:value="1.75E+006"><p:p>Rp1.750.000</p:p></t:table-cell>\
                        <t:table-cell o:value-type="percentage" o:value="0.25"><p:p>25%</p:p></t:table-cell>\
                        <t:table-cell o:value-type="boolean" o:boolean-value="true"><p:p>BENAR</p:p></t:table-cell>\
                        <t:table-cell o:value-type="date" o:date-value="1988-12-31T08:30:00"><p:p>31/12/88</p:p></t:table-cell>\
                        <t:table-cell o:value-type="time" o:time-value="PT08H30M00S"><p:p>08.30</p:p></t:table-cell>\
                        <t:table-cell o:value-type="string" c:value-type="error"><p:p>#REF!</p:p></t:table-cell>\
                        <t:table-cell t:formula="of:=SUM([.O12:.P12];[$Rekap.A1])"/>\
                        <t:table-cell t:formula="of:=&quot;&quot;" o:value-type="string" o:string-value=""><p:p/></t:table-cell>\
                        </t:table-row></t:table>""").row();

        assertThat(row.cells())
                .extracting(Cell::column, Cell::kind, Cell::text)
                .containsExactly(
                        tuple(0, Kind.NUMBER, "1750000"),
                        tuple(1, Kind.NUMBER, "0.25"),
                        tuple(2, Kind.BOOLEAN, "TRUE"),
                        tuple(3, Kind.DATE, "1988-12-31 08:30"),
                        tuple(4, Kind.TEXT, "08:30"),
                        tuple(5, Kind.ERROR, "#REF!"),
                        tuple(6, Kind.FORMULA, "=SUM(O12:P12;$Rekap!A1)"));
    }

    @Test
    void text_is_read_with_its_spaces_and_lines_and_without_comments_and_drawings() throws Exception {
        Row row = Zipped.ods("""
                        <t:table t:name="Data"><t:shapes><p:p>gambar</p:p></t:shapes><t:table-row><t:table-cell>\
                        <o:annotation><p:p>komentar</p:p></o:annotation><p:p>Siti<p:s p:c="2"/><p:span>Aminah</p:span></p:p>\
                        <p:p>Karawang</p:p><s:frame><p:p>foto</p:p></s:frame></t:table-cell></t:table-row></t:table>""").row();

        assertThat(row.cells()).containsExactly(Cell.text(0, "Siti  Aminah\nKarawang"));
    }

    @Test
    void a_million_repeated_empty_rows_take_no_room_and_repeated_values_are_repeated() throws Exception {
        Sheet sheet = Zipped.ods("""
                        <t:table t:name="Data"><t:table-header-rows><t:table-row t:number-rows-repeated="3"/></t:table-header-rows>\
                        <t:table-row t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="2"/>\
                        <t:table-cell t:number-columns-repeated="3"><p:p>Ya</p:p></t:table-cell>\
                        <t:table-cell t:number-columns-repeated="16379"/></t:table-row>\
                        <t:table-row t:number-rows-repeated="1000000"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>\
                        <t:table-row><t:table-cell><p:p>Jumlah</p:p></t:table-cell></t:table-row></t:table>""").book().sheets().getFirst();

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(4, 5, 1_000_006);
        assertThat(sheet.rows().get(1).cells()).extracting(Cell::column).containsExactly(2, 3, 4);
    }

    @Test
    void merged_areas_and_hidden_sheets_are_told() throws Exception {
        Book book = Zipped.ods("""
                        <s:style s:name="sembunyi"><s:table-properties t:display="false"/></s:style>\
                        <t:table t:name="Depan"><t:table-row><t:table-cell t:number-columns-spanned="2" t:number-rows-spanned="2">\
                        <p:p>Omzet</p:p></t:table-cell><t:covered-table-cell><p:p>tertutup</p:p></t:covered-table-cell></t:table-row>\
                        </t:table><t:table t:name="Belakang" t:style-name="sembunyi"/>""").book();

        assertThat(book.sheets())
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(tuple("Depan", false), tuple("Belakang", true));
        assertThat(book.sheets().getFirst().merged()).containsExactly(new Merged(1, 2, 0, 1));
        assertThat(book.sheets().getFirst().rows().getFirst().cells()).containsExactly(Cell.text(0, "Omzet"));
    }
}
