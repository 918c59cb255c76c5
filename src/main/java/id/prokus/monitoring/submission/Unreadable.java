package id.prokus.monitoring.submission;

/** What came is no filled-in form. Its sentence says so to whoever holds the phone: what, and what next, in Indonesian. */
public final class Unreadable extends RuntimeException {

    private final boolean tooLarge;

    Unreadable(String sentence, boolean tooLarge) {
        super(sentence, null, false, false);
        this.tooLarge = tooLarge;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public boolean tooLarge() {
        return tooLarge;
    }
}
