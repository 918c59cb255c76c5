package id.prokus.olah;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small report as an incubator in Karawang sends it, with families that no two reports share unless told to. */
final class Laporan {

    static final List<String> HEADING = List.of(
            "No",
            "Nama KPM",
            "NIK",
            "Jenis Kelamin",
            "Tanggal Lahir",
            "Kabupaten/Kota",
            "Kecamatan",
            "Angkatan",
            "Omzet Awal",
            "Omzet Akhir",
            "Laba Awal",
            "Laba Akhir",
            "Status Usaha",
            "Nama Mentor",
            "Kendala");

    private static final List<String> NAMES = List.of(
            "Sumarni",
            "Kartini",
            "Rohani",
            "Lestari",
            "Maryam",
            "Wulandari",
            "Handayani",
            "Zulaikha",
            "Suparti",
            "Yuliana");

    private final List<List<String>> rows = new ArrayList<>();

    /** @param first the number of the first family; the same number is the same family */
    static Laporan about(int first, int families) {
        Laporan report = new Laporan();
        for (int i = first; i < first + families; i++) {
            report.rows.add(new ArrayList<>(family(i)));
        }
        return report;
    }

    private static List<String> family(int i) {
        int day = 1 + i % 28;
        int month = 1 + i / 28 % 12;
        String born = "%02d/%02d/%d".formatted(day, month, 1970 + i % 20);
        String nik = "321501%02d%02d%02d%04d".formatted(day + 40, month, 70 + i % 20, 9001 + i);
        return List.of(
                String.valueOf(i),
                NAMES.get(i % 10) + " " + NAMES.get((i / 10 + 3) % 10)
                        + (i >= 100 ? " " + NAMES.get(i / 100 % 10) : ""),
                nik,
                "Perempuan",
                born,
                "Kab. Karawang",
                "Karawang Barat",
                "2021",
                rupiah(1_000_000 + 7_000 * i),
                rupiah(1_300_000 + 9_000 * i),
                rupiah(300_000 + 1_000 * i),
                rupiah(400_000 + 3_000 * i),
                "aktif",
                "Mentor " + (char) ('A' + i % 3),
                i % 2 == 0 ? "modal terbatas" : "bahan baku mahal");
    }

    static String nikOf(int i) {
        return family(i).get(2);
    }

    private static String rupiah(int value) {
        return "Rp" + "%,d".formatted(value).replace(',', '.');
    }

    /** Changes one cell; rows from 0. */
    Laporan with(int row, String heading, String value) {
        rows.get(row).set(HEADING.indexOf(heading), value);
        return this;
    }

    Laporan without(int row) {
        rows.remove(row);
        return this;
    }

    Laporan backwards() {
        Laporan turned = new Laporan();
        turned.rows.addAll(rows.reversed());
        return turned;
    }

    byte[] bytes() {
        String lines = rows.stream()
                .map(row -> row.stream().map(Laporan::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
        return (String.join(";", HEADING) + "\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same as people send it from Excel: one sheet called Data, every value as text. */
    byte[] xlsx(Consumer<XSSFWorkbook> more) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writeInto(workbook);
            more.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    void writeInto(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Data");
        write(HEADING, sheet.createRow(0));
        for (List<String> row : rows) {
            write(row, sheet.createRow(sheet.getLastRowNum() + 1));
        }
    }

    private static void write(List<String> values, Row row) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    private static String cell(String text) {
        return text.contains(";") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
