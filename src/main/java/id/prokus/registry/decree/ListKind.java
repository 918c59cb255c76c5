package id.prokus.registry.decree;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a list that is handed in is for. */
public enum ListKind {
    /** An SK penetapan with its families by name and address (BNBA). */
    DECREE(
            "penetapan",
            new Text("SK penetapan (BNBA)", "SK penetapan (families named)"),
            List.of(ListColumn.NAME, ListColumn.NIK, ListColumn.REGENCY)),
    /** An SK perubahan: replacements, withdrawals, deaths. */
    CHANGES(
            "perubahan",
            new Text("SK perubahan", "SK perubahan (changes)"),
            List.of(ListColumn.NAME, ListColumn.NIK, ListColumn.CHANGE, ListColumn.REASON)),
    /** A daftar salur: who was paid. */
    PAYMENT(
            "salur",
            new Text("Daftar salur", "Daftar salur (who was paid)"),
            List.of(ListColumn.NAME, ListColumn.NIK, ListColumn.AMOUNT, ListColumn.PAID_ON));

    private final String code;
    private final Text label;
    private final List<ListColumn> demanded;

    ListKind(String code, Text label, List<ListColumn> demanded) {
        this.code = code;
        this.label = label;
        this.demanded = demanded;
    }

    /** As an address and a form say it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** The columns without which no line of it can be read. */
    List<ListColumn> demanded() {
        return demanded;
    }

    static Optional<ListKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
