package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.prokus.workbook.UnreadableFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files made to take the whole machine, and honest ones that merely claim much. */
class HarmfulFilesTest {

    private static final Limits SMALL = new Limits(5_000_000, 1_000, 2_000_000, 100, 1_000, 100_000, 50);

    @Test
    void a_sheet_that_unpacks_without_end_is_a_zip_bomb() {
        byte[] bomb = Zipped.xlsx("<row r='1'/>" + " ".repeat(3_000_000)).bytes();

        assertThat(refused(SMALL, bomb).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void a_zip_of_too_many_entries_is_a_zip_bomb() {
        Zipped bomb = Zipped.xlsx("");
        for (int i = 0; i < 200; i++) {
            bomb.with("xl/media/" + i, "");
        }

        assertThat(refused(SMALL, bomb.bytes()).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void entities_are_not_expanded_in_any_part() {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";

        for (String part : new String[] {
            "xl/workbook.xml",
            "_rels/.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/_rels/workbook.xml.rels"
        }) {
            byte[] bytes = Zipped.xlsx("").with(part, laughs + "<x>&b;</x>").bytes();
            assertThat(refused(Limits.USUAL, bytes).reason()).as(part).isEqualTo(Reason.ZIP_BOMB);
        }
        byte[] ods = Zipped.ods("").with("content.xml", laughs + "<x>&b;</x>").bytes();
        assertThat(refused(Limits.USUAL, ods).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void tags_nested_without_end_and_values_without_end_are_refused() {
        byte[] deep = Zipped.xlsx("<a>".repeat(5_000)).bytes();
        byte[] longTag =
                Zipped.xlsx("<row r='" + "1".repeat(20_000_000) + "'/>").bytes();

        assertThat(refused(Limits.USUAL, deep).reason()).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused(Limits.USUAL, longTag).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void too_many_cells_or_letters_or_bytes_are_too_large() {
        byte[] cells = Zipped.ods("""
                        <t:table t:name="Data"><t:table-row t:number-rows-repeated="1000000">\
                        <t:table-cell t:number-columns-repeated="100"><p:p>Ya</p:p></t:table-cell></t:table-row></t:table>""").bytes();
        byte[] csv = "Nama;NIK\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        assertThat(refused(Limits.USUAL, cells).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(SMALL, csv).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(SMALL, Arrays.copyOf(csv, 6_000_000)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(
                                SMALL,
                                Zipped.ods("<t:table t:name='a'/>".repeat(100)).bytes())
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_hundred_thousand_empty_coloured_rows_hold_nothing() throws Exception {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int i = 2; i <= 100_000; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("' s='1'><c r='A")
                    .append(i)
                    .append("' s='1'/></row>");
        }

        Sheet sheet = new Workbooks(new Limits(5_000_000, 1_000, 20_000_000, 100, 10, 100, 50))
                .read(Zipped.xlsx(rows.toString()).bytes())
                .sheets()
                .getFirst();

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1);
    }

    @Test
    void an_xls_that_promises_a_billion_texts_is_refused() throws Exception {
        byte[] xls = Kept.bytes("tabel.xls");
        int texts = indexOfSharedTexts(xls);
        Arrays.fill(xls, texts + 8, texts + 11, (byte) 0xff);

        assertThat(refused(Limits.USUAL, xls).reason()).isEqualTo(Reason.TRUNCATED);
    }

    private static int indexOfSharedTexts(byte[] xls) {
        for (int i = 512; ; i++) {
            if (xls[i] == (byte) 0xfc && xls[i + 1] == 0 && xls[i + 4] > 0 && xls[i + 5] == 0 && xls[i + 6] == 0) {
                return i;
            }
        }
    }

    private static UnreadableFile refused(Limits limits, byte[] bytes) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> new Workbooks(limits).read(bytes));
        assertThat(refused).isNotNull();
        return refused;
    }
}
