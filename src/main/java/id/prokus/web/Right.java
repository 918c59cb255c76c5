package id.prokus.web;

import id.prokus.vocabulary.Text;

/** Something a person may be allowed to do. */
public enum Right {
    /** Accounts, duties and the trail. */
    ADMINISTER("mengelola akun dan tugas", "manage accounts and duties"),
    /** Editions, organisations and places. */
    CONFIGURE("mengatur edisi, organisasi, dan wilayah", "configure editions, organisations and places"),
    /** Take in workbooks, answer questions, decide notes, run. */
    PROCESS("mengolah laporan", "process reports"),
    /** Put data in: families, visits, SK lists. */
    ENTER("mengisi data", "enter data"),
    /** Say that what others entered in one's place is right. */
    APPROVE("menyetujui data", "approve data"),
    /** Approve the ringkasan and issue it. */
    PUBLISH("menyetujui dan menerbitkan ringkasan", "approve and issue the ringkasan"),
    /** The figures of everybody, and the ringkasan before it is published. */
    RESULTS("melihat hasil olahan", "see results"),
    /** The notes on what one's own incubator has sent. */
    OWN_REPORTS("melihat catatan atas laporan inkubatornya", "see the notes on one's incubator's reports"),
    /** The ringkasan and its documents, of one's own place or incubator only. */
    OWN_RINGKASAN("membaca ringkasan wilayah atau inkubatornya", "read the ringkasan of one's own place or incubator"),
    /** The families of one's own place and partner. */
    FAMILIES("melihat keluarga di wilayahnya", "see the families of one's place"),
    /** A NIK in full, for a reason that is recorded. */
    UNMASK("membuka NIK dengan alasan", "open a NIK for a reason"),
    /** Call a results meeting, moderate it and write for those who cannot. */
    CONVENE("menyelenggarakan rapat hasil", "hold results meetings"),
    /** Speak for an organisation: what it thinks of the results, what it disputes, what it takes on. */
    RESPOND("menanggapi atas nama lembaga", "respond for an organisation");

    private final Text label;

    Right(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
