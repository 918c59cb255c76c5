package id.prokus.programme;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what a quota is split; a part is always of a later level than its whole. */
public enum QuotaLevel {
    NATION("nasional", new Text("nasional", "nation"), ""),
    PARTICIPANT("peserta", new Text("jenis peserta", "participant type"), ""),
    PROVINCE("provinsi", new Text("provinsi", "province"), "\\d{2}"),
    REGENCY("kabupaten", new Text("kabupaten/kota", "regency or city"), "\\d{4}"),
    INCUBATOR("inkubator", new Text("inkubator", "incubator"), ""),
    PERIOD("periode", new Text("periode", "period"), "");

    private final String code;
    private final Text label;
    private final String codePattern;

    QuotaLevel(String code, Text label, String codePattern) {
        this.code = code;
        this.label = label;
        this.codePattern = codePattern;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** What a quota of this level may be split by. */
    public List<QuotaLevel> below() {
        return Arrays.stream(values())
                .filter(level -> level.compareTo(this) > 0)
                .toList();
    }

    /** Whether it looks like a code of this level; none is always allowed. */
    boolean allows(String written) {
        return written.isEmpty() || codePattern.isEmpty() || written.matches(codePattern);
    }

    static Optional<QuotaLevel> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
