package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** The lists that make one edition work differently from another. */
public enum TermList {
    COMPONENT("komponen", "Komponen", "Components", "Apa saja yang diberikan program.", "What the programme gives."),
    PARTICIPANT(
            "peserta",
            "Jenis peserta",
            "Participant types",
            "Baru atau lanjutan, dengan status PKH-nya.",
            "New or continuing, with their PKH status."),
    PKH_STATUS(
            "status-pkh",
            "Status PKH",
            "PKH status",
            "Pilihan status PKH keluarga.",
            "The states of PKH a family may be in."),
    REQUIREMENT("syarat", "Syarat peserta", "Eligibility", "Siapa yang boleh ikut.", "Who may take part."),
    CLUSTER("klaster", "Klaster usaha", "Business clusters", "Pengelompokan usaha.", "How businesses are grouped."),
    STAGE_CLASS(
            "kelas",
            "Kelas usaha",
            "Business classes",
            "Kelas usaha dan aturannya.",
            "Classes of businesses and their rule."),
    ASPECT(
            "aspek",
            "Aspek penentu kelas",
            "Aspects of the class",
            "Hal yang dinilai untuk menetapkan kelas.",
            "What is judged to find the class."),
    STAGE(
            "tahap",
            "Tahap siklus",
            "Stages of the cycle",
            "Urutan dari usulan sampai selesai.",
            "From proposal to the end, in order."),
    OUTCOME(
            "hasil",
            "Hasil yang dituju",
            "Outcomes",
            "Setiap indikator bergantung pada satu hasil.",
            "Every indicator hangs on one outcome."),
    SUCCESS(
            "keberhasilan",
            "Aturan keberhasilan",
            "Success rules",
            "Kapan sebuah keluarga disebut berhasil.",
            "When a family is said to have succeeded."),
    LADDER(
            "tangga",
            "Tangga hasil",
            "Ladder of results",
            "Garis yang ditanya lebih dahulu: umk, gk, atau ekstrem. Yang pertama menentukan, yang lain tetap diperlihatkan.",
            "Which line is asked first: umk, gk or ekstrem. The first decides, the others are shown all the same."),
    GRADUATION(
            "graduasi",
            "Pemeriksaan graduasi",
            "Checks of graduation",
            "Kapan sistem mengusulkan graduasi; orang yang menyatakannya.",
            "When the system proposes graduation; a person confirms it."),
    COMPANION(
            "pendamping",
            "Pendamping bawaan",
            "Companion by default",
            "Siapa yang mendampingi keluarga menurut status PKH-nya; aturan pertama yang cocok berlaku.",
            "Who accompanies a family by its PKH status; the first rule that fits counts."),
    SOCIAL_RISK(
            "risiko-sosial",
            "Risiko dan masalah sosial",
            "Social risks and problems",
            "Yang ditanyakan dalam asesmen keluarga.",
            "What the assessment of a family asks about."),
    REVIEW(
            "persetujuan",
            "Persetujuan isian",
            "Approval of what was entered",
            "berjenjang: kabupaten, provinsi, lalu pusat; tanpa itu cukup satu kantor. batas-14-hari: dalam berapa hari.",
            "berjenjang: regency, province, then the ministry; without it one office will do. batas-14-hari: within how many days.");

    private final String code;
    private final Text title;
    private final Text summary;

    TermList(String code, String title, String titleEnglish, String summary, String summaryEnglish) {
        this.code = code;
        this.title = new Text(title, titleEnglish);
        this.summary = new Text(summary, summaryEnglish);
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** What the list is for. */
    public Text summary() {
        return summary;
    }

    /** @throws Refusal {@code programme.list-unknown} */
    static TermList get(String code) {
        return of(code).orElseThrow(() -> new Refusal(
                "programme.list-unknown",
                new Text(
                        "Daftar \"%s\" tidak dikenal. Pilih dari halaman edisinya.".formatted(code),
                        "There is no list \"%s\". Choose one on the edition's page.".formatted(code))));
    }

    public static Optional<TermList> of(String code) {
        return Arrays.stream(values()).filter(list -> list.code.equals(code)).findFirst();
    }
}
