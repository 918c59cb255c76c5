package id.prokus.organisation;

import id.prokus.vocabulary.Text;
import java.util.Locale;

/** What one post covers. */
public enum Level {
    PUSAT(new Text("pusat", "the whole country"), 0),
    PROVINSI(new Text("provinsi", "province"), 2),
    KABUPATEN(new Text("kabupaten/kota", "regency or city"), 4),
    KECAMATAN(new Text("kecamatan", "kecamatan"), 6),
    LEMBAGA(new Text("wilayah lembaganya", "what its office covers"), 0);

    private final Text label;
    private final int digits;

    Level(Text label, int digits) {
        this.label = label;
        this.digits = digits;
    }

    public Text label() {
        return label;
    }

    /** Of the Kemendagri code of what it covers; 0 where there is none. */
    int digits() {
        return digits;
    }

    static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
