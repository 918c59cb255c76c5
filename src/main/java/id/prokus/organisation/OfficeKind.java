package id.prokus.organisation;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an office is. */
public enum OfficeKind {
    KEMENSOS_UNIT(new Text("Unit Kemensos", "Ministry unit")),
    DINSOS_PROVINSI(new Text("Dinas Sosial Provinsi", "Provincial social office")),
    DINSOS_KABKOTA(new Text("Dinas Sosial Kabupaten/Kota", "Regency or city social office")),
    INKUBATOR(new Text("Inkubator", "Incubator")),
    UNIT_MITRA(new Text("Unit mitra inkubator", "Incubator's partner unit")),
    LAIN(new Text("Lembaga lain", "Other"));

    private final Text label;

    OfficeKind(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** As the database and addresses say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OfficeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
