package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** What is looked at. Each has everyday reasons, which its sentence names first. */
public enum QualityCheck {
    CEPAT(
            "cepat",
            new Text("Terisi sangat cepat", "Filled in very fast"),
            new Text(
                    "Jauh lebih singkat daripada isian lain dengan formulir yang sama. Mungkin disalin dari catatan kertas.",
                    "Far shorter than others of the same form. Perhaps copied from notes on paper.")),
    SERAGAM(
            "seragam",
            new Text("Jawaban berderet sama", "The same answer down the line"),
            new Text(
                    "Semua pertanyaan sejenis dijawab sama. Mungkin memang demikian, mungkin pertanyaannya sulit dipahami.",
                    "All of the like questions are answered alike. It may be so, or they may be hard to understand.")),
    SETEMPAT(
            "setempat",
            new Text("Banyak keluarga di satu titik", "Many families at one place"),
            new Text(
                    "Titik lokasinya sama untuk banyak keluarga dalam waktu singkat. Mungkin diisi pada pertemuan kelompok.",
                    "The same place for many families within a short time. Perhaps filled in at a group meeting.")),
    MIRIP(
            "mirip",
            new Text("Hampir sama dengan isian lain", "Nearly the same as another"),
            new Text(
                    "Hampir semua jawabannya sama dengan isian lain dari pengirim yang sama. Mungkin keluarganya memang serupa.",
                    "Nearly all answers equal another of the same sender. The families may be alike.")),
    BANYAK(
            "banyak",
            new Text("Banyak dalam sehari", "Many in a day"),
            new Text(
                    "Dari hari dengan sangat banyak isian satu pengirim. Mungkin beberapa hari dikirim sekaligus dengan jam ponsel yang salah.",
                    "From a day with very many of one sender. Perhaps several days with a wrong clock.")),
    MALAM(
            "malam",
            new Text("Diisi malam hari", "Filled in at night"),
            new Text(
                    "Dibuka pada jam orang biasanya tidur. Mungkin dirapikan di rumah, mungkin jam ponselnya salah.",
                    "Opened at an hour when people sleep. Perhaps tidied up at home, perhaps a wrong clock.")),
    KOSONG(
            "kosong",
            new Text("Banyak tidak dijawab", "Much left unanswered"),
            new Text(
                    "Banyak pertanyaan kosong atau dijawab tidak tahu. Mungkin keluarganya tidak ingat, mungkin pertanyaannya tidak pas.",
                    "Many questions are empty or answered with not known. The family may not remember, or the question may not fit."));

    private final String code;
    private final Text label;
    private final Text why;

    QualityCheck(String code, Text label, Text why) {
        this.code = code;
        this.label = label;
        this.why = why;
    }

    /** As addresses have it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** What it looks at, and what may lie behind it. */
    public Text why() {
        return why;
    }

    static Optional<QualityCheck> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
