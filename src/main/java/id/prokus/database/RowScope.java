package id.prokus.database;

/**
 * Which rows this thread may see. The programme's own work (commands, runs) sees everything; whoever serves a person
 * enters that person's scope first. It is told to PostgreSQL in every transaction, whose policies do the rest.
 */
public final class RowScope implements AutoCloseable {

    /** For the programme's own work. */
    public static final String EVERYTHING = "*";

    /** For whoever has no duty today. */
    public static final String NOTHING = "";

    /**
     * For single statements that ask no table under a policy, such as functions that answer for whom they are told: each is a
     * transaction by itself, PostgreSQL is told nothing, and shows nothing else.
     */
    public static final String UNTOLD = "\n";

    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> EVERYTHING);

    private final String former;

    private RowScope(String former) {
        this.former = former;
    }

    /** @param keys as the database's {@code access.scope()} reads them, one a line */
    public static RowScope enter(String keys) {
        var scope = new RowScope(CURRENT.get());
        CURRENT.set(keys);
        return scope;
    }

    public static String current() {
        return CURRENT.get();
    }

    /** Back to what was before. */
    @Override
    public void close() {
        CURRENT.set(former);
    }
}
