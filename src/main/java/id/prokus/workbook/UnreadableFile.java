package id.prokus.workbook;

/** A file that cannot be read as a workbook; the message says what it is and what to do, for the person who sent it. */
public class UnreadableFile extends Exception {

    /** Why. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        /** Cut short or otherwise damaged. */
        TRUNCATED,
        NOT_A_WORKBOOK,
        TOO_LARGE,
        ZIP_BOMB,
        NO_SHEET
    }

    private final Reason reason;

    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
