package id.prokus.web;

/** What a state means to the reader; told by a sign and a word besides the colour. */
public enum Tone {
    OK("ok", "✓"),
    WARN("warn", "!"),
    DANGER("danger", "✕"),
    INFO("info", "i"),
    NEUTRAL("neutral", "•");

    private final String style;
    private final String sign;

    Tone(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    /** The end of a class name in the style sheet. */
    public String style() {
        return style;
    }

    public String sign() {
        return sign;
    }
}
