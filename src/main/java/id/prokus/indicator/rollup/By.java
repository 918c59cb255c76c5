package id.prokus.indicator.rollup;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** What figures are told apart by. */
public enum By {
    NOTHING("", "''", new Text("semuanya", "everything")),
    PROVINCE("provinsi", "left(%s, 2)", new Text("provinsi", "province")),
    REGENCY("kabupaten", "%s", new Text("kabupaten/kota", "regency")),
    INCUBATOR("inkubator", "incubator", new Text("inkubator", "incubator")),
    PARTICIPANT("peserta", "grp", new Text("jenis peserta", "participant type")),
    SEX("kelamin", "grp", new Text("jenis kelamin", "sex")),
    CLUSTER("klaster", "grp", new Text("klaster usaha", "cluster")),
    STAGE("tahap", "grp", new Text("kelas usaha", "class of the business")),
    PKH("pkh", "grp", new Text("status PKH", "PKH status"));

    private final String code;
    /** With %s for where a family is. */
    private final String column;

    private final Text label;

    By(String code, String column, Text label) {
        this.code = code;
        this.column = column;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Whether it is one of the fixed groups, and so cannot be narrowed by another. */
    public boolean group() {
        return column.equals("grp");
    }

    boolean needsLeaves() {
        return this == REGENCY || this == INCUBATOR;
    }

    String column(String place) {
        return column.formatted(place);
    }

    /** The same where several tables have columns of these names. */
    String column(String place, String incubator, String group) {
        return switch (this) {
            case INCUBATOR -> incubator;
            case PARTICIPANT, SEX, CLUSTER, STAGE, PKH -> group;
            case NOTHING, PROVINCE, REGENCY -> column(place);
        };
    }

    public static Optional<By> find(String code) {
        return Arrays.stream(values())
                .filter(by -> by != NOTHING && by.code.equals(code))
                .findFirst();
    }
}
