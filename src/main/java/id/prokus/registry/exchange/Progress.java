package id.prokus.registry.exchange;

/** How far a file has come. */
public final class Progress {

    private volatile int total;
    private volatile int done;

    void begin(int rows) {
        total = rows;
        done = 0;
    }

    void at(int rows) {
        done = rows;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }
}
