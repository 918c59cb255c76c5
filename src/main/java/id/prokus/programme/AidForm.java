package id.prokus.programme;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** In what form a benefit is given. */
public enum AidForm {
    CASH("uang", MoneyFlow.FAMILY, new Text("uang", "cash")),
    GOODS("barang", MoneyFlow.FAMILY, new Text("barang atau peralatan", "goods or equipment")),
    OPERATIONAL("operasional", MoneyFlow.INCUBATOR, new Text("operasional (BOP)", "operational aid (BOP)"));

    private final String code;
    private final MoneyFlow flow;
    private final Text label;

    AidForm(String code, MoneyFlow flow, Text label) {
        this.code = code;
        this.flow = flow;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** Operational aid goes to incubators, everything else to families. */
    public MoneyFlow flow() {
        return flow;
    }

    public Text label() {
        return label;
    }

    public static Optional<AidForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
