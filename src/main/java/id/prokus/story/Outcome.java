package id.prokus.story;

import id.prokus.vocabulary.Text;
import java.util.Arrays;

/** The seven outcomes of the programme, as it publishes them: the domains in which a change is told. */
public enum Outcome {
    KEUANGAN(new Text("Keterampilan keuangan", "Financial skills")),
    PERENCANAAN(new Text("Perencanaan usaha", "Business planning")),
    PENDAPATAN(new Text("Peningkatan pendapatan", "Income")),
    PERILAKU(new Text("Perubahan perilaku", "Behaviour")),
    JIWA_USAHA(new Text("Jiwa usaha", "Entrepreneurial spirit")),
    LAPANGAN_KERJA(new Text("Membuka lapangan kerja", "Jobs")),
    KREATIF(new Text("Kreatif dan inovatif", "Creative and innovative"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    static Outcome of(int number) {
        return values()[number - 1];
    }

    /** The first where nothing readable was chosen. */
    static Outcome find(String typed) {
        return Arrays.stream(values())
                .filter(one -> String.valueOf(one.number()).equals(typed.strip()))
                .findFirst()
                .orElse(KEUANGAN);
    }
}
