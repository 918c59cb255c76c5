package id.prokus.outreach;

import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Satu Data asks to be said of every variable: its concept, definition, classification, measure and unit. */
public record DataStandard(String nama, Text konsep, Text definisi, Text klasifikasi, Text ukuran, Text satuan) {

    static final Text HELD = new Text(
            "ditahan: kelompok kecil, atau agar kelompok kecil tidak dapat dihitung",
            "held back: a small group, or so that a small group cannot be reckoned");

    private static final Text CATEGORY = new Text("Kategori", "Category");
    private static final Text NONE = new Text("–", "–");

    static List<DataStandard> all() {
        return List.of(
                new DataStandard(
                        "jumlah_keluarga",
                        new Text("Keluarga penerima manfaat ProKUS", "Families of ProKUS"),
                        new Text(
                                "Keluarga yang dilaporkan inkubator pada satu edisi dan masuk dalam olahan beku yang terbit",
                                "Families reported by incubators for one edition and part of the frozen figures that were issued"),
                        new Text("Menurut peubah di bawah", "By the variables below"),
                        new Text("Jumlah", "Count"),
                        new Text("keluarga", "families")),
                new DataStandard(
                        "provinsi",
                        new Text("Tempat", "Place"),
                        new Text(
                                "Provinsi inkubator yang melaporkan keluarga itu",
                                "Province of the incubator that reported the family"),
                        new Text(
                                "Kode wilayah Kemendagri, dua angka; padanan BPS ada pada kode referensi",
                                "Kemendagri region code of two digits; BPS equivalents are in the reference codes"),
                        new Text("Kode", "Code"),
                        NONE),
                new DataStandard(
                        "angkatan",
                        new Text("Keikutsertaan", "Participation"),
                        new Text(
                                "Baru: ikut sejak tahun edisi; lanjutan: ikut sejak tahun sebelumnya",
                                "New: joined in the year of the edition; continuing: joined before it"),
                        new Text(
                                "baru, lanjutan, tidak dilaporkan",
                                "baru (new), lanjutan (continuing), tidak dilaporkan (not reported)"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "status",
                        new Text("Keadaan usaha pada akhir masa laporan", "State of the business at the end"),
                        new Text(
                                "Apakah usaha masih berjalan menurut laporan inkubator",
                                "Whether the business still runs, by the incubator’s report"),
                        new Text(
                                "aktif, tutup, tidak dilaporkan",
                                "aktif (running), tutup (closed), tidak dilaporkan (not reported)"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "kelas",
                        new Text("Tahap usaha pada akhir masa laporan", "Stage of the business at the end"),
                        new Text(
                                "Kelas usaha menurut laporan inkubator",
                                "Class of the business, by the incubator’s report"),
                        new Text(
                                "pemula, berkembang, maju, tidak dilaporkan",
                                "pemula (beginner), berkembang (growing), maju (advanced), tidak dilaporkan (not reported)"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "gerak",
                        new Text("Perpindahan kelas usaha", "Movement between classes"),
                        new Text(
                                "Kelas usaha pada akhir dibandingkan dengan kelas pada awal; usaha tutup disebut tersendiri",
                                "Class at the end against class at the opening; closed businesses stand apart"),
                        new Text(
                                "naik, tetap, turun, tutup, tidak dilaporkan",
                                "naik (up), tetap (same), turun (down), tutup (closed), tidak dilaporkan (not reported)"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "klaster",
                        new Text("Jenis usaha", "Kind of business"),
                        new Text(
                                "Kelompok usaha menurut daftar edisinya",
                                "Group of businesses by the list of the edition"),
                        new Text("Daftar klaster edisi", "The edition’s list of clusters"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "jenis_kelamin",
                        new Text("Pengurus", "Who runs it"),
                        new Text("Jenis kelamin pengurus yang dilaporkan", "Sex of whoever runs it, as reported"),
                        new Text("L, P, tidak dilaporkan", "L (men), P (women), tidak dilaporkan (not reported)"),
                        CATEGORY,
                        NONE),
                new DataStandard(
                        "diketahui",
                        new Text("Kelengkapan jawaban", "Completeness"),
                        new Text(
                                "Apakah angka sebuah capaian diketahui pada awal dan akhir bagi keluarga itu",
                                "Whether an achievement is known of the family at both ends"),
                        new Text(
                                "kode capaian; didahului 'bukan' bila tidak diketahui",
                                "the achievement’s code; after the word bukan where it is not known"),
                        CATEGORY,
                        NONE));
    }

    /** As a machine reads it: Indonesian under the plain key, English beside it. */
    static List<Map<String, String>> read() {
        return all().stream().map(DataStandard::lines).toList();
    }

    private Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("nama", nama);
        Map.of("konsep", konsep, "definisi", definisi, "klasifikasi", klasifikasi, "ukuran", ukuran, "satuan", satuan)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> {
                    lines.put(one.getKey(), one.getValue().indonesian());
                    lines.put(one.getKey() + "_en", one.getValue().english());
                });
        return lines;
    }

    static Map<String, Object> metadata(FiguresIssue issue) {
        PublicFigures figures = issue.figures();
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("judul", "ProKUS " + figures.edisi() + ": keluarga menurut provinsi, angkatan, dan keadaan usaha");
        metadata.put("produsen_data", "Kementerian Sosial Republik Indonesia");
        metadata.put("kegiatan", "Pengolahan hasil monitoring ProKUS " + figures.edisi());
        metadata.put("cara_pengumpulan", "Laporan inkubator bisnis atas semua keluarganya; bukan sampel");
        metadata.put("keadaan_per", figures.keadaanPer().toString());
        metadata.put("diterbitkan", issue.at().toString());
        metadata.put("versi_olahan", figures.versi());
        metadata.put("sidik", figures.sidik());
        metadata.put("frekuensi", "Setiap edisi yang terbit");
        metadata.put("tingkat_penyajian", "Nasional dan provinsi");
        metadata.put(
                "pengendalian_pengungkapan",
                "Kelompok di bawah " + figures.ambang()
                        + " keluarga ditahan, begitu pula kelompok lain yang membuatnya dapat dihitung dari jumlah, tabel, atau terbitan lain");
        metadata.put("tingkat_bukti", "L0 jumlah; L1 sebelum dan sesudah tanpa pembanding, bukan pengaruh program");
        metadata.put("kode_referensi", List.of("/umum/data/kode-wilayah.csv"));
        return metadata;
    }
}
