package id.prokus.terminal;

import java.io.PrintStream;

/** One plain line per part, for a log or a pipe; at most about a hundred of them. */
final class Lines implements Progress {

    private static final int AT_MOST = 100;

    private final PrintStream out;
    private final String title;
    private final int total;
    private int done;

    Lines(PrintStream out, String title, int total) {
        this.out = out;
        this.title = title;
        this.total = total;
    }

    @Override
    public synchronized void step(String what) {
        done++;
        int every = Math.max(1, total / AT_MOST);
        if (done % every == 0 || done == total) {
            out.println((title + " " + done + "/" + total + " " + what).stripTrailing());
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
