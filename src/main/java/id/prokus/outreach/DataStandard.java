package id.prokus.outreach;

import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Satu Data asks to be said of every variable: its concept, definition, classification, measure and unit. */
public record DataStandard(
        String nama, String konsep, String definisi, String klasifikasi, String ukuran, String satuan) {

    static final Text HELD = new Text(
            "ditahan: kelompok kecil, atau agar kelompok kecil tidak dapat dihitung",
            "held back: a small group, or so that a small group cannot be reckoned");

    static List<DataStandard> all() {
        return List.of(
                new DataStandard(
                        "jumlah_keluarga",
                        "Keluarga penerima manfaat ProKUS",
                        "Keluarga yang dilaporkan inkubator pada satu edisi dan masuk dalam olahan beku yang terbit",
                        "Menurut peubah di bawah",
                        "Jumlah",
                        "keluarga"),
                new DataStandard(
                        "provinsi",
                        "Tempat",
                        "Provinsi inkubator yang melaporkan keluarga itu",
                        "Kode wilayah Kemendagri, dua angka; padanan BPS ada pada kode referensi",
                        "Kode",
                        "–"),
                new DataStandard(
                        "angkatan",
                        "Keikutsertaan",
                        "Baru: ikut sejak tahun edisi; lanjutan: ikut sejak tahun sebelumnya",
                        "baru, lanjutan, tidak dilaporkan",
                        "Kategori",
                        "–"),
                new DataStandard(
                        "status",
                        "Keadaan usaha pada akhir masa laporan",
                        "Apakah usaha masih berjalan menurut laporan inkubator",
                        "aktif, tutup, tidak dilaporkan",
                        "Kategori",
                        "–"),
                new DataStandard(
                        "kelas",
                        "Tahap usaha pada akhir masa laporan",
                        "Kelas usaha menurut laporan inkubator",
                        "pemula, berkembang, maju, tidak dilaporkan",
                        "Kategori",
                        "–"),
                new DataStandard(
                        "klaster",
                        "Jenis usaha",
                        "Kelompok usaha menurut daftar edisinya",
                        "Daftar klaster edisi",
                        "Kategori",
                        "–"),
                new DataStandard(
                        "jenis_kelamin",
                        "Pengurus",
                        "Jenis kelamin pengurus yang dilaporkan",
                        "L, P, tidak dilaporkan",
                        "Kategori",
                        "–"),
                new DataStandard(
                        "diketahui",
                        "Kelengkapan jawaban",
                        "Apakah angka sebuah capaian diketahui pada awal dan akhir bagi keluarga itu",
                        "kode capaian; didahului 'bukan' bila tidak diketahui",
                        "Kategori",
                        "–"));
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
