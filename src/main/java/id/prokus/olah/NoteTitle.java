package id.prokus.olah;

import id.prokus.intake.NoteCode;
import id.prokus.vocabulary.Text;
import java.util.Arrays;

/** What each code of a note means, in a few words. */
public final class NoteTitle {

    private NoteTitle() {}

    /** A code as a frozen ringkasan has it: one that is no longer used stands as it is. */
    public static Text of(String code) {
        return Arrays.stream(NoteCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(NoteTitle::of)
                .orElseGet(() -> new Text(code, code));
    }

    public static Text of(NoteCode code) {
        return switch (code) {
            case NIK_BUKAN_16_ANGKA -> new Text("NIK bukan 16 angka", "NIK is not 16 digits");
            case NIK_RUSAK -> new Text("NIK kehilangan angka", "NIK lost digits");
            case NIK_STRUKTUR -> new Text("Susunan NIK tidak mungkin", "NIK cannot exist");
            case NIK_TANGGAL -> new Text("NIK dan tanggal lahir berbeda", "NIK and birth date differ");
            case NIK_JENIS_KELAMIN -> new Text("NIK dan jenis kelamin berbeda", "NIK and sex differ");
            case DUPLIKAT_DALAM -> new Text("NIK ganda di satu inkubator", "Same NIK within an incubator");
            case DUPLIKAT_ANTAR -> new Text("NIK ganda antarinkubator", "Same NIK in two incubators");
            case DUPLIKAT_SALAH_KETIK -> new Text("Tampaknya orang yang sama", "Seems the same person");
            case WILAYAH_TIDAK_DIKENAL -> new Text("Wilayah tidak dikenal", "Unknown place");
            case KOSONG_WAJIB -> new Text("Isian wajib kosong", "A required cell is empty");
            case NILAI_TIDAK_TERBACA -> new Text("Nilai tidak terbaca", "A value cannot be read");
            case LABA_MELEBIHI_OMZET -> new Text("Laba melebihi omzet", "Profit exceeds turnover");
            case LONJAKAN -> new Text("Perubahan sangat besar", "A very large change");
            case ISIAN_SERAGAM -> new Text("Isian seragam", "Uniform answers");
            case REKAP_TIDAK_COCOK -> new Text("Rekap tidak cocok", "Recap does not match");
            case KK_SAMA_DENGAN_NIK -> new Text("Nomor KK sama dengan NIK", "Family card number equals NIK");
            case KK_BUKAN_16_ANGKA -> new Text("Nomor KK bukan 16 angka", "Family card number is not 16 digits");
        };
    }
}
