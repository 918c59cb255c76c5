package id.prokus.vocabulary;

import java.util.Locale;

/** What ProKUS speaks: Indonesian first, English second. */
public enum Language {
    INDONESIAN("id", Locale.of("id", "ID")),
    ENGLISH("en", Locale.UK);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** As in the {@code lang} of a page: {@code id}, {@code en}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** English where it is asked for by its code; Indonesian for anything else. */
    public static Language ofCode(String code) {
        return code.equals(ENGLISH.code) ? ENGLISH : INDONESIAN;
    }
}
