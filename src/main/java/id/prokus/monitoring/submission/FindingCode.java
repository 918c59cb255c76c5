package id.prokus.monitoring.submission;

import id.prokus.vocabulary.Text;

/** What the server may find when it checks a submission itself. */
public enum FindingCode {
    WAJIB_KOSONG("pertanyaan wajib tidak terisi", "a required question is empty"),
    MELANGGAR_BATAS("di luar batas yang dibolehkan", "outside what the form allows"),
    PILIHAN_TIDAK_DIKENAL("pilihan yang tidak ada", "a choice that is not there"),
    NILAI_TIDAK_TERBACA("isian tidak terbaca", "an answer that cannot be read"),
    HITUNGAN_BERBEDA("hasil hitungan berbeda", "a calculation that differs"),
    TIDAK_RELEVAN_TERISI("terisi walau tidak ditanyakan", "filled in though not asked"),
    SIMPUL_ASING("isian yang tidak ada pada formulir", "something the form does not have"),
    KELUARGA_TIDAK_DIKENAL("keluarga di luar wilayah pengirim", "a family outside the sender's place"),
    BUKAN_TUGASNYA("bukan tugas pengirim", "not the sender's duty"),
    ISIAN_DITOLAK("isian tidak dapat dicatat", "an answer that cannot be recorded"),
    TIDAK_LAZIM("tidak lazim", "unusual"),
    BERBEDA_DARI_ISIAN_LAIN("berbeda dari isian lain", "differs from another report"),
    PERBAIKAN_BERSAING("perbaikan yang bersaing", "competing corrections"),
    DIBACA_SEBAGAI_PERBAIKAN("dibaca sebagai perbaikan", "read as a correction"),
    VARIAN("isi lain dengan tanda pengenal sama", "other words under the same id"),
    VERSI_TIDAK_DIKENAL("formulir atau versi tidak dikenal", "an unknown form or version"),
    FORMULIR_LAIN("bukan isian formulir ini", "not an answer to this form"),
    PEMERIKSAAN_GAGAL("pemeriksaan gagal", "the check failed");

    private final Text label;

    FindingCode(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
