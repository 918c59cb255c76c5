package id.prokus.report.pages;

import java.util.Map;

/**
 * What an indicator is called in a table, what the workbooks ask, and how it is computed.
 *
 * @param label short, with its unit
 */
record MeasureWords(String label, String question, String formula) {

    private static final Map<String, MeasureWords> BY_CODE = Map.ofEntries(
            entry(
                    "kpm_melapor",
                    "KPM dilaporkan",
                    "Daftar KPM dalam laporan inkubator.",
                    "jumlah keluarga berbeda yang dilaporkan; satu keluarga dihitung satu kali"),
            entry(
                    "bantuan",
                    "Bantuan (rupiah)",
                    "Bantuan yang diterima KPM.",
                    "jumlah bantuan menurut laporan, tiap keluarga satu kali"),
            entry(
                    "sesi_mentoring",
                    "Sesi mentoring",
                    "Banyaknya sesi mentoring.",
                    "jumlah sesi menurut laporan, tiap keluarga satu kali"),
            entry(
                    "pembukuan",
                    "Pembukuan",
                    "Apakah KPM melakukan pembukuan usaha (awal, akhir)?",
                    "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry(
                    "tabungan",
                    "Tabungan",
                    "Berapa tabungan KPM (awal, akhir)?",
                    "akhir dikurangi awal, KPM yang keduanya diketahui; tabungan usaha tutup tidak dinolkan"),
            entry(
                    "rencana_usaha",
                    "Rencana usaha",
                    "Apakah KPM memiliki rencana usaha tertulis?",
                    "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry("nib", "NIB", "Apakah usaha memiliki NIB?", "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry(
                    "omzet",
                    "Omzet per bulan",
                    "Berapa omzet usaha per bulan (awal, akhir)?",
                    "akhir dikurangi awal, KPM yang keduanya diketahui; usaha tutup dihitung nol"),
            entry(
                    "laba",
                    "Laba per bulan",
                    "Berapa laba usaha per bulan (awal, akhir)?",
                    "akhir dikurangi awal, KPM yang keduanya diketahui; usaha tutup dihitung nol"),
            entry("kur", "KUR", "Berapa KUR yang diterima?", "KPM dengan KUR di atas nol dibagi KPM yang menjawab"),
            entry(
                    "status_usaha",
                    "Usaha berjalan",
                    "Apakah usaha aktif atau tutup?",
                    "usaha aktif dibagi usaha yang statusnya diketahui"),
            entry(
                    "kelas",
                    "Kelas usaha",
                    "Kelas usaha pada awal dan akhir.",
                    "perpindahan kelas; usaha tutup dihitung tersendiri, apa pun isi selnya"),
            entry(
                    "tenaga_kerja",
                    "Tenaga kerja",
                    "Berapa orang bekerja, termasuk pemilik (awal, akhir)?",
                    "akhir dikurangi awal, dijumlahkan; hanya perubahan yang dinyatakan"),
            entry("pirt", "P-IRT", "Apakah usaha memiliki P-IRT?", "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry(
                    "halal",
                    "Sertifikat halal",
                    "Apakah usaha memiliki sertifikat halal?",
                    "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry(
                    "daring",
                    "Pemasaran daring",
                    "Apakah usaha dipasarkan secara daring?",
                    "KPM yang menjawab ya dibagi KPM yang menjawab"),
            entry(
                    "merek",
                    "Merek/kemasan",
                    "Apakah usaha memiliki merek atau kemasan?",
                    "KPM yang menjawab ya dibagi KPM yang menjawab"));

    static MeasureWords of(String code) {
        return BY_CODE.getOrDefault(code, new MeasureWords(code, "", ""));
    }

    private static Map.Entry<String, MeasureWords> entry(String code, String label, String question, String formula) {
        return Map.entry(code, new MeasureWords(label, question, formula));
    }
}
