package id.prokus.olah;

import java.util.List;

/**
 * How far an edition's run has come.
 *
 * @param state whether it goes on
 * @param stage what it is doing, or did last
 * @param done how many parts of the stage are done
 * @param parts how many there are
 * @param files what became of each file so far, in the order of their names
 * @param failure why it failed, in Indonesian; else empty
 */
public record RunView(State state, Stage stage, int done, int parts, List<FileOutcome> files, String failure) {

    /** Whether it goes on. */
    public enum State {
        /** None was begun since this server started. */
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    static final RunView NONE = new RunView(State.NONE, Stage.READING, 0, 0, List.of(), "");

    /** From 0 to 100, of the stage. */
    public int percent() {
        return parts == 0 ? 0 : 100 * done / parts;
    }
}
