package id.prokus.olah;

import id.prokus.terminal.Progress;
import id.prokus.terminal.Terminal;
import java.util.EnumMap;
import java.util.Map;

/** A run, watched at a terminal: one bar, or one line per part, for each stage. */
final class TerminalProgress implements RunProgress, AutoCloseable {

    private final Terminal terminal;
    private final Map<Stage, Progress> stages = new EnumMap<>(Stage.class);

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(Stage stage, int parts) {
        close();
        stages.put(stage, terminal.progress(stage.label(), parts));
    }

    @Override
    public synchronized void done(Stage stage, String part) {
        Progress progress = stages.get(stage);
        if (progress != null) {
            progress.step(part);
        }
    }

    /** Files are told in the closing table. */
    @Override
    public void file(FileOutcome outcome) {}

    @Override
    public synchronized void close() {
        stages.values().forEach(Progress::close);
        stages.clear();
    }
}
