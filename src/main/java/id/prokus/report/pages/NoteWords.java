package id.prokus.report.pages;

import java.util.Map;

/** What the code of a note means. */
final class NoteWords {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("NIK_BUKAN_16_ANGKA", "NIK tidak terdiri atas 16 angka"),
            Map.entry("NIK_RUSAK", "NIK tersimpan sebagai bilangan sehingga angka terakhirnya hilang"),
            Map.entry("NIK_STRUKTUR", "Tanggal, bulan, atau nomor urut dalam NIK tidak mungkin"),
            Map.entry("NIK_TANGGAL", "NIK tidak sesuai dengan tanggal lahir"),
            Map.entry("NIK_JENIS_KELAMIN", "NIK tidak sesuai dengan jenis kelamin"),
            Map.entry("DUPLIKAT_DALAM", "NIK yang sama dua kali dalam satu berkas"),
            Map.entry("DUPLIKAT_ANTAR", "NIK yang sama dilaporkan oleh dua inkubator"),
            Map.entry("DUPLIKAT_SALAH_KETIK", "Orang yang sama dengan NIK berbeda karena salah ketik"),
            Map.entry("WILAYAH_TIDAK_DIKENAL", "Wilayah tidak dapat dikenali"),
            Map.entry("KOSONG_WAJIB", "Omzet akhir usaha aktif kosong"),
            Map.entry("NILAI_TIDAK_TERBACA", "Isian bukan nilai"),
            Map.entry("LABA_MELEBIHI_OMZET", "Laba melebihi omzet"),
            Map.entry("LONJAKAN", "Omzet akhir lebih dari lima kali omzet awal"),
            Map.entry("ISIAN_SERAGAM", "Jawaban semua KPM seorang mentor sama"),
            Map.entry("REKAP_TIDAK_COCOK", "Lembar rekap berbeda dengan baris KPM"),
            Map.entry("KK_SAMA_DENGAN_NIK", "Nomor kartu keluarga sama dengan NIK"),
            Map.entry("KK_BUKAN_16_ANGKA", "Nomor kartu keluarga tidak terdiri atas 16 angka"));

    private NoteWords() {}

    static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }
}
