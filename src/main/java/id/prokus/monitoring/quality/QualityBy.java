package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whose rates stand beside everybody's. */
public enum QualityBy {
    PENGIRIM(new Text("Pengirim", "Sender"), new Text("Semua pengirim", "All senders"), Trait::sender),
    INKUBATOR(new Text("Inkubator", "Incubator"), new Text("Semua inkubator", "All incubators"), Trait::incubator),
    FORMULIR(new Text("Formulir", "Form"), new Text("Semua formulir", "All forms"), Trait::form);

    private final Text label;
    private final Text all;
    private final Function<Trait, String> group;

    QualityBy(Text label, Text all, Function<Trait, String> group) {
        this.label = label;
        this.all = all;
        this.group = group;
    }

    /** By sender where it is none. */
    static QualityBy of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(PENGIRIM);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    public Text all() {
        return all;
    }

    String group(Trait one) {
        return group.apply(one);
    }
}
