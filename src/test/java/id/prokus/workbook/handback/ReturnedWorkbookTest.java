package id.prokus.workbook.handback;

import static id.prokus.workbook.handback.Senders.cell;
import static id.prokus.workbook.handback.Senders.colour;
import static id.prokus.workbook.handback.Senders.list;
import static id.prokus.workbook.handback.Senders.opened;
import static id.prokus.workbook.handback.Senders.part;
import static id.prokus.workbook.handback.Senders.parts;
import static id.prokus.workbook.handback.Senders.returned;
import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.handback.CellRemark.Tone;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** An .xlsx is handed back as it came, but for what is said about its cells. */
class ReturnedWorkbookTest {

    private static final CellRemark TURNOVER = new CellRemark("Data", 2, 2, Tone.CORRECT, "Omzet melonjak.");

    @Test
    void every_part_that_is_not_touched_keeps_its_bytes() throws Exception {
        byte[] original = Senders.workbook();

        byte[] back = returned(original, TURNOVER);

        var before = parts(original);
        var after = parts(back);
        assertThat(after).containsKeys(before.keySet().toArray(String[]::new));
        assertThat(before.keySet())
                .filteredOn(name -> !java.util.Arrays.equals(before.get(name), after.get(name)))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet2.xml");
        assertThat(after.keySet())
                .filteredOn(name -> !before.containsKey(name))
                .containsExactlyInAnyOrder(
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "xl/worksheets/sheet3.xml");
    }

    @Test
    void a_touched_sheet_differs_only_in_the_style_of_the_cell_and_the_link_to_its_comments() throws Exception {
        byte[] original = Senders.workbook();

        byte[] back = returned(original, TURNOVER);

        String undone =
                withoutStyle(part(back, "xl/worksheets/sheet2.xml"), "C2").replaceFirst("<legacyDrawing[^>]*/>", "");
        assertThat(undone).isEqualTo(withoutStyle(part(original, "xl/worksheets/sheet2.xml"), "C2"));
    }

    private static String withoutStyle(String sheet, String cell) {
        return sheet.replaceFirst("(<c r=\"" + cell + "\" t=\"n\") s=\"\\d+\"", "$1");
    }

    @Test
    void a_cell_with_a_remark_is_coloured_and_says_why() throws Exception {
        byte[] back = returned(
                Senders.workbook(), TURNOVER, new CellRemark("Data", 3, 0, Tone.CHECK, "Nama berbeda dari KTP."));

        try (var workbook = opened(back)) {
            assertThat(colour(cell(workbook, "C2"))).isEqualTo(Tone.CORRECT.colour());
            assertThat(colour(cell(workbook, "A3"))).isEqualTo(Tone.CHECK.colour());
            assertThat(cell(workbook, "C2").getCellComment().getString().getString())
                    .startsWith("Catatan perbaikan")
                    .contains("Omzet melonjak.");
            assertThat(cell(workbook, "C2").getNumericCellValue()).isEqualTo(1_750_000);
            assertThat(workbook.getSheet("Data").getCellComments()).hasSize(2);
        }
    }

    @Test
    void several_remarks_about_a_cell_share_its_comment_and_the_stronger_colour() throws Exception {
        byte[] back =
                returned(Senders.workbook(), new CellRemark("Data", 2, 2, Tone.CHECK, "Mohon diperiksa."), TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "C2").getCellComment().getString().getString())
                    .contains("Mohon diperiksa.", "Omzet melonjak.");
            assertThat(colour(cell(workbook, "C2"))).isEqualTo(Tone.CORRECT.colour());
        }
    }

    @Test
    void an_empty_cell_can_be_remarked_even_in_a_row_that_does_not_exist() throws Exception {
        byte[] back = returned(
                Senders.workbook(),
                new CellRemark("Data", 2, 3, Tone.CORRECT, "Isi laba."),
                new CellRemark("Data", 9, 1, Tone.CORRECT, "Isi NIK."),
                new CellRemark("Data", 5, 1, Tone.CORRECT, ""));

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "D2").getCellComment()).isNotNull();
            assertThat(cell(workbook, "B9").getCellComment()).isNotNull();
            assertThat(colour(cell(workbook, "B5"))).isEqualTo(Tone.CORRECT.colour());
            assertThat(workbook.getSheet("Data")).extracting("rowNum").containsExactly(0, 1, 2, 4, 8);
        }
        assertThat(part(back, "xl/worksheets/sheet2.xml")).contains("<dimension ref=\"A1:D9\"/>");
    }

    @Test
    void the_first_sheet_lists_what_to_correct_and_leads_to_each_cell() throws Exception {
        byte[] back = returned(
                Senders.workbook(w -> w.setSelectedTab(1)),
                List.of(TURNOVER),
                List.of(),
                list(new FirstSheet.Line(
                        Optional.of(Tone.CORRECT),
                        List.of(FirstSheet.Entry.to("C2", "Data", 2, 2), FirstSheet.Entry.of("=HYPERLINK(\"x\")")))));

        try (var workbook = opened(back)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Perbaikan");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            var sheet = workbook.getSheetAt(0);
            var line = sheet.getRow(sheet.getLastRowNum());
            assertThat(line.getCell(0).getHyperlink().getLocation()).isEqualTo("'Data'!C2");
            assertThat(line.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(line.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getPrintArea(0)).isNull();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(line.getRowNum() - 1);
        }
    }

    @Test
    void a_number_in_a_text_column_keeps_fifteen_digits_and_shows_that_the_last_is_missing() throws Exception {
        byte[] back = returned(Senders.workbook(), List.of(), List.of(new TextColumn("Data", 1, Set.of(2, 3))), list());

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "B2").getStringCellValue()).isEqualTo("350814550498950?");
            assertThat(cell(workbook, "B2").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(cell(workbook, "B1").getCellStyle().getDataFormatString())
                    .as("the heading")
                    .isEqualTo("General");
            assertThat(workbook.getSheet("Data").getColumnStyle(1).getDataFormatString())
                    .as("rows to come")
                    .isEqualTo("@");
        }
    }

    @Test
    void a_formula_in_a_text_column_stays_a_formula() throws Exception {
        byte[] original = Senders.workbook(
                w -> w.getSheet("Data").getRow(1).getCell(1).setCellFormula("\"35081455049895\"&\"03\""));

        byte[] back = returned(original, List.of(), List.of(new TextColumn("Data", 1, Set.of(2))), list());

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "B2").getCellFormula()).isEqualTo("\"35081455049895\"&\"03\"");
        }
    }

    @Test
    void widths_and_styles_of_neighbouring_columns_stay_when_one_becomes_text() throws Exception {
        byte[] original = Senders.workbook(w -> {
            for (int column = 0; column < 4; column++) {
                w.getSheet("Data").setColumnWidth(column, 20 * 256);
            }
        });

        byte[] back = returned(original, List.of(), List.of(new TextColumn("Data", 1, Set.of(2))), list());

        try (var workbook = opened(back)) {
            for (int column = 0; column < 4; column++) {
                assertThat(workbook.getSheet("Data").getColumnWidth(column)).isEqualTo(20 * 256);
            }
        }
    }

    @Test
    void comments_of_the_sender_stay_and_ours_stands_below_on_the_same_cell() throws Exception {
        byte[] original = Senders.workbook(Senders::remarked);

        byte[] back = returned(original, new CellRemark("Data", 2, 0, Tone.CHECK, "Nama berbeda."), TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "A2").getCellComment().getString().getString())
                    .startsWith("sudah dicek")
                    .contains("Nama berbeda.");
            assertThat(cell(workbook, "A2").getCellComment().getAuthor()).isEqualTo("Bu Rina");
            assertThat(cell(workbook, "C2").getCellComment()).isNotNull();
        }
        assertThat(parts(back).keySet())
                .filteredOn(name -> name.contains("comments"))
                .hasSize(1);
    }

    @Test
    void a_cell_keeps_its_number_format_font_and_border_under_the_colour() throws Exception {
        byte[] original = Senders.workbook(w -> {
            var style = w.createCellStyle();
            style.setDataFormat(w.createDataFormat().getFormat("#,##0"));
            var bold = w.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setBorderTop(org.apache.poi.ss.usermodel.BorderStyle.THICK);
            w.getSheet("Data").getRow(1).getCell(2).setCellStyle(style);
        });

        byte[] back = returned(original, TURNOVER);

        try (var workbook = opened(back)) {
            var style = cell(workbook, "C2").getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo("#,##0");
            assertThat(style.getFont().getBold()).isTrue();
            assertThat(style.getBorderTop()).isEqualTo(org.apache.poi.ss.usermodel.BorderStyle.THICK);
        }
    }

    @Test
    void names_print_areas_and_hidden_sheets_still_belong_to_their_sheets() throws Exception {
        byte[] original = Senders.workbook(w -> {
            w.setPrintArea(1, "$A$1:$C$3");
            w.getSheet("Data").setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            var name = w.createName();
            name.setNameName("Keluarga");
            name.setRefersToFormula("Data!$A$2:$A$3");
            w.createSheet("Simpanan");
            w.setSheetVisibility(2, SheetVisibility.HIDDEN);
        });

        byte[] back = returned(original, TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(workbook.getPrintArea(2)).isEqualTo("Data!$A$1:$C$3");
            assertThat(workbook.getSheet("Data").getRepeatingRows().formatAsString())
                    .isEqualTo("1:1");
            assertThat(workbook.getName("Keluarga").getRefersToFormula()).isEqualTo("Data!$A$2:$A$3");
            assertThat(workbook.getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void no_two_tabs_are_selected_so_that_typing_reaches_one_sheet_only() throws Exception {
        byte[] original = Senders.workbook(w -> {
            w.setActiveSheet(1);
            w.setSelectedTab(1);
        });

        try (var workbook = opened(returned(original, TURNOVER))) {
            assertThat(workbook)
                    .filteredOn(org.apache.poi.ss.usermodel.Sheet::isSelected)
                    .hasSize(1);
            assertThat(workbook.getSheet("Perbaikan").isSelected()).isTrue();
        }
    }

    @Test
    void an_untouched_sheet_that_was_open_stays_open() throws Exception {
        byte[] original = Senders.workbook(w -> w.setSelectedTab(0));

        byte[] back = returned(original, TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(workbook.getActiveSheetIndex()).isEqualTo(1);
            assertThat(workbook)
                    .filteredOn(org.apache.poi.ss.usermodel.Sheet::isSelected)
                    .hasSize(1);
        }
        assertThat(parts(back).get("xl/worksheets/sheet1.xml"))
                .isEqualTo(parts(original).get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void a_locked_sheet_stays_locked_but_its_remarked_cells_can_be_corrected() throws Exception {
        byte[] original = Senders.workbook(w -> w.getSheet("Data").protectSheet("rahasia"));

        byte[] back = returned(original, TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(workbook.getSheet("Data").getProtect()).isTrue();
            assertThat(cell(workbook, "C2").getCellStyle().getLocked()).isFalse();
            assertThat(cell(workbook, "C3").getCellStyle().getLocked()).isTrue();
            assertThat(workbook.getSheet("Perbaikan"))
                    .anySatisfy(row ->
                            assertThat(row.getCell(0).getStringCellValue()).contains("Lembar yang terkunci: Data"));
        }
    }

    @Test
    void of_a_merged_area_the_cell_that_is_seen_gets_the_remark() throws Exception {
        byte[] original = Senders.workbook(w -> w.getSheet("Data").addMergedRegion(CellRangeAddress.valueOf("C2:C3")));

        byte[] back = returned(original, new CellRemark("Data", 3, 2, Tone.CORRECT, "Pisahkan."));

        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "C2").getCellComment()).isNotNull();
        }
    }

    @Test
    void a_sheet_of_the_sender_that_is_called_perbaikan_stays() throws Exception {
        byte[] original = Senders.workbook(w -> w.createSheet("perbaikan"));

        try (var workbook = opened(returned(original, TURNOVER))) {
            assertThat(workbook)
                    .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                    .containsExactly("Perbaikan 2", "Sampul", "Data", "perbaikan");
        }
    }

    @Test
    void a_sheet_written_with_a_prefix_on_every_element_is_changed_like_any_other() throws Exception {
        byte[] original = Senders.with(
                Senders.with(
                        Senders.workbook(Senders::striped), "xl/worksheets/sheet2.xml", ReturnedWorkbookTest::prefixed),
                "xl/styles.xml",
                ReturnedWorkbookTest::prefixed);

        byte[] back = returned(
                original,
                List.of(TURNOVER, new CellRemark("Data", 7, 1, Tone.CHECK, "Isi NIK.")),
                List.of(new TextColumn("Data", 1, Set.of(2))),
                list());

        assertThat(part(back, "xl/worksheets/sheet2.xml"))
                .contains("<x:legacyDrawing ")
                .doesNotContain("<c ", "<row ");
        try (var workbook = opened(back)) {
            assertThat(colour(cell(workbook, "C2"))).isEqualTo(Tone.CORRECT.colour());
            assertThat(cell(workbook, "B2").getStringCellValue()).isEqualTo("350814550498950?");
            assertThat(colour(cell(workbook, "B2")))
                    .isEqualTo(colour(cell(workbook, "A2")))
                    .isNotEmpty();
            assertThat(cell(workbook, "B7").getCellComment()).isNotNull();
        }
    }

    private static String prefixed(String part) {
        return part.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replaceFirst("xmlns=", "xmlns:x=");
    }

    @Test
    void rows_and_cells_without_a_name_of_their_own_are_counted() throws Exception {
        byte[] original = Senders.with(
                Senders.workbook(), "xl/worksheets/sheet2.xml", part -> part.replaceAll(" r=\"[A-Z]*\\d+\"", ""));

        byte[] back = returned(original, TURNOVER);

        try (var workbook = opened(back)) {
            assertThat(colour(cell(workbook, "C2"))).isEqualTo(Tone.CORRECT.colour());
            assertThat(cell(workbook, "C3").getCellStyle().getIndex()).isZero();
        }
    }

    @Test
    void a_workbook_without_any_styles_gets_some() throws Exception {
        byte[] original = Senders.with(
                Senders.workbook(),
                "xl/_rels/workbook.xml.rels",
                part -> part.replaceAll("<Relationship [^>]*relationships/styles\"[^>]*/>", ""));

        try (var workbook = opened(returned(original, TURNOVER))) {
            assertThat(colour(cell(workbook, "C2"))).isEqualTo(Tone.CORRECT.colour());
        }
    }

    @Test
    void a_drawing_of_the_sender_that_holds_no_comments_gets_ours_too() throws Exception {
        byte[] drawn = Senders.workbook(Senders::remarked);
        byte[] original = Senders.with(
                Senders.with(
                        drawn,
                        "xl/drawings/vmlDrawing0.vml",
                        part -> part.replaceAll("(?s)<v:shape .*</v:shape>", "")
                                .replaceAll("(?s)<v:shapetype.*</v:shapetype>", "")),
                "xl/worksheets/_rels/sheet2.xml.rels",
                part -> part.replaceAll("<Relationship [^>]*relationships/comments\"[^>]*/>", ""));

        byte[] back = returned(original, TURNOVER);

        assertThat(part(back, "xl/drawings/vmlDrawing0.vml")).contains("<v:shapetype", "<x:Row>1</x:Row>");
        try (var workbook = opened(back)) {
            assertThat(cell(workbook, "C2").getCellComment()).isNotNull();
        }
    }

    @Test
    void more_remarks_than_one_block_of_shapes_holds_all_have_their_box() throws Exception {
        List<CellRemark> many = java.util.stream.IntStream.rangeClosed(2, 1500)
                .mapToObj(row -> new CellRemark("Data", row, 2, Tone.CHECK, "Periksa baris " + row + "."))
                .toList();

        byte[] back = returned(Senders.workbook(), many, List.of(), list());

        assertThat(part(back, "xl/drawings/vmlDrawing1.vml")).contains("data=\"17,18\"");
        try (var workbook = opened(back)) {
            assertThat(workbook.getSheet("Data").getCellComments()).hasSize(1499);
        }
    }

    @Test
    void a_table_and_its_filter_survive() throws Exception {
        byte[] original = Senders.workbook(
                w -> w.getSheet("Data").createTable(w.getCreationHelper().createAreaReference("A1:C3")));

        try (var workbook = opened(returned(original, TURNOVER))) {
            assertThat(workbook.getSheet("Data").getTables()).hasSize(1);
            assertThat(cell(workbook, "C2").getCellComment()).isNotNull();
        }
    }

    @Test
    void the_same_workbook_and_remarks_give_the_same_bytes() throws Exception {
        byte[] original = Senders.workbook();

        assertThat(returned(original, TURNOVER)).isEqualTo(returned(original, TURNOVER));
    }

    @Test
    void handing_back_twice_leaves_one_list_one_comment_and_the_former_colour() throws Exception {
        byte[] original = Senders.workbook(Senders::striped, Senders::remarked);
        byte[] first = returned(
                original,
                TURNOVER,
                new CellRemark("Data", 2, 0, Tone.CHECK, "Nama berbeda."),
                new CellRemark("Data", 3, 2, Tone.CORRECT, "Isi."));

        byte[] second =
                returned(savedByAnotherProgram(first), new CellRemark("Data", 3, 2, Tone.CHECK, "Periksa lagi."));

        try (var workbook = opened(second)) {
            assertThat(workbook)
                    .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                    .containsExactly("Perbaikan", "Sampul", "Data");
            assertThat(cell(workbook, "C2").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.PALE_BLUE.getIndex());
            assertThat(cell(workbook, "C2").getCellComment()).isNull();
            assertThat(cell(workbook, "A2").getCellComment().getString().getString())
                    .isEqualTo("sudah dicek");
            assertThat(colour(cell(workbook, "C3"))).isEqualTo(Tone.CHECK.colour());
            assertThat(cell(workbook, "C3").getCellComment().getString().getString())
                    .contains("Periksa lagi.")
                    .doesNotContain("Isi.");
            assertThat(workbook.getSheet("Data").getCellComments()).hasSize(2);
        }
        assertThat(part(second, "xl/workbook.xml").split("Print_Titles", -1)).hasSize(2);
    }

    private static byte[] savedByAnotherProgram(byte[] bytes) throws Exception {
        try (var workbook = opened(bytes);
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_comment_says_what_it_says_whatever_its_text_looks_like() throws Exception {
        String text = "=1+1 <b> & \"kutip\" _x0041_ \u0007 baris\nkedua";

        try (var workbook = opened(returned(Senders.workbook(), new CellRemark("Data", 2, 2, Tone.CORRECT, text)))) {
            assertThat(cell(workbook, "C2").getCellComment().getString().getString())
                    .endsWith("=1+1 <b> & \"kutip\" _x0041_  baris\nkedua");
        }
    }
}
