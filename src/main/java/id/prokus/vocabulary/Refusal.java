package id.prokus.vocabulary;

/** A kind no: something cannot be done, and the sentence says what, where, and what to do next. */
public final class Refusal extends RuntimeException {

    private final String code;
    private final Text sentence;

    /**
     * @param code {@code module.what-is-wrong}; stands in answers to machines and in the help, never reused
     */
    public Refusal(String code, Text sentence) {
        super(code);
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public Text sentence() {
        return sentence;
    }
}
