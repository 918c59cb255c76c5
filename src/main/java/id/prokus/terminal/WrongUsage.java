package id.prokus.terminal;

/** The command was called wrongly; the message is one Indonesian sentence that says how. */
public final class WrongUsage extends RuntimeException {

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
