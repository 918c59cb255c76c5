package id.prokus.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Results go to standard output; progress and remarks beside it, so that results can be piped. */
public final class Terminal {

    private static final int USUAL_WIDTH = 80;

    private final PrintStream results;
    private final PrintStream remarks;
    private final int width;

    /**
     * @param width columns of the terminal a person looks at; 0 where nobody does
     */
    public Terminal(PrintStream results, PrintStream remarks, int width) {
        this.results = results;
        this.remarks = remarks;
        this.width = width;
    }

    /** {@code PROKUS_KOLOM} is the terminal's width, told by the launcher; Java itself cannot ask for it. */
    public static Terminal standard(Map<String, String> environment) {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                width(environment.getOrDefault("PROKUS_KOLOM", "")));
    }

    /** A result. */
    public void say(String text) {
        results.println(text);
    }

    /** Something to know that is no result. */
    public void remark(String text) {
        remarks.println(text);
    }

    /**
     * A bar where a person looks on, else plain lines.
     *
     * @param title what is being done: "Membaca"
     * @param total how many parts there are
     */
    public Progress progress(String title, int total) {
        return width > 0 ? new Bar(remarks, title, total, width) : new Lines(remarks, title, total);
    }

    private static int width(String told) {
        if (!told.isEmpty()) {
            return told.matches("[1-9]\\d{0,3}") ? Integer.parseInt(told) : 0;
        }
        var console = System.console();
        return console != null && console.isTerminal() ? USUAL_WIDTH : 0;
    }
}
