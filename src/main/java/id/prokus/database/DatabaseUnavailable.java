package id.prokus.database;

import java.util.Optional;

/** The data cannot be reached. Its sentence is Indonesian, one line, for the person who started the programme. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The sentence inside whatever the frameworks have wrapped it in; empty where something else went wrong. */
    public static Optional<DatabaseUnavailable> in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DatabaseUnavailable unavailable) {
                return Optional.of(unavailable);
            }
        }
        return Optional.empty();
    }
}
