package id.prokus.olah;

import id.prokus.place.Regions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbooks of 27 invented incubators, as many families as asked for, with the mistakes people make: damaged
 * and mistyped NIK, families sent twice, empty turnovers, profits above turnover. The same number of families gives the
 * same workbooks. Serials of NIK begin with 9, so that no real person is meant.
 */
final class InventWorkbooks {

    private static final int INCUBATORS = 27;
    private static final List<String> HEADING = List.of(
            "No",
            "Nama KPM",
            "NIK",
            "No KK",
            "L/P",
            "Tanggal Lahir",
            "Kabupaten/Kota",
            "Kecamatan",
            "Angkatan",
            "Klaster",
            "Jenis Produk",
            "Lama Usaha (bulan)",
            "Bantuan (Rp)",
            "Omzet per bulan sebelum",
            "Omzet per bulan sesudah",
            "Laba per bulan sebelum",
            "Laba per bulan sesudah",
            "Tabungan sebelum",
            "Tabungan sesudah",
            "Pembukuan sebelum",
            "Pembukuan sesudah",
            "Rencana Usaha",
            "Tenaga Kerja sebelum",
            "Tenaga Kerja sesudah",
            "NIB",
            "PIRT",
            "Halal",
            "KUR (Rp)",
            "Pemasaran Daring",
            "Merek",
            "Kelas sebelum",
            "Kelas sesudah",
            "Status Usaha",
            "Sesi Mentoring",
            "Mentor",
            "Tantangan",
            "Kendala");
    private static final String[] SYLLABLES = {
        "su", "ka", "ti", "ra", "ni", "wa", "yu", "di", "ma", "sa", "lis", "har", "tin", "mur", "ning", "sih", "le",
        "do", "as", "ri"
    };
    private static final String[] FIRST = {
        "Siti", "Sri", "Nur", "Dewi", "Endang", "Wahyuni", "Halimah", "Aminah", "Fitri", "Ketut", "Sumiati", "Ida",
        "Yuni", "Abdul", "Slamet"
    };
    private static final String[] CHALLENGES = {
        "harga bahan baku naik",
        "persaingan usaha sejenis",
        "cuaca tidak menentu",
        "jarak pasar jauh",
        "daya beli turun",
        ""
    };
    private static final String[] OBSTACLES = {
        "belum punya NIB", "modal kerja habis", "belum bisa pembukuan", "sinyal lemah", "tidak punya HP", ""
    };
    private static final String[] CLASSES = {"pemula", "berkembang", "maju"};

    private final Random random = new Random(2021);
    private final Regions regions = Regions.load();
    private final List<String> regencies = regions.regencyCodes().stream()
            .filter(code -> !regions.districtsOf(code).isEmpty())
            .toList();
    private int serial;

    private InventWorkbooks() {}

    /** @param args how many families, and the folder for {@code masukan/} and {@code inkubator.csv} */
    public static void main(String[] args) throws IOException {
        new InventWorkbooks().write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    private void write(int families, Path folder) throws IOException {
        Path workbooks = Files.createDirectories(folder.resolve("masukan"));
        StringBuilder roster =
                new StringBuilder("inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan\n");
        for (int incubator = 0; incubator < INCUBATORS; incubator++) {
            String name = "Inkubator %02d (contoh)".formatted(incubator + 1);
            String regency = regencies.get(incubator * 17 % regencies.size());
            int count = families / INCUBATORS + (incubator < families % INCUBATORS ? 1 : 0);
            int again = count / 8;
            roster.append("%s,%s,%s,%d,%d%n".formatted(name, regency.substring(0, 2), regency, count - again, again));
            List<Object[]> rows = rows(incubator, regency, count);
            Path file = workbooks.resolve("Inkubator %02d - monitoring ProKUS 2021%s"
                    .formatted(incubator + 1, incubator == 6 ? ".csv" : ".xlsx"));
            if (incubator == 6) {
                csv(file, rows);
            } else {
                xlsx(file, name, rows);
            }
        }
        Files.writeString(folder.resolve("inkubator.csv"), roster.toString());
    }

    private List<Object[]> rows(int incubator, String regency, int count) {
        List<Object[]> rows = new ArrayList<>(count + count / 100);
        for (int i = 0; i < count; i++) {
            rows.add(row(incubator, regency, rows.size() + 1));
            if (random.nextInt(130) == 0) {
                Object[] twice = rows.get(random.nextInt(rows.size())).clone();
                twice[0] = rows.size() + 1;
                rows.add(twice);
            }
        }
        return rows;
    }

    private Object[] row(int incubator, String regency, int number) {
        boolean woman = random.nextInt(8) != 0;
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1960 + random.nextInt(40);
        List<String> districts = regions.districtsOf(regency);
        String district = districts.get(random.nextInt(districts.size()));
        serial++;
        String nik = "%s%02d%02d%02d%04d"
                .formatted(district, woman ? day + 40 : day, month, year % 100, 9000 + serial % 1000);
        boolean closed = random.nextInt(30) == 0;
        long before = 50_000L * (8 + random.nextInt(60));
        long after = Math.max(100_000, before + 50_000L * (random.nextInt(40) - 12));
        return new Object[] {
            number,
            name(),
            random.nextInt(12) == 0 ? (Object) Double.valueOf(nik) : nik,
            "%s%02d%02d%02d%04d".formatted(district, day, month, 15, 9000 + serial % 997),
            woman ? "P" : "L",
            "%02d/%02d/%d".formatted(day, month, year),
            regions.nameOf(regency),
            regions.nameOf(district),
            random.nextInt(8) == 0 ? 2020 : 2021,
            random.nextInt(3) == 0 ? "agribisnis" : "kuliner",
            random.nextBoolean() ? "keripik" : "jamu",
            3 + random.nextInt(70),
            2_000_000,
            before,
            closed || random.nextInt(14) == 0 ? "" : (Object) after,
            before / 3,
            closed ? "" : (Object) (random.nextInt(200) == 0 ? after * 2 : after / 3),
            50_000L * random.nextInt(10),
            50_000L * random.nextInt(20),
            yes(3),
            yes(2),
            yes(2),
            1 + random.nextInt(2),
            1 + random.nextInt(3),
            yes(3),
            yes(5),
            yes(9),
            random.nextInt(9) == 0 ? 10_000_000 : 0,
            yes(3),
            yes(3),
            CLASSES[random.nextInt(2)],
            CLASSES[random.nextInt(3)],
            closed ? "tutup" : "aktif",
            random.nextInt(16),
            "Mentor %02d-%d".formatted(incubator + 1, random.nextInt(12)),
            CHALLENGES[random.nextInt(CHALLENGES.length)],
            OBSTACLES[random.nextInt(OBSTACLES.length)],
        };
    }

    private String name() {
        StringBuilder name = new StringBuilder(FIRST[random.nextInt(FIRST.length)]).append(' ');
        int syllables = 3 + random.nextInt(2);
        StringBuilder last = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            last.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.append(last.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(last.substring(1))
                .toString();
    }

    private String yes(int oneIn) {
        return random.nextInt(oneIn) == 0 ? "Ya" : "Tidak";
    }

    private static void xlsx(Path file, String incubator, List<Object[]> rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data KPM");
            sheet.value(0, 0, "LAPORAN MONITORING ProKUS 2021 (data rekaan)");
            sheet.value(1, 0, incubator);
            int row = 3;
            line(sheet, row++, HEADING.toArray());
            for (Object[] values : rows) {
                line(sheet, row++, values);
            }
        }
    }

    private static void line(Worksheet sheet, int row, Object[] values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case Number number -> sheet.value(row, column, number);
                case Object text when !text.toString().isEmpty() -> sheet.value(row, column, text.toString());
                default -> {}
            }
        }
    }

    private static void csv(Path file, List<Object[]> rows) throws IOException {
        StringBuilder text = new StringBuilder(String.join(";", HEADING)).append('\n');
        for (Object[] values : rows) {
            for (int column = 0; column < values.length; column++) {
                Object value = values[column] instanceof Double number
                        ? String.format(Locale.ROOT, "%.0f", number)
                        : values[column];
                text.append(column == 0 ? "" : ";").append(value);
            }
            text.append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
