package id.prokus.olah;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Two good reports among everything that goes wrong with files on their way. */
final class BadFiles {

    static final String LINK = "=HYPERLINK(\"http://jahat.example\",\"klik\")";
    static final String COMMAND = "+cmd|' /C calc'!A0";
    static final String SUM = "-2+3";
    static final String OLD_SUM = "@SUM(1+1)";
    static final String INJECTION = "=1+1 Alfa suntikan.xlsx";

    private static final int CLOSING = Laporan.HEADING.indexOf("Omzet Akhir");
    private static final int OBSTACLE = Laporan.HEADING.indexOf("Kendala");

    private BadFiles() {}

    /** By name, in the order in which they are sent. */
    static Map<String, byte[]> all() throws IOException, GeneralSecurityException {
        byte[] good = Laporan.about(1, 15).xlsx(workbook -> {});
        Map<String, byte[]> files = new TreeMap<>();
        files.put("Monitoring Alfa.xlsx", good);
        files.put("Monitoring Bravo.csv", Laporan.about(101, 15).bytes());
        files.put("bom.xlsx", bomb(good));
        files.put("gambar.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13});
        files.put("kosong.xlsx", new byte[0]);
        files.put("program lain.xlsx", otherProgramme());
        files.put("surat.docx", "PK surat".getBytes(StandardCharsets.UTF_8));
        files.put("terkunci.xls", encryptedXls());
        files.put("terkunci.xlsx", encrypted(good));
        files.put("terpotong.xlsx", Arrays.copyOf(good, good.length / 2));
        files.put("Bravo bermakro.xlsm", withMacro());
        files.put(
                "Bravo sejuta baris.xlsx",
                withAMillionEmptyRows(Laporan.about(131, 12).xlsx(workbook -> {})));
        files.put("Alfa rumus.xlsx", withBrokenFormulas());
        files.put("Alfa aneh.csv", withStrangeHeading());
        files.put(
                "Alfa kendali.csv",
                Laporan.about(61, 12)
                        .with(0, "Kendala", "mo\u0001dal\u0007 \u001bkurang\u0000")
                        .bytes());
        files.put(INJECTION, withInjection());
        return files;
    }

    private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("rahasia");
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(workbook);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Laporan.about(1, 15).writeInto(workbook);
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Parts without end, as archives have that are meant to fill a memory. */
    private static byte[] bomb(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(zip);
            }
            for (int i = 0; i < 21_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] withMacro() throws IOException {
        return Laporan.about(116, 12).xlsx(workbook -> {
            try {
                workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static byte[] withAMillionEmptyRows(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] bytes = in.readAllBytes();
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    String sheet = new String(bytes, StandardCharsets.UTF_8);
                    int end = sheet.indexOf("</sheetData>");
                    zip.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    for (int row = 20; row <= 1_000_019; row++) {
                        zip.write(("<row r=\"" + row + "\" s=\"0\"><c r=\"A" + row + "\" s=\"0\"/></row>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    zip.write(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(bytes);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] withBrokenFormulas() throws IOException {
        return Laporan.about(31, 15).xlsx(workbook -> {
            workbook.getSheet("Data").getRow(2).getCell(CLOSING).setCellErrorValue(FormulaError.REF);
            workbook.getSheet("Data").getRow(3).getCell(CLOSING).setCellFormula("1/0");
            workbook.getSheet("Data").getRow(3).getCell(CLOSING).setCellErrorValue(FormulaError.DIV0);
        });
    }

    private static byte[] withStrangeHeading() {
        Laporan report = Laporan.about(46, 15);
        for (int row = 0; row < 15; row++) {
            report.with(row, "Kendala", "zq-" + row);
        }
        return new String(report.bytes(), StandardCharsets.UTF_8)
                .replace("Kendala", "Zzz qwx")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] otherProgramme() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 12; i++) {
                XSSFRow row = workbook.getNumberOfSheets() == 0
                        ? workbook.createSheet("Rutilahu").createRow(0)
                        : workbook.getSheetAt(0).createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Luas Lantai" : String.valueOf(20 + i));
                row.createCell(1).setCellValue(i == 0 ? "Jenis Atap" : "seng");
                row.createCell(2).setCellValue(i == 0 ? "Alamat Rumah" : "Jalan Melati " + i);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] withInjection() throws IOException {
        return Laporan.about(76, 12)
                .with(0, "Kendala", LINK)
                .with(1, "Kendala", COMMAND)
                .with(2, "Kendala", SUM)
                .with(3, "Kendala", OLD_SUM)
                .with(4, "Omzet Akhir", LINK)
                .xlsx(workbook -> workbook.getSheet("Data")
                        .getRow(6)
                        .getCell(OBSTACLE)
                        .setCellFormula("HYPERLINK(\"http://jahat.example\",\"klik\")"));
    }
}
