package id.prokus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Two invented workbooks of the usual kind, with the usual slips, and the roster they belong to. */
record RehearsalWorkbooks(Path roster, Path sent) {

    private static final int ROWS = 300;
    private static final List<String> HEADINGS = List.of(
            "No",
            "NIK",
            "Nama KPM",
            "No KK",
            "JK",
            "Tanggal Lahir",
            "Provinsi",
            "Kabupaten",
            "Kecamatan",
            "Angkatan",
            "Klaster",
            "Produk",
            "Lama Usaha (bulan)",
            "Bantuan (Rp)",
            "Omzet Awal",
            "Omzet Akhir",
            "Laba Awal",
            "Laba Akhir",
            "Tabungan Awal",
            "Tabungan Akhir",
            "Pembukuan Awal",
            "Pembukuan Akhir",
            "Rencana Usaha",
            "Tenaga Kerja Awal",
            "Tenaga Kerja Akhir",
            "NIB",
            "PIRT",
            "Halal",
            "KUR (Rp)",
            "Jualan Online",
            "Punya Merek",
            "Kelas Awal",
            "Kelas Akhir",
            "Status Usaha",
            "Sesi Mentoring",
            "Mentor",
            "Tantangan",
            "Kendala");

    static RehearsalWorkbooks in(Path folder) throws IOException {
        Path sent = Files.createDirectories(folder.resolve("masukan"));
        Path roster = Files.writeString(folder.resolve("inkubator.csv"), """
                inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                Inkubator Latihan 01,35,3508,300,20
                Inkubator Latihan 02,35,3513,300,20
                """);
        write(sent.resolve("Inkubator Latihan 01.xlsx"), "Lumajang", "Tempursari", "350801");
        write(sent.resolve("Inkubator Latihan 02.xlsx"), "Probolinggo", "Gending", "351318");
        return new RehearsalWorkbooks(roster, sent);
    }

    private static void write(Path file, String regency, String district, String code) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data KPM");
            sheet.value(0, 0, "DATA MONITORING KPM");
            fill(sheet, 2, HEADINGS.toArray());
            for (int i = 0; i < ROWS; i++) {
                fill(sheet, 3 + i, row(i, regency, district, code));
            }
        }
    }

    private static Object[] row(int i, String regency, String district, String code) {
        LocalDate birth = LocalDate.of(1970 + i % 30, 1 + i % 12, 1 + i % 28);
        boolean woman = i % 10 != 0;
        String nik = "%s%02d%02d%02d%04d"
                .formatted(
                        code,
                        birth.getDayOfMonth() + (woman ? 40 : 0),
                        birth.getMonthValue(),
                        birth.getYear() % 100,
                        i + 1);
        return new Object[] {
            i + 1,
            i % 40 == 0 ? nik.substring(1) : nik,
            "Latihan " + Integer.toString(i + 1000, 36),
            "%s010110%04d".formatted(code, i + 1),
            woman ? "P" : "L",
            i % 2 == 0
                    ? birth.toString()
                    : "%d/%d/%d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear()),
            "Jawa Timur",
            "Kab. " + regency,
            district,
            i % 15 == 0 ? 2020 : 2021,
            "kuliner",
            "keripik",
            12,
            2_000_000,
            1_000_000 + 10_000 * i,
            i % 25 == 0 ? "-" : i % 3 == 0 ? "Rp 1.500.000" : i % 50 == 1 ? "lihat lampiran" : 1_200_000 + 12_000 * i,
            300_000,
            450_000,
            0,
            50_000,
            "Tidak",
            "Ya",
            i % 2 == 0 ? "Ya" : "Tidak",
            1,
            1 + i % 3,
            i % 2 == 0 ? "Ya" : "Tidak",
            "Tidak",
            "Tidak",
            0,
            "Ya",
            "Tidak",
            "pemula",
            "berkembang",
            i % 20 == 0 ? "tutup" : "aktif",
            3 + i % 9,
            "Mentor " + i % 12,
            "persaingan usaha sejenis",
            "kurang modal"
        };
    }

    private static void fill(Worksheet sheet, int row, Object[] values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(values[column]));
            }
        }
    }
}
