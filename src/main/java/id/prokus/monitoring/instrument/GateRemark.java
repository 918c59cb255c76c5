package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * One thing that the gate says of a version before it is published.
 *
 * @param code what kind of thing; never reused for another
 * @param path the question it is about; empty for the whole form
 */
record GateRemark(Weight weight, Code code, String path, Text sentence) {

    /** What follows from it. */
    enum Weight {
        /** It is not published. */
        SALAH(new Text("salah", "wrong"), new Text("Harus diperbaiki", "To be mended")),
        /** It is published once somebody says that it is meant. */
        BERISIKO(new Text("berisiko", "risky"), new Text("Perlu dinyatakan", "To be confirmed")),
        /** Good to know. */
        KETERANGAN(new Text("keterangan", "to know"), new Text("Untuk diketahui", "Good to know"));

        private final Text label;
        private final Text heading;

        Weight(Text label, Text heading) {
            this.label = label;
            this.heading = heading;
        }

        Text label() {
            return label;
        }

        /** Over those of that weight. */
        Text heading() {
            return heading;
        }
    }

    /** What kind of thing. */
    enum Code {
        BUKAN_FORMULIR,
        TANDA_PENGENAL,
        VERSI_TERBIT,
        TIDAK_BERUBAH,
        JENIS_TIDAK_DIKENAL,
        JENIS_BERGANTI,
        TERENKRIPSI,
        LAMPIRAN_TIDAK_ADA,
        BAHASA,
        BELUM_DITERJEMAHKAN,
        ISIAN_WAJIB_TIDAK_DITANYAKAN,
        PILIHAN_DITOLAK,
        PILIHAN_TIDAK_DITAWARKAN,
        TIDAK_TERCATAT,
        TIDAK_DAPAT_DIBUKA,
        BERPUTAR,
        TIDAK_PERNAH_DITANYAKAN,
        TIDAK_DAPAT_DIJAWAB,
        DITAMBAH,
        DIHAPUS,
        BERGANTI_NAMA,
        BERGANTI_JENIS_JAWABAN,
        PILIHAN_DITAMBAH,
        PILIHAN_DIHAPUS,
        MENJADI_WAJIB,
        TIDAK_LAGI_WAJIB,
        SYARAT_BERUBAH,
        BATAS_BERUBAH,
        KATA_BERUBAH,
        PERAMBAN;

        /** Whether answers before and after cannot be held beside each other: not within a running round, unless it is meant. */
        boolean breaks() {
            return List.of(DIHAPUS, BERGANTI_NAMA, BERGANTI_JENIS_JAWABAN, JENIS_BERGANTI, PILIHAN_DIHAPUS)
                    .contains(this);
        }
    }

    static GateRemark wrong(Code code, String path, String indonesian, String english) {
        return new GateRemark(Weight.SALAH, code, path, new Text(indonesian, english));
    }

    static GateRemark risky(Code code, String path, String indonesian, String english) {
        return new GateRemark(Weight.BERISIKO, code, path, new Text(indonesian, english));
    }

    static GateRemark toKnow(Code code, String path, String indonesian, String english) {
        return new GateRemark(Weight.KETERANGAN, code, path, new Text(indonesian, english));
    }

    /** The name of the question. */
    String question() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
