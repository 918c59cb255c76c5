package id.prokus.terminal;

import java.io.PrintStream;

/** A bar that is drawn over itself, for a person at a terminal. */
final class Bar implements Progress {

    private static final long REDRAW_NANOS = 80_000_000;

    private final PrintStream out;
    private final String title;
    private final int total;
    private final int width;
    private int done;
    private long drawn;

    Bar(PrintStream out, String title, int total, int width) {
        this.out = out;
        this.title = title;
        this.total = total;
        this.width = width;
        draw("");
    }

    @Override
    public synchronized void step(String what) {
        done++;
        if (done == total || System.nanoTime() - drawn > REDRAW_NANOS) {
            draw(what);
        }
    }

    @Override
    public synchronized void close() {
        draw("");
        out.println();
    }

    private void draw(String what) {
        drawn = System.nanoTime();
        int cells = Math.clamp(width / 4, 5, 30);
        int full = total == 0 ? cells : cells * done / total;
        String line = "%s [%s%s] %d/%d %s"
                .formatted(title, "█".repeat(full), "·".repeat(cells - full), done, total, what)
                .stripTrailing();
        int fits = Math.max(0, width - 1);
        String shown = line.codePointCount(0, line.length()) > fits
                ? line.substring(0, line.offsetByCodePoints(0, fits))
                : line;
        out.print("\r" + shown + "\u001b[K");
        out.flush();
    }
}
