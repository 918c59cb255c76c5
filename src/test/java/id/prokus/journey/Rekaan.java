package id.prokus.journey;

import java.util.List;
import java.util.Locale;

/** Reports of invented families, with the few mistakes that every report has. */
final class Rekaan {

    private static final List<String> FIRST =
            List.of("Sumarni", "Kartini", "Rohani", "Lestari", "Maryam", "Wulandari", "Zulaikha", "Suparti");
    private static final List<String> LAST =
            List.of("Rahayu", "Astuti", "Hasanah", "Marlina", "Setyowati", "Puspita", "Mulyani");

    private Rekaan() {}

    /**
     * @param first the number of the first family
     * @param closing what the sender calls the closing turnover
     */
    static String report(int first, int families, String regency, String closing) {
        var text = new StringBuilder(
                "No;Nama KPM;NIK;Jenis Kelamin;Tanggal Lahir;Kabupaten/Kota;Angkatan;Omzet Awal;" + closing
                        + ";Laba Awal;Laba Akhir;Tabungan Awal;Tabungan Akhir;Pembukuan Awal;Pembukuan Akhir;NIB;Status Usaha;Mentor;Tantangan;Kendala\n");
        for (int i = first; i < first + families; i++) {
            int day = 1 + i % 28;
            int month = 1 + i / 28 % 12;
            int year = 1970 + i % 20;
            int before = 1_000_000 + 50_000 * (i % 17);
            int after = before + 50_000 * (i % 11) - 100_000;
            String nik = "%s%02d%02d%02d%04d"
                    .formatted(
                            regency.contains("Bekasi") ? "321601" : "321501",
                            day + 40,
                            month,
                            year % 100,
                            9_500 + i % 400);
            text.append(String.join(
                    ";",
                    String.valueOf(i),
                    FIRST.get(i % 8) + " " + LAST.get(i / 8 % 7),
                    i % 23 == 0 ? nik.substring(0, 15) : nik,
                    "P",
                    "%02d/%02d/%d".formatted(day, month, year),
                    regency,
                    "2021",
                    money(before),
                    i % 19 == 0 ? "" : money(after),
                    money(before / 4),
                    money(i % 29 == 0 ? after * 2 : after / 4),
                    money(0),
                    money(50_000 * (i % 4)),
                    i % 3 == 0 ? "Ya" : "Tidak",
                    i % 2 == 0 ? "Ya" : "Tidak",
                    i % 4 == 0 ? "Ya" : "Tidak",
                    "aktif",
                    "Mentor " + i % 3,
                    i % 2 == 0 ? "harga bahan baku naik" : "persaingan usaha sejenis",
                    i % 3 == 0 ? "belum punya NIB" : "modal kerja habis"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String money(int value) {
        return "Rp" + String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }
}
