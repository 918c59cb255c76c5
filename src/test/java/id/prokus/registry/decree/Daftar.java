package id.prokus.registry.decree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists as a ministry writes them, with invented families in Karawang; the same number is the same family. */
final class Daftar {

    static final String DECREE =
            "NO;NAMA LENGKAP;N I K;NO. KK;L/P;TGL LAHIR;ALAMAT;DESA/KEL;KEC.;KAB/KOTA;STATUS PKH;ANGKATAN;INKUBATOR";

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

    private final List<String> lines = new ArrayList<>();

    private Daftar(String heading) {
        lines.add(heading);
    }

    static Daftar headed(String heading) {
        return new Daftar(heading);
    }

    /** @param first the number of the first family */
    static Daftar decree(int first, int families) {
        Daftar list = new Daftar(DECREE);
        for (int i = first; i < first + families; i++) {
            list.line(decreed(i, "baru", "Inkubator Alfa"));
        }
        return list;
    }

    static String decreed(int i, String cohort, String incubator) {
        return String.join(
                ";",
                String.valueOf(i),
                name(i),
                nik(i),
                card(i),
                "P",
                "%02d/%02d/%d".formatted(1 + i % 28, 1 + i / 28 % 12, 1970 + i % 20),
                "Dusun Krajan",
                "Adiarsa",
                "Karawang Barat",
                "Kab. Karawang",
                "aktif",
                cohort,
                incubator);
    }

    /** Two names, told apart from every other family's below a hundred. */
    static String name(int i) {
        return NAMES.get(i % 10) + " " + NAMES.get((i / 10 + 3) % 10) + (i >= 100 ? " " + NAMES.get(i / 100 % 10) : "");
    }

    static String nik(int i) {
        return "321501%02d%02d%02d%04d".formatted(1 + i % 28 + 40, 1 + i / 28 % 12, 70 + i % 20, 9501 + i);
    }

    static String card(int i) {
        return "321501010110%04d".formatted(9501 + i);
    }

    Daftar line(String line) {
        lines.add(line);
        return this;
    }

    byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
