package id.prokus.indicator.formula;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** What is told of the values of many families. */
public enum Measure {
    MEDIAN("median", new Text("median", "median")),
    MEAN("rata", new Text("rata-rata", "mean")),
    SUM("jumlah", new Text("jumlah", "sum")),
    /** Of families that say yes (1) or no (0), or of shares between 0 and 1. */
    SHARE("persen", new Text("persen", "percent")),
    CLASSES("kelas", new Text("sebaran kelas", "classes"));

    private final String code;
    private final Text label;

    Measure(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    static Optional<Measure> find(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }
}
