package id.prokus.terminal;

/** How far a piece of work has come, shown to whoever waits. Safe to call from several threads. */
public interface Progress extends AutoCloseable {

    /** One more part is done. */
    void step(String what);

    /** Leaves a clean line behind. */
    @Override
    void close();
}
