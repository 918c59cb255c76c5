package id.prokus.olah;

/** How far a run has come, told to whoever waits: a terminal, a page. Called from several threads. */
public interface RunProgress {

    /** Nobody waits. */
    RunProgress UNSEEN = new RunProgress() {
        @Override
        public void begin(Stage stage, int parts) {}

        @Override
        public void done(Stage stage, String part) {}

        @Override
        public void file(FileOutcome outcome) {}
    };

    /** A stage begins that has so many parts. */
    void begin(Stage stage, int parts);

    /** One part of a stage is done. */
    void done(Stage stage, String part);

    /** What became of a file, as far as it is known now; it may be told again when more is known. */
    void file(FileOutcome outcome);
}
