package id.prokus.intake.handback;

import id.prokus.intake.Field;
import id.prokus.workbook.CellName;
import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * How one column of the standard workbook is filled in.
 *
 * @param format of its numbers; "@" for text, so that nothing typed is computed or loses a digit
 * @param width in letters
 * @param check what a typed value must be; "{cell}" stands for it; empty where anything goes
 * @param instruction what to type, one Indonesian sentence
 * @param example a value
 */
record TemplateColumn(String format, double width, String check, String instruction, String example) {

    private static final String TEXT = "@";
    private static final String MONEY = "#,##0";
    private static final int FIRST_ROW = 2;
    private static final String TO_FILL_IN = "FFF9E5";
    private static final String KNOWN = "F2F2F2";

    private static final Map<Field.Kind, TemplateColumn> BY_KIND = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.Kind.TEXT, new TemplateColumn(TEXT, 22, "", "Tulis singkat.", "sepi pembeli")),
            Map.entry(Field.Kind.NAME, new TemplateColumn(TEXT, 26, "", "Sesuai KTP-el.", "Kartini Astuti")),
            Map.entry(
                    Field.Kind.NIK,
                    new TemplateColumn(
                            TEXT, 19, "LEN({cell})=16", "16 angka sesuai KTP-el, tanpa spasi.", "3508145504989503")),
            Map.entry(
                    Field.Kind.FAMILY_CARD,
                    new TemplateColumn(
                            TEXT,
                            19,
                            "LEN({cell})=16",
                            "16 angka sesuai Kartu Keluarga, tanpa spasi.",
                            "3508140101129599")),
            Map.entry(Field.Kind.SEX, choice("L,P", 10, "L untuk laki-laki, P untuk perempuan.", "P")),
            Map.entry(
                    Field.Kind.DATE,
                    new TemplateColumn(
                            "dd/mm/yyyy",
                            13,
                            "ISNUMBER({cell})",
                            "Tanggal, bulan, dan tahun dengan angka.",
                            "15/04/1998")),
            Map.entry(Field.Kind.PLACE, new TemplateColumn(TEXT, 22, "", "Nama wilayah.", "Kabupaten Lumajang")),
            Map.entry(
                    Field.Kind.YEAR,
                    new TemplateColumn("0", 10, "ISNUMBER({cell})", "Tahun pertama menerima ProKUS.", "2021")),
            Map.entry(
                    Field.Kind.MONTHS,
                    new TemplateColumn("0", 13, number(), "Lama usaha berjalan, dalam bulan.", "15")),
            Map.entry(
                    Field.Kind.MONEY,
                    new TemplateColumn(
                            MONEY,
                            15,
                            number(),
                            "Rupiah penuh, angka saja tanpa “Rp”, “ribu”, atau “juta”.",
                            "1.750.000")),
            Map.entry(
                    Field.Kind.COUNT,
                    new TemplateColumn("0", 12, number(), "Angka saja; tulis 0 bila tidak ada.", "2")),
            Map.entry(Field.Kind.YES_NO, choice("ya,tidak", 12, "Pilih ya atau tidak.", "ya")),
            Map.entry(
                    Field.Kind.BUSINESS_CLASS,
                    choice("pemula,berkembang,maju", 14, "Pilih pemula, berkembang, atau maju.", "pemula")),
            Map.entry(Field.Kind.BUSINESS_STATUS, choice("aktif,tutup", 11, "Pilih aktif atau tutup.", "aktif"))));

    private static final Map<Field, TemplateColumn> OWN = new EnumMap<>(Map.of(
            Field.CLUSTER, text("Kelompok jenis usaha.", "agribisnis"),
            Field.PRODUCT, text("Produk atau jasa utama.", "bibit cabai"),
            Field.PROVINCE, text("Nama provinsi.", "Jawa Timur"),
            Field.DISTRICT, text("Nama kecamatan.", "Padang"),
            Field.MENTOR, new TemplateColumn(TEXT, 24, "", "Nama mentor bisnis yang mendampingi.", "Siti Rahma"),
            Field.CHALLENGE, text("Tantangan dari luar usaha.", "jarak pasar jauh"),
            Field.OBSTACLE, text("Kendala di dalam usaha.", "belum punya NIB")));

    static TemplateColumn of(Field field) {
        TemplateColumn own = OWN.get(field);
        return own != null ? own : BY_KIND.getOrDefault(field.kind(), text("", ""));
    }

    private static TemplateColumn text(String instruction, String example) {
        return new TemplateColumn(TEXT, 22, "", instruction, example);
    }

    private static TemplateColumn choice(String words, double width, String instruction, String example) {
        return new TemplateColumn("General", width, "\"" + words + "\"", instruction, example);
    }

    private static String number() {
        return "AND(ISNUMBER({cell}),{cell}>=0)";
    }

    /** Formats the cells of a column down to a row, and has what is typed there checked. */
    void format(Worksheet sheet, int column, int lastRow) {
        Field field = Field.values()[column - 1];
        Range cells = sheet.range(1, column, lastRow, column);
        cells.style()
                .format(format)
                .fillColor(NextRound.knows(field) ? KNOWN : TO_FILL_IN)
                .verticalAlignment("top")
                .set();
        if (check.startsWith("\"")) {
            cells.validateWithListByFormula(check)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(StandardHeading.of(field))
                    .error(instruction);
        } else if (!check.isEmpty()) {
            cells.validateWithFormula(check.replace("{cell}", CellName.of(FIRST_ROW, column)))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(StandardHeading.of(field))
                    .error(instruction);
        }
    }
}
