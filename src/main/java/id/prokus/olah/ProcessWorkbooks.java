package id.prokus.olah;

import id.prokus.intake.Choices;
import id.prokus.intake.Notes;
import id.prokus.intake.Readings;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.intake.RowIdentities;
import id.prokus.olah.ReadSentFiles.Said;
import id.prokus.place.Regions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Makes one trusted set of rows, families and notes of everything that was sent. What comes in is kept before it is
 * read; whoever runs it again after it was stopped loses nothing and gets the same result.
 */
@Component
public class ProcessWorkbooks {

    private static final int READERS = 2;

    private final ReceivedFiles receivedFiles;
    private final Readings readings;
    private final RowIdentities rowIdentities;
    private final Notes notes;
    private final Choices choices;
    private final Runs runs;

    ProcessWorkbooks(
            ReceivedFiles receivedFiles,
            Readings readings,
            RowIdentities rowIdentities,
            Notes notes,
            Choices choices,
            Runs runs) {
        this.receivedFiles = receivedFiles;
        this.readings = readings;
        this.rowIdentities = rowIdentities;
        this.notes = notes;
        this.choices = choices;
        this.runs = runs;
    }

    /** @throws RunFailed where the database or the disk refused; bugs fly as they are */
    public Processed process(RunOrder order, RunProgress progress) {
        Underway run = new Underway(order, progress);
        try (Keeper keeper = new Keeper()) {
            return run.process(keeper);
        } catch (RuntimeException e) {
            run.failed(e);
            Optional<RunFailed> told = RunFailed.of(e);
            if (told.isPresent()) {
                throw told.orElseThrow();
            }
            throw e;
        }
    }

    /** One run. */
    private final class Underway {

        private final RunOrder order;
        private final RunProgress progress;
        private final Map<String, ReceivedFile> receipts = new ConcurrentHashMap<>();
        private final Map<String, String> hashes = new HashMap<>();
        private final Map<String, String> copies = new HashMap<>();
        private volatile Optional<UUID> id = Optional.empty();

        Underway(RunOrder order, RunProgress progress) {
            this.order = order;
            this.progress = progress;
        }

        Processed process(Keeper keeper) {
            hashes.putAll(SameFiles.hashes(order.files().workbooks()));
            copies.putAll(SameFiles.copies(order.files().workbooks(), hashes));
            receive(keeper);
            Said said = join(keeper.after(() -> new Said(choices.columns(), choices.senders(order.edition()))));
            List<ReadFile> files = read(keeper, said);

            progress.begin(Stage.TELLING, 1);
            CountedFiles counted = CountedFiles.of(files, this::changedAt);
            ToldNotes told = ToldNotes.of(counted);
            progress.done(Stage.TELLING, "");
            progress.begin(Stage.KEEPING, 1);
            Processed processed = join(keeper.after(() -> settle(said, files, counted, told)));
            progress.done(Stage.KEEPING, "");
            return processed;
        }

        /** First of all, so that nothing that was handed in is lost whatever happens next. */
        private void receive(Keeper keeper) {
            keeper.later(0, () -> {
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
                id = Optional.of(runs.begin(
                        order.edition(),
                        List.copyOf(receipts.values()),
                        order.by().name()));
            });
        }

        private List<ReadFile> read(Keeper keeper, Said said) {
            List<SentFile> toRead = order.files().workbooks().stream()
                    .filter(file -> !copies.containsKey(file.name()))
                    .toList();
            progress.begin(Stage.READING, toRead.size());
            order.files()
                    .refused()
                    .forEach(refused -> progress.file(FileOutcome.refused(refused.name(), refused.sentence())));
            copies.forEach((copy, original) -> progress.file(FileOutcome.same(copy, original)));
            ReadSentFiles reading = new ReadSentFiles(order.edition(), order.roster(), Regions.load(), said);
            List<CompletableFuture<ReadFile>> underway = new ArrayList<>();
            try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
                for (SentFile file : toRead) {
                    underway.add(CompletableFuture.supplyAsync(() -> read(keeper, reading, file), readers));
                }
            }
            return underway.stream().map(Underway::join).toList();
        }

        private ReadFile read(Keeper keeper, ReadSentFiles reading, SentFile file) {
            ReadFile read = reading.read(file, hashes.getOrDefault(file.name(), ""));
            keeper.later(read.reading().map(full -> full.observations().size()).orElse(0), () -> keep(read));
            progress.file(read.outcome());
            progress.done(Stage.READING, file.name());
            return read.withoutObservations();
        }

        private void keep(ReadFile read) {
            read.reading()
                    .ifPresentOrElse(
                            reading -> readings.keep(receipt(read.sent().name()), reading),
                            () -> readings.refuse(receipt(read.sent().name()), "", read.refusal()));
        }

        private Processed settle(Said said, List<ReadFile> files, CountedFiles counted, ToldNotes told) {
            Map<String, UUID> fileIds = new HashMap<>();
            receipts.forEach((name, receipt) -> fileIds.put(name, receipt.id()));
            var identities = rowIdentities.of(order.edition().year(), counted.versions(this::receipt));
            var known = notes.reconcile(order.edition(), told.found(identities), counted.incubators(), fileIds);
            List<FileOutcome> outcomes = outcomes(files, counted);
            String fingerprint = Fingerprint.of(order, files, said, known);
            UUID run = id.orElseThrow();
            outcomes.stream()
                    .filter(outcome -> receipts.containsKey(outcome.file()))
                    .forEach(outcome -> runs.file(run, receipt(outcome.file()), outcome));
            runs.done(run, fingerprint);
            return new Processed(
                    order.edition(),
                    order.roster(),
                    outcomes,
                    counted.readings(),
                    counted.differences(),
                    counted.rows(),
                    told.families(),
                    known,
                    Questions.of(files, counted.replacements()),
                    fingerprint,
                    notes.solved(order.edition()));
        }

        private List<FileOutcome> outcomes(List<ReadFile> files, CountedFiles counted) {
            List<FileOutcome> outcomes = new ArrayList<>();
            files.forEach(file -> outcomes.add(counted.outcome(file)));
            copies.forEach((copy, original) -> outcomes.add(FileOutcome.same(copy, original)));
            order.files()
                    .refused()
                    .forEach(refused -> outcomes.add(FileOutcome.refused(refused.name(), refused.sentence())));
            outcomes.sort(Comparator.comparing(FileOutcome::file));
            outcomes.forEach(progress::file);
            return outcomes;
        }

        private Instant changedAt(SentFile file) {
            return file.changedAt().orElse(Instant.EPOCH);
        }

        private ReceivedFile receipt(String name) {
            ReceivedFile receipt = receipts.get(name);
            if (receipt == null) {
                throw new IllegalStateException("a file that was never received");
            }
            return receipt;
        }

        void failed(RuntimeException e) {
            String sentence = RunFailed.of(e).map(RunFailed::getMessage).orElse("Terhenti karena kesalahan program.");
            try {
                id.ifPresent(run -> runs.failed(run, sentence));
            } catch (RuntimeException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
        }

        private static <T> T join(CompletableFuture<T> future) {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }
}
