package id.prokus.report.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of Lampiran D, in their order. */
final class Definitions {

    static final Map<String, String> ALL = all();

    private Definitions() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "Capaian kegiatan",
                "Kegiatan yang terlaksana dan layanan yang diterima KPM, dibandingkan dengan sasaran.");
        all.put("Capaian hasil", "Keadaan KPM dan usahanya pada awal dan akhir, menurut tujuh outcome ProKUS.");
        all.put(
                "Tantangan",
                "Keadaan di luar kendali langsung pelaku program yang memengaruhi usaha atau pelaksanaan dan perlu disikapi"
                        + " dengan penyesuaian.");
        all.put("Kendala", "Hambatan nyata yang telah terjadi dan dapat diatasi oleh pelaku yang dapat ditunjuk.");
        all.put("Perbaikan", "Tindakan: pelaku, kata kerja, objek, ukuran selesai, batas waktu.");
        all.put("Dukungan", "Hal yang hanya dapat diberikan pihak di luar pelaku pelaksana.");
        all.put("KPM baru", "KPM yang angkatannya sama dengan tahun edisi. KPM lanjutan: KPM angkatan sebelumnya.");
        all.put("Cakupan", "Banyaknya KPM di balik suatu angka (n) dibagi sasaran, bukan dibagi yang diterima.");
        all.put(
                "Perubahan",
                "Selisih akhir dan awal pada KPM yang keduanya diketahui. Usaha tutup dihitung nol pada omzet, laba, dan"
                        + " tenaga kerja; tabungan, perizinan, dan kredit tidak dinolkan.");
        all.put(
                "Tingkat bukti",
                "L0 hitungan; L1 awal–akhir tanpa pembanding; L2 dengan tren luar; L3 dengan kelompok pembanding;"
                        + " L4 pengundian.");
        all.put("Catatan perbaikan", "Isian yang perlu diperiksa atau diperbaiki oleh pihak yang disebut.");
        return all;
    }
}
