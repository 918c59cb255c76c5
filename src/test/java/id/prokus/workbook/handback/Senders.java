package id.prokus.workbook.handback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as senders make them, and what is in them when they come back. */
final class Senders {

    /** Changes a workbook before it is sent. */
    interface Change {
        void to(XSSFWorkbook workbook);
    }

    private Senders() {}

    /** Two sheets: "Sampul" with a sentence, "Data" with a heading and two rows (name, NIK as a number, turnover). */
    static byte[] workbook(Change... changes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sampul").createRow(0).createCell(0).setCellValue("Laporan inkubator");
            var data = workbook.createSheet("Data");
            var heading = data.createRow(0);
            List.of("Nama", "NIK", "Omzet")
                    .forEach(h -> heading.createCell(Math.max(0, heading.getLastCellNum()))
                            .setCellValue(h));
            for (int i = 1; i <= 2; i++) {
                var row = data.createRow(i);
                row.createCell(0).setCellValue(i == 1 ? "Kartini Astuti" : "Wayan Asih");
                row.createCell(1).setCellValue(3508145504989500d);
                row.createCell(2).setCellValue(1_750_000);
            }
            for (Change change : changes) {
                change.to(workbook);
            }
            return saved(workbook);
        }
    }

    /** The row of Kartini Astuti striped in a light blue of the sender's. */
    static void striped(XSSFWorkbook workbook) {
        CellStyle stripe = workbook.createCellStyle();
        stripe.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        stripe.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        workbook.getSheet("Data").getRow(1).forEach(cell -> cell.setCellStyle(stripe));
    }

    /** A remark of the sender's own on Kartini's name. */
    static void remarked(XSSFWorkbook workbook) {
        var data = workbook.getSheet("Data");
        var drawing = data.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 4, 4));
        comment.setAuthor("Bu Rina");
        comment.setString("sudah dicek");
        data.getRow(1).getCell(0).setCellComment(comment);
    }

    static byte[] saved(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    static FirstSheet list(FirstSheet.Line... lines) {
        return new FirstSheet(
                "Perbaikan",
                "Catatan perbaikan",
                List.of("Perbaiki sel yang berwarna."),
                new TreeMap<>(),
                List.of(new FirstSheet.Column("Sel", 9), new FirstSheet.Column("Isi sekarang", 20)),
                List.of(lines));
    }

    static byte[] returned(byte[] original, List<CellRemark> remarks, List<TextColumn> asText, FirstSheet first)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnedWorkbook.write(original, new Workbooks().read(original), remarks, asText, first, out);
        return out.toByteArray();
    }

    static byte[] returned(byte[] original, CellRemark... remarks) throws Exception {
        return returned(original, List.of(remarks), List.of(), list());
    }

    static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The cell "C2" of the sheet "Data". */
    static XSSFCell cell(XSSFWorkbook workbook, String name) {
        var reference = new org.apache.poi.ss.util.CellReference(name);
        return Optional.ofNullable(workbook.getSheet("Data").getRow(reference.getRow()))
                .map(row -> row.getCell(reference.getCol()))
                .orElseThrow(() -> new AssertionError("no cell " + name));
    }

    static String colour(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static String part(byte[] zip, String name) throws IOException {
        byte[] part = parts(zip).get(name);
        assertThat(part).as(name).isNotNull();
        return new String(part, StandardCharsets.UTF_8);
    }

    /** The same workbook with one part rewritten. */
    static byte[] with(byte[] zip, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(
                        part.getKey().equals(name)
                                ? change.apply(new String(part.getValue(), StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
