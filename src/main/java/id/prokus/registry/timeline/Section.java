package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** Which side of a family's life something belongs to. */
public enum Section {
    KELUARGA(new Text("Keluarga", "Family")),
    USAHA(new Text("Usaha", "Business")),
    BANTUAN(new Text("Bantuan", "Assistance")),
    PENDAMPINGAN(new Text("Pendampingan", "Mentoring"));

    private final Text label;

    Section(Text label) {
        this.label = label;
    }

    /** As in an address: {@code usaha}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    static Optional<Section> find(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }
}
