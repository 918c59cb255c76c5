package id.prokus.story;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Locale;

/** What a story may say of a family besides its words: what the founding article tells of the first one. */
public enum ClaimKind {
    GRADUASI("Graduasi PKH", "PKH graduation", "Tahun dan jenisnya", "Year and kind", "status-pkh"),
    PRODUK("Usaha dan yang dijual", "Business and product", "Apa yang dijual, di mana", "What is sold, where", "usaha"),
    PEMBEKALAN(
            "Yang diterima: pelatihan dan pendampingan",
            "Received: training and mentoring",
            "Misalnya pelatihan keuangan, spanduk, kemasan",
            "Such as financial training, banner, packaging",
            "kehadiran",
            "sesi-mentor",
            "kunjungan",
            "kemitraan"),
    BANTUAN("Bantuan yang diterima", "Aid received", "Bentuk dan jumlahnya", "Form and amount", "salur", "barang"),
    ASET(
            "Yang dibeli dengan bantuan",
            "Bought with the aid",
            "Misalnya gerobak kedua",
            "Such as a second cart",
            "pemakaian"),
    IZIN("Izin usaha", "Permits", "NIB, P-IRT, sertifikat halal", "NIB, P-IRT, halal certificate", "izin-usaha"),
    GERAI(
            "Tempat berjualan",
            "Outlets",
            "Berapa, dan di mana",
            "How many, and where",
            "laporan-usaha",
            "laporan-inkubator"),
    PEKERJA(
            "Pekerja",
            "Workers",
            "Berapa orang, dibayar atau keluarga",
            "How many, paid or family",
            "laporan-usaha",
            "laporan-inkubator"),
    DARING(
            "Pesanan daring",
            "Online channel",
            "Aplikasi atau media sosialnya",
            "Which app or social media",
            "laporan-usaha",
            "kemitraan"),
    KREDIT("Kredit", "Credit", "Lembaga dan produknya, misalnya KUR", "Lender and product, such as a KUR", "kredit"),
    PRAKTIK(
            "Praktik usaha dan lingkungan",
            "Business and environmental practice",
            "Merek, bahan aman, minyak jelantah",
            "Brand, safe ingredients, used cooking oil",
            "praktik"),
    PENGHASILAN(
            "Omzet atau penghasilan",
            "Turnover or income",
            "Angka sebelum dan sesudah; bukan pengaruh program",
            "Figures before and after; not an effect of the programme",
            "laporan-usaha",
            "laporan-inkubator");

    private final Text label;
    private final Text hint;
    private final List<String> kinds;

    ClaimKind(String indonesian, String english, String hint, String englishHint, String... kinds) {
        this.label = new Text(indonesian, english);
        this.hint = new Text(hint, englishHint);
        this.kinds = List.of(kinds);
    }

    /** As in a form: {@code aset}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    public Text hint() {
        return hint;
    }

    /** Codes of the kinds of entries that can prove it. */
    List<String> kinds() {
        return kinds;
    }
}
