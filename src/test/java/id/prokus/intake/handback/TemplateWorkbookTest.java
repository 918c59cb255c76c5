package id.prokus.intake.handback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Sent;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The next round begins with what is known, in a workbook that needs no question when it comes back. */
class TemplateWorkbookTest {

    private static final Regions REGIONS = Regions.load();

    @Test
    void every_column_is_understood_by_its_heading_when_it_comes_back() throws Exception {
        Sent back = Sent.of(
                "templat.xlsx",
                template(Sent.kept("per-kabupaten.xlsx").reading().rows()));

        assertThat(back.reading().mappings())
                .filteredOn(mapping -> mapping.field() != null)
                .extracting(ColumnMapping::field)
                .containsExactly(Field.values());
        assertThat(back.reading().mappings())
                .extracting(ColumnMapping::how)
                .containsOnly(ColumnMapping.How.WORDS, ColumnMapping.How.IGNORED);
    }

    @Test
    void the_families_are_all_there_and_nothing_else_is_read_as_one() throws Exception {
        List<KpmRow> rows = Sent.kept("per-kabupaten.xlsx").reading().rows();

        List<KpmRow> back = Sent.of("templat.xlsx", template(rows)).reading().rows();

        for (Field field :
                List.of(Field.NAME, Field.NIK, Field.FAMILY_CARD, Field.BIRTH_DATE, Field.DISTRICT, Field.AID)) {
            assertThat(back)
                    .extracting(row -> row.value(field))
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> row.value(field)).toList());
        }
    }

    @Test
    void what_was_the_end_becomes_the_beginning_and_the_end_is_empty() throws Exception {
        KpmRow row = row(
                "omzet_awal",
                "1750000",
                "omzet_akhir",
                "2100000",
                "tabungan_awal",
                "50000",
                "tabungan_akhir",
                "",
                "kelas_akhir",
                "maju");

        KpmRow next =
                Sent.of("templat.xlsx", template(List.of(row))).reading().rows().getFirst();

        assertThat(next.value(Field.TURNOVER_OPENING)).isEqualTo("2100000");
        assertThat(next.value(Field.SAVINGS_OPENING))
                .as("no closing value was given")
                .isEqualTo("50000");
        assertThat(next.value(Field.CLASS_OPENING)).isEqualTo("maju");
        assertThat(Arrays.stream(Field.values())
                        .filter(field -> field.code().endsWith("_akhir"))
                        .map(next::value))
                .containsOnly("");
    }

    @Test
    void a_closed_business_begins_with_nothing_earned() throws Exception {
        KpmRow row = row("omzet_akhir", "", "laba_akhir", "", "status_usaha", "tutup");

        KpmRow next =
                Sent.of("templat.xlsx", template(List.of(row))).reading().rows().getFirst();

        assertThat(next.value(Field.TURNOVER_OPENING)).isEqualTo("0");
        assertThat(next.value(Field.PROFIT_OPENING)).isEqualTo("0");
    }

    @Test
    void what_is_typed_is_checked_and_a_nik_stays_text() throws Exception {
        byte[] template = template(List.of(row("produk", "=1+1")));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var sheet = workbook.getSheet("Data KPM");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getRow(30).getCell(2).getCellStyle().getDataFormatString())
                    .as("a newcomer's")
                    .isEqualTo("@");
            assertThat(sheet.getRow(1)
                            .getCell(TemplateWorkbook.column(Field.PRODUCT))
                            .getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(sheet.getDataValidations())
                    .extracting(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .contains(
                            TemplateWorkbook.column(Field.NIK),
                            TemplateWorkbook.column(Field.SEX),
                            TemplateWorkbook.column(Field.TURNOVER_CLOSING),
                            TemplateWorkbook.column(Field.BUSINESS_STATUS));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetName(0)).isEqualTo("Petunjuk");
        }
    }

    private static byte[] template(List<KpmRow> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateWorkbook(REGIONS).write("Inkubator Contoh", Edition.prokus(2022), rows, out);
        return out.toByteArray();
    }

    /** A family as it was read, with some values of our own. */
    private static KpmRow row(String... fieldsAndValues) throws Exception {
        KpmRow read = Sent.kept("per-kabupaten.xlsx").reading().rows().getFirst();
        String[] values = Arrays.stream(Field.values()).map(read::value).toArray(String[]::new);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values[Field.ofCode(fieldsAndValues[i]).orElseThrow().ordinal()] = fieldsAndValues[i + 1];
        }
        return new KpmRow(read.at(), read.incubator(), values, "");
    }
}
