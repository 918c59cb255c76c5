package id.prokus.olah;

/** How far a set of documents has come, told to whoever waits, and whether they still wait. Called from several threads. */
interface DocumentProgress {

    void begin(int files);

    /** One more file was made, or could not be. */
    void done(String file);

    /** Whether the rest need not be made any more. */
    boolean cancelled();
}
