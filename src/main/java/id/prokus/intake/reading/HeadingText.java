package id.prokus.intake.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a heading, freed of how they are written. */
public final class HeadingText {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z]{2})(?=[A-Z][a-z])");
    private static final Pattern LEGEND = Pattern.compile("\\([^)]*=[^)]*\\)?");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("jml", "jumlah"),
            Map.entry("jlh", "jumlah"),
            Map.entry("jmlh", "jumlah"),
            Map.entry("no", "nomor"),
            Map.entry("nmr", "nomor"),
            Map.entry("nomer", "nomor"),
            Map.entry("thn", "tahun"),
            Map.entry("th", "tahun"),
            Map.entry("bln", "bulan"),
            Map.entry("bl", "bulan"),
            Map.entry("tgl", "tanggal"),
            Map.entry("tg", "tanggal"),
            Map.entry("ush", "usaha"),
            Map.entry("nm", "nama"),
            Map.entry("jns", "jenis"),
            Map.entry("jen", "jenis"),
            Map.entry("klg", "keluarga"),
            Map.entry("kd", "kode"),
            Map.entry("lhr", "lahir"),
            Map.entry("frek", "frekuensi"),
            Map.entry("krj", "kerja"),
            Map.entry("tng", "tenaga"),
            Map.entry("yang", "yg"),
            Map.entry("sertif", "sertifikat"),
            Map.entry("sert", "sertifikat"),
            Map.entry("ijin", "izin"),
            Map.entry("merk", "merek"),
            Map.entry("omset", "omzet"),
            Map.entry("propinsi", "provinsi"),
            Map.entry("prov", "provinsi"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kab", "kabupaten"),
            Map.entry("dlm", "dalam"),
            Map.entry("sblm", "sebelum"),
            Map.entry("sbl", "sebelum"),
            Map.entry("sblum", "sebelum"),
            Map.entry("stlh", "setelah"),
            Map.entry("stl", "setelah"),
            Map.entry("ssdh", "sesudah"),
            Map.entry("sesdh", "sesudah"),
            Map.entry("skrg", "sekarang"),
            Map.entry("tmp", "tempat"),
            Map.entry("tmpt", "tempat"),
            Map.entry("tpt", "tempat"),
            Map.entry("alm", "alamat"),
            Map.entry("pndmpg", "pendamping"),
            Map.entry("hsl", "hasil"),
            Map.entry("bantu", "bantuan"),
            Map.entry("perkmbgn", "perkembangan"));

    private HeadingText() {}

    /** The heading in a form that survives upper case, line breaks, punctuation and the usual shortenings. */
    public static String normal(String heading) {
        var plain = LEGEND.matcher(heading).replaceAll(" ");
        var spaced = CAMEL.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        var words = new StringBuilder();
        boolean spelling = false;
        for (String word : NO_WORD.split(spaced)) {
            if (word.isEmpty()) {
                continue;
            }
            // Letters spelled one by one are one word: "N I K", "P.I.R.T", "L/P".
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (!words.isEmpty() && !(letter && spelling)) {
                words.append(' ');
            }
            words.append(SHORT.getOrDefault(word, word));
            spelling = letter;
        }
        return words.toString();
    }
}
