package id.prokus.registry.candidate;

import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ListColumn;
import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.OwnSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list of candidates with the columns of SIKS-NG and BNBA lists, what to write in each, and the codes of places. */
final class CandidateTemplate {

    static final String SHEET = "Usulan";

    private static final int ROWS = 2_000;
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";

    private record Asked(ListColumn column, boolean needed, int width, String how) {}

    /** Never the mother's maiden name or an account: banks ask for them, and nobody here needs them. */
    private static final List<Asked> COLUMNS = List.of(
            new Asked(ListColumn.NAME, true, 28, "Nama pengurus KPM sesuai KTP-el."),
            new Asked(ListColumn.NIK, true, 19, "16 angka sesuai KTP-el pengurus, sebagai teks."),
            new Asked(ListColumn.FAMILY_CARD, false, 19, "16 angka nomor kartu keluarga, sebagai teks."),
            new Asked(ListColumn.SEX, false, 6, "Pilih L atau P."),
            new Asked(ListColumn.BIRTH_DATE, false, 14, "Tanggal, bulan, dan tahun. Contoh: 17/08/1985."),
            new Asked(ListColumn.PROVINCE, false, 20, "Nama provinsi."),
            new Asked(ListColumn.REGENCY, true, 26, "Pilih dari daftar. Boleh kosong bila Kode wilayah diisi."),
            new Asked(ListColumn.DISTRICT, false, 20, "Nama kecamatan."),
            new Asked(ListColumn.VILLAGE, false, 20, "Nama desa atau kelurahan."),
            new Asked(ListColumn.ADDRESS, false, 30, "Alamat tanpa nama desa dan kecamatan."),
            new Asked(
                    ListColumn.PLACE_CODE,
                    false,
                    14,
                    "Kode kecamatan atau kabupaten/kota, Kemendagri atau BPS; sistem kodenya dipilih saat memuat."),
            new Asked(ListColumn.PKH_STATUS, false, 14, "Pilih aktif, graduasi, atau bukan PKH."),
            new Asked(ListColumn.INCUBATOR, false, 28, "Pilih dari daftar inkubator edisi ini, bila sudah diketahui."),
            new Asked(ListColumn.CARD_OF_AID, false, 19, "Nomor Kartu Keluarga Sejahtera, sebagai teks."),
            new Asked(ListColumn.PKH_NUMBER, false, 19, "Nomor peserta PKH, sebagai teks."),
            new Asked(ListColumn.BDT, false, 19, "ID BDT atau DTKS keluarga, sebagai teks."),
            new Asked(ListColumn.DTSEN, false, 19, "ID DTSEN keluarga, sebagai teks."),
            new Asked(ListColumn.PENGURUS, false, 19, "ID pengurus menurut SIKS-NG, sebagai teks."));

    private static final List<String> STEPS = List.of(
            "Isi lembar Usulan, satu baris satu keluarga, tanpa baris jumlah. Jangan mengubah judul kolom.",
            "Nama gadis ibu kandung dan nomor rekening tidak dikumpulkan; jangan menambahkannya.",
            "Simpan, lalu muat pada halaman Usulan. Belum ada yang diterima sebelum Anda melihatnya.");

    private final Regions regions;
    private final EditionIncubators incubators;

    CandidateTemplate(Regions regions, EditionIncubators incubators) {
        this.regions = regions;
        this.incubators = incubators;
    }

    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ProKUS", "1.0")) {
            guide(workbook.newWorksheet("Petunjuk"));
            Map<ListColumn, Range> lists = codes(workbook.newWorksheet("Kode"));
            list(workbook.newWorksheet(SHEET), lists);
            workbook.setActiveTab(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void guide(Worksheet sheet) {
        title(sheet, "Petunjuk: daftar usulan", 24, 100, 14);
        int row = 2;
        for (int i = 0; i < STEPS.size(); i++) {
            sheet.value(row++, 0, (i + 1) + ". " + STEPS.get(i));
        }
        heading(sheet, ++row, "Kolom", "Cara mengisi", "Wajib");
        for (Asked asked : COLUMNS) {
            row++;
            sheet.value(row, 0, asked.column().label());
            sheet.value(row, 1, asked.how());
            sheet.value(row, 2, asked.needed() ? "wajib" : "boleh kosong");
        }
    }

    /** @return where the words of each list stand */
    private Map<ListColumn, Range> codes(Worksheet sheet) {
        title(sheet, "Isi daftar pilihan dan kode wilayah", 18, 40, 18, 14);
        heading(sheet, 3, "Kolom", "Isian", "Kode Kemendagri", "Kode BPS");
        var lists = new EnumMap<ListColumn, Range>(ListColumn.class);
        int row = 4;
        row = list(sheet, row, ListColumn.SEX, List.of("L", "P"), lists);
        row = list(sheet, row, ListColumn.PKH_STATUS, List.of("aktif", "graduasi", "bukan PKH"), lists);
        row = list(sheet, row, ListColumn.INCUBATOR, incubators.names(), lists);
        int first = row;
        for (Region regency : regencies()) {
            sheet.value(row, 0, ListColumn.REGENCY.label());
            sheet.value(row, 1, regency.name());
            sheet.value(row, 2, regency.dotted());
            sheet.value(row, 3, regency.bpsCode());
            row++;
        }
        lists.put(ListColumn.REGENCY, sheet.range(first, 1, row - 1, 1));
        return lists;
    }

    /** Where the edition works, or everywhere while its roster is not known. */
    private List<Region> regencies() {
        var codes = new ArrayList<>(incubators.regencies().isEmpty() ? regions.regencyCodes() : incubators.regencies());
        return codes.stream()
                .sorted()
                .flatMap(code -> regions.ofCode(code).stream())
                .toList();
    }

    private static int list(
            Worksheet sheet, int from, ListColumn column, List<String> words, Map<ListColumn, Range> lists) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(from + i, 0, column.label());
            sheet.value(from + i, 1, words.get(i));
        }
        if (!words.isEmpty()) {
            lists.put(column, sheet.range(from, 1, from + words.size() - 1, 1));
        }
        return from + words.size();
    }

    private static void list(Worksheet sheet, Map<ListColumn, Range> lists) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            Asked asked = COLUMNS.get(column);
            sheet.value(0, column, asked.column().label() + (asked.needed() ? " *" : ""));
            sheet.width(column, asked.width());
            Range cells = sheet.range(1, column, ROWS, column);
            cells.style()
                    .format(asked.column() == ListColumn.BIRTH_DATE ? DAY : TEXT)
                    .fillColor("FFF9E5")
                    .set();
            check(cells, asked, lists, CellName.of(2, column));
        }
        dark(sheet.range(0, 0, 0, COLUMNS.size() - 1));
        sheet.freezePane(2, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void check(Range cells, Asked asked, Map<ListColumn, Range> lists, String cell) {
        if (lists.get(asked.column()) instanceof Range list) {
            cells.validateWithList(list)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    // A family may live where the edition's roster does not reach yet.
                    .errorStyle(
                            asked.column() == ListColumn.REGENCY
                                    ? DataValidationErrorStyle.WARNING
                                    : DataValidationErrorStyle.STOP)
                    .errorTitle(asked.column().label())
                    .error("Pilih dari daftar; isinya ada pada lembar Kode.");
            return;
        }
        String rule = switch (asked.column()) {
            case NIK, FAMILY_CARD -> "LEN(" + cell + ")=16";
            case BIRTH_DATE -> "ISNUMBER(" + cell + ")";
            default -> "";
        };
        if (!rule.isEmpty()) {
            cells.validateWithFormula(rule)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(asked.column().label())
                    .error(asked.how());
        }
    }

    private static void title(Worksheet sheet, String words, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.value(0, 0, words);
        sheet.style(0, 0).bold().fontSize(14).fontColor("1F3864").set();
        sheet.value(1, 0, OwnSheet.MARK);
        sheet.style(1, 0).italic().fontSize(9).fontColor("7F7F7F").set();
        sheet.hideGridLines();
    }

    private static void heading(Worksheet sheet, int row, String... words) {
        for (int column = 0; column < words.length; column++) {
            sheet.value(row, column, words[column]);
        }
        dark(sheet.range(row, 0, row, words.length - 1));
    }

    private static void dark(Range cells) {
        cells.style().bold().fontColor("FFFFFF").fillColor("1F3864").set();
    }
}
