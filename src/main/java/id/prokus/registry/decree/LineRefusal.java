package id.prokus.registry.decree;

import id.prokus.vocabulary.Text;

/** Why one line cannot be taken, while it is being read. */
public final class LineRefusal extends Exception {

    private final String code;
    private final Text why;

    public LineRefusal(String code, String indonesian, String english) {
        super(code);
        this.code = code;
        this.why = new Text(indonesian, english);
    }

    BadLine at(LinePlace place, String masked) {
        return new BadLine(place, code, masked, why);
    }

    public String code() {
        return code;
    }

    /** What is wrong and what to do; names nobody. */
    public Text why() {
        return why;
    }
}
