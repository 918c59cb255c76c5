package id.prokus.olah;

import id.prokus.intake.ReceivedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes one trusted set of rows, families and notes of everything that was sent. What comes in is kept before it is
 * read; whoever runs it again after it was stopped loses nothing and gets the same result.
 */
@Component
public class ProcessWorkbooks {

    private final ReadEverything readEverything;
    private final JudgeEverything judgeEverything;
    private final Runs runs;
    private final Tray tray;

    ProcessWorkbooks(ReadEverything readEverything, JudgeEverything judgeEverything, Runs runs, Tray tray) {
        this.readEverything = readEverything;
        this.judgeEverything = judgeEverything;
        this.runs = runs;
        this.tray = tray;
    }

    /** What a run read, and what it made of it. */
    record Result(AllRead read, Processed processed) {}

    /**
     * Processes these files as a run of their own; they become what the edition's figures are made of.
     *
     * @throws RunFailed where the database or the disk refused; bugs fly as they are
     */
    Result run(RunOrder order, RunProgress progress) {
        Begun run = new Begun();
        try (Keeper keeper = new Keeper()) {
            AllRead read = readEverything.read(
                    order, progress, keeper, receipts -> run.id = Optional.of(begin(order, receipts)));
            Processed processed = judgeEverything.judge(read, progress, keeper);
            keeper.await(() -> {
                UUID id = run.id.orElseThrow();
                processed.files().stream()
                        .filter(file -> read.receipts().containsKey(file.file()))
                        .forEach(file -> runs.file(id, read.receipt(file.file()), file));
                runs.done(id, processed.fingerprint());
                return id;
            });
            processed.files().forEach(progress::file);
            return new Result(read, processed);
        } catch (RuntimeException e) {
            Optional<RunFailed> told = RunFailed.of(e);
            run.id.ifPresent(id -> failed(id, told, e));
            if (told.isPresent()) {
                throw told.orElseThrow();
            }
            throw e;
        }
    }

    /** The same without a run of its own: the results are there, only not in this process's memory. */
    Result look(RunOrder order) {
        try (Keeper keeper = new Keeper()) {
            AllRead read = readEverything.read(order, RunProgress.UNSEEN, keeper, receipts -> {});
            return new Result(read, judgeEverything.judge(read, RunProgress.UNSEEN, keeper));
        }
    }

    /** What the same files give after people decided something about notes or families. */
    Result again(AllRead read) {
        try (Keeper keeper = new Keeper()) {
            return new Result(read, judgeEverything.judge(read, RunProgress.UNSEEN, keeper));
        }
    }

    private UUID begin(RunOrder order, Map<String, ReceivedFile> receipts) {
        List<ReceivedFile> files = List.copyOf(receipts.values());
        tray.replace(order.edition(), files);
        return runs.begin(order.edition(), files, order.by().name());
    }

    private void failed(UUID run, Optional<RunFailed> told, RuntimeException e) {
        try {
            runs.failed(run, told.map(RunFailed::getMessage).orElse("Terhenti karena kesalahan program."));
        } catch (RuntimeException alsoFailed) {
            e.addSuppressed(alsoFailed);
        }
    }

    /** A run is begun by another thread than the one that waits for it. */
    private static final class Begun {
        private volatile Optional<UUID> id = Optional.empty();
    }
}
