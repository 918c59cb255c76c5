package id.prokus.olah;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers how far a run has come, for whoever asks. */
final class WatchedRun implements RunProgress {

    private final SortedMap<String, FileOutcome> files = new TreeMap<>();
    private RunView.State state = RunView.State.RUNNING;
    private Stage stage = Stage.READING;
    private int done;
    private int parts;
    private String failure = "";

    WatchedRun(SentFiles waiting) {
        waiting.workbooks()
                .forEach(file -> files.put(
                        file.name(), new FileOutcome(file.name(), FileOutcome.State.WAITING, "", "", 0, "", "")));
    }

    @Override
    public synchronized void begin(Stage begun, int ofParts) {
        stage = begun;
        done = 0;
        parts = ofParts;
    }

    @Override
    public synchronized void done(Stage doing, String part) {
        if (doing == stage) {
            done++;
        }
    }

    @Override
    public synchronized void file(FileOutcome outcome) {
        files.put(outcome.file(), outcome);
    }

    synchronized void finished() {
        state = RunView.State.DONE;
    }

    synchronized void failed(String sentence) {
        state = RunView.State.FAILED;
        failure = sentence;
    }

    synchronized boolean running() {
        return state == RunView.State.RUNNING;
    }

    synchronized RunView view() {
        return new RunView(state, stage, done, parts, List.copyOf(files.values()), failure);
    }
}
