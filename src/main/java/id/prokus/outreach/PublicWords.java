package id.prokus.outreach;

import id.prokus.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/** The words in which figures are stored, as the public reads them in both languages. */
final class PublicWords {

    private static final Map<String, Text> VALUES = Map.ofEntries(
            Map.entry("aktif", new Text("aktif", "running")),
            Map.entry("tutup", new Text("tutup", "closed")),
            Map.entry("tidak_dilaporkan", new Text("tidak dilaporkan", "not reported")),
            Map.entry("baru", new Text("baru", "new")),
            Map.entry("lanjutan", new Text("lanjutan", "continuing")),
            Map.entry("pemula", new Text("pemula", "beginner")),
            Map.entry("berkembang", new Text("berkembang", "growing")),
            Map.entry("maju", new Text("maju", "advanced")),
            Map.entry("naik", new Text("naik", "up")),
            Map.entry("tetap", new Text("tetap", "same")),
            Map.entry("turun", new Text("turun", "down")),
            Map.entry("L", new Text("laki-laki", "men")),
            Map.entry("P", new Text("perempuan", "women")),
            Map.entry("kuliner", new Text("kuliner", "food")),
            Map.entry("kelontong", new Text("kelontong", "groceries")),
            Map.entry("pedagang", new Text("pedagang", "trade")),
            Map.entry("penjahit", new Text("penjahit", "tailoring")),
            Map.entry("pertanian", new Text("pertanian", "farming")),
            Map.entry("peternakan", new Text("peternakan", "livestock")),
            Map.entry("fesyen", new Text("kriya tekstil dan fesyen", "textile crafts and fashion")),
            Map.entry("agribisnis", new Text("agribisnis", "agribusiness")),
            Map.entry("ritel", new Text("ritel", "retail")),
            Map.entry("makanan", new Text("makanan dan minuman", "food and drink")),
            Map.entry("kriya", new Text("kriya", "crafts")),
            Map.entry("kerajinan", new Text("kerajinan", "crafts")),
            Map.entry("jasa", new Text("jasa", "services")),
            Map.entry("lainnya", new Text("lainnya", "other")),
            Map.entry("rupiah", new Text("rupiah", "rupiah")),
            Map.entry("orang", new Text("orang", "people")),
            Map.entry("sesi", new Text("sesi", "sessions")),
            Map.entry("KPM", new Text("KPM", "families")));

    private static final Map<String, Text> RESULTS = Map.of(
            "omzet", new Text("Omzet usaha", "Turnover"),
            "laba", new Text("Laba usaha", "Profit"),
            "tabungan", new Text("Tabungan", "Savings"),
            "tenaga_kerja",
                    new Text("Perubahan tenaga kerja (termasuk pemilik)", "Change in workers (with the owner)"));

    private PublicWords() {}

    /** A word that somebody reported and no list has stays as it was reported, in both languages. */
    static Text value(String word) {
        String plain = word.replace('_', ' ');
        return VALUES.getOrDefault(word, VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), new Text(plain, plain)));
    }

    static Text result(PublicFigures.Result one) {
        return RESULTS.getOrDefault(one.kode(), new Text(one.nama(), one.nama()));
    }
}
