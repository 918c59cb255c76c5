package id.prokus.olah;

import id.prokus.intake.Choices;
import id.prokus.intake.Readings;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.olah.ReadSentFiles.Said;
import id.prokus.place.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps every file, then reads it with two threads while a third keeps what was read. */
@Component
class ReadEverything {

    private static final int READERS = 2;

    private final ReceivedFiles receivedFiles;
    private final Readings readings;
    private final Choices choices;
    private final Regions regions;

    ReadEverything(ReceivedFiles receivedFiles, Readings readings, Choices choices, Regions regions) {
        this.receivedFiles = receivedFiles;
        this.readings = readings;
        this.choices = choices;
        this.regions = regions;
    }

    /** @param received is told the receipts once all files are kept, and before any is read to its end */
    AllRead read(RunOrder order, RunProgress progress, Keeper keeper, Consumer<Map<String, ReceivedFile>> received) {
        Map<String, String> hashes = SameFiles.hashes(order.files().workbooks());
        Map<String, String> copies = SameFiles.copies(order.files().workbooks(), hashes);
        Map<String, ReceivedFile> receipts = new ConcurrentHashMap<>();
        keeper.later(0, () -> {
            receive(order, receipts);
            received.accept(receipts);
        });
        Said said = keeper.await(() -> new Said(choices.columns(), choices.senders(order.edition())));
        tellWhatIsNotRead(order, copies, progress);
        List<SentFile> toRead = order.files().workbooks().stream()
                .filter(file -> !copies.containsKey(file.name()))
                .toList();
        progress.begin(Stage.READING, toRead.size());
        AllRead all = new AllRead(order, said, new ArrayList<>(), copies, receipts, new Originals());
        OneRun run = new OneRun(
                all, hashes, new ReadSentFiles(order.edition(), order.roster(), regions, said), keeper, progress);
        List<CompletableFuture<ReadFile>> underway = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (SentFile file : toRead) {
                underway.add(CompletableFuture.supplyAsync(() -> run.read(file), readers));
            }
        }
        underway.forEach(file -> all.files().add(Keeper.join(file)));
        return all;
    }

    /** First of all, so that nothing that was handed in is lost whatever happens next. */
    private void receive(RunOrder order, Map<String, ReceivedFile> receipts) {
        for (SentFile file : order.files().workbooks()) {
            receipts.put(
                    file.name(),
                    receivedFiles.receive(
                            order.edition(),
                            file.path(),
                            file.bytes(),
                            file.changedAt(),
                            order.by().name()));
        }
    }

    private static void tellWhatIsNotRead(RunOrder order, Map<String, String> copies, RunProgress progress) {
        order.files()
                .refused()
                .forEach(refused -> progress.file(FileOutcome.refused(refused.name(), refused.sentence())));
        copies.forEach((copy, original) -> progress.file(FileOutcome.same(copy, original)));
    }

    private final class OneRun {

        private final AllRead all;
        private final Map<String, String> hashes;
        private final ReadSentFiles reading;
        private final Keeper keeper;
        private final RunProgress progress;

        OneRun(AllRead all, Map<String, String> hashes, ReadSentFiles reading, Keeper keeper, RunProgress progress) {
            this.all = all;
            this.hashes = hashes;
            this.reading = reading;
            this.keeper = keeper;
            this.progress = progress;
        }

        ReadFile read(SentFile file) {
            ReadFile read = reading.read(file, hashes.getOrDefault(file.name(), ""));
            int values = read.reading().map(full -> full.observations().size()).orElse(0);
            keeper.later(values, () -> keep(read));
            read.book().ifPresent(book -> all.originals().add(file, book));
            progress.file(read.outcome());
            progress.done(Stage.READING, file.name());
            return read.asHeld();
        }

        private void keep(ReadFile read) {
            ReceivedFile receipt = all.receipt(read.sent().name());
            read.reading()
                    .ifPresentOrElse(
                            full -> readings.keep(receipt, full), () -> readings.refuse(receipt, "", read.refusal()));
        }
    }
}
