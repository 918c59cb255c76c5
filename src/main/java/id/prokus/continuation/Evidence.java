package id.prokus.continuation;

import id.prokus.outreach.PublicFigures;
import id.prokus.vocabulary.Text;
import java.util.Comparator;
import java.util.List;

/** How far the figures carry, and what has to be done before more may be said. */
public enum Evidence {
    L0(new Text("hitungan", "counts")),
    L1(new Text("sebelum dan sesudah, tanpa pembanding", "before and after, without comparison")),
    L2(new Text(
            "sebelum dan sesudah di samping kecenderungan daerah", "before and after beside the trend of the place")),
    L3(new Text("dengan kelompok pembanding", "with a comparison group")),
    L4(new Text("dengan undian urutan", "with a lottery of order"));

    private final Text label;

    Evidence(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** The strongest among the results; a brief may say no more than it. */
    static Evidence of(PublicFigures figures) {
        return figures.hasil().stream()
                .map(one -> find(one.tingkatBukti()))
                .max(Comparator.naturalOrder())
                .orElse(L0);
    }

    private static Evidence find(String code) {
        for (Evidence one : values()) {
            if (one.name().equals(code)) {
                return one;
            }
        }
        return L0;
    }

    public boolean speaksOfEffect() {
        return compareTo(L3) >= 0;
    }

    /** Why the word is not used, in the one place where it stands. */
    public Text refusal() {
        return speaksOfEffect()
                ? new Text(
                        "Angka dengan kelompok pembanding boleh disebut perkiraan dampak, bersama andaian di baliknya.",
                        "Figures with a comparison group may be called an estimate of impact, together with what they assume.")
                : new Text(
                        "Naskah ini tidak menyebut dampak. Buktinya " + name() + " (" + label.indonesian()
                                + "): yang berubah dapat berubah juga tanpa program, misalnya karena pemulihan ekonomi, musim, harga, bantuan lain, atau karena keluarga dipilih justru ketika sedang terpuruk.",
                        "This brief does not speak of impact. Its evidence is " + name() + " (" + label.english()
                                + "): what changed may have changed without the programme, through recovery, season, prices, other aid, or because families were chosen when they were at their lowest.");
    }

    /** What would have to be done to be able to say it. */
    public List<Text> toDo() {
        return speaksOfEffect()
                ? List.of()
                : List.of(
                        new Text(
                                "Data awal keluarga yang baru ikut tahun depan dikumpulkan sekarang, dengan formulir dan bulan yang sama.",
                                "Collect the opening data of the families that join next year now, with the same form in the same month."),
                        new Text(
                                "Bila tempat tidak cukup bagi semua, urutan masuk diundi per kecamatan di antara keluarga yang layak; undiannya disimpan.",
                                "Where there is no room for all, draw the order of entry by lot per kecamatan among eligible families, and keep the draw."),
                        new Text(
                                "Yang mewawancarai bukan yang mendampingi, dan keluarga yang berhenti tetap ditanyai.",
                                "Whoever interviews does not mentor, and families that stopped are asked all the same."),
                        new Text(
                                "Rencana analisis dengan satu ukuran utama ditetapkan sebelum data akhir masuk.",
                                "Fix a plan of analysis with one main measure before the closing data come in."),
                        new Text(
                                "Perubahan disandingkan dengan harga dan kecenderungan kabupaten (BPS) dari bulan yang sama; itu baru mencapai L2.",
                                "Hold the change against prices and the trend of the kabupaten (BPS) of the same month; that reaches L2 only."));
    }
}
