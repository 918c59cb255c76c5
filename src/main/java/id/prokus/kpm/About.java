package id.prokus.kpm;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a complaint is about, in the words of whoever complains. */
public enum About {
    BELUM_TERIMA("Bantuan belum saya terima", "I have not received the aid"),
    DIPOTONG("Bantuan dipotong atau saya dimintai uang", "Aid was cut, or I was asked for money"),
    PENDAMPING("Tentang pendamping atau inkubator", "About whoever walks with me"),
    DATA_SALAH("Data saya salah", "My data are wrong"),
    LAIN("Hal lain", "Something else");

    private final Text label;

    About(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }

    /** As in an address: {@code belum_terima}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<About> find(String code) {
        return Arrays.stream(values())
                .filter(about -> about.code().equals(code))
                .findFirst();
    }
}
