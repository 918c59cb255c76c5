package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.report.AddedWords;
import id.prokus.report.Additions;
import id.prokus.report.DocumentOrder;
import id.prokus.report.DocumentSet;
import id.prokus.report.DocumentSet.Part;
import id.prokus.report.Scope;
import id.prokus.report.SetDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a whole set of documents into one folder, two scopes at a time, with an index of what is there. */
@Component
class WriteDocuments {

    static final String INDEX = "daftar.csv";

    private static final Logger LOG = LoggerFactory.getLogger(WriteDocuments.class);
    private static final int WRITERS = 2;

    private final RingkasanIssue ringkasanIssue;
    private final List<AddedWords> addedWords;

    WriteDocuments(RingkasanIssue ringkasanIssue, ObjectProvider<AddedWords> addedWords) {
        this.ringkasanIssue = ringkasanIssue;
        this.addedWords = addedWords.orderedStream().toList();
    }

    /**
     * What became of a set.
     *
     * @param written the files that are in place
     * @param unwritten what could not be made; everything else is there
     */
    record Result(List<IndexLine> written, List<UnwrittenResult> unwritten) {}

    /** The set was no longer wanted; the folder is as it was. */
    static final class Cancelled extends RuntimeException {}

    DocumentSet of(Processed processed, DocumentOrder order) {
        return new DocumentSet(
                processed.material(),
                order,
                ringkasanIssue.of(processed.edition(), processed.ringkasan()),
                scope -> words(processed.edition(), scope));
    }

    private Additions words(Edition edition, Scope scope) {
        return addedWords.stream().map(source -> source.of(edition, scope)).reduce(Additions.NONE, Additions::and);
    }

    /**
     * @throws RunFailed where the folder or its disk refuses; the former documents are then still there
     * @throws Cancelled where the rest was no longer wanted; likewise
     */
    Result write(Processed processed, DocumentOrder order, Path folder, DocumentProgress progress) {
        DocumentSet set = of(processed, order);
        List<Part> parts = set.parts();
        progress.begin(parts.stream().mapToInt(part -> part.documents().size()).sum());
        Map<String, IndexLine> made = new ConcurrentSkipListMap<>();
        try (ResultFolder results = ResultFolder.open(folder)) {
            List<CompletableFuture<Void>> underway = new ArrayList<>();
            try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
                for (Part part : parts) {
                    underway.add(CompletableFuture.runAsync(() -> make(set, part, results, made, progress), writers));
                }
            }
            underway.forEach(Keeper::join);
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            results.text(INDEX, out -> IndexLine.write(List.copyOf(made.values()), out));
            List<UnwrittenResult> unwritten = results.publish(former(folder));
            return new Result(List.copyOf(made.values()), unwritten);
        }
    }

    private static void make(
            DocumentSet set, Part part, ResultFolder results, Map<String, IndexLine> made, DocumentProgress progress) {
        if (progress.cancelled()) {
            return;
        }
        DocumentSet.Taker taker = (document, writing) -> {
            if (progress.cancelled()) {
                return;
            }
            results.bytes(document.name(), out -> made.put(document.name(), hashed(document, writing, out)));
            progress.done(document.name());
        };
        try {
            set.make(part, taker);
        } catch (RuntimeException e) {
            LOG.error("The ringkasan of {} could not be composed", part.scope().name(), e);
            part.documents().stream()
                    .filter(document -> !made.containsKey(document.name()))
                    .forEach(document -> taker.take(document, out -> {
                        throw new IOException("ringkasannya tidak dapat disusun", e);
                    }));
        }
    }

    /** A fault in one document is a document less, never a set less. */
    private static IndexLine hashed(SetDocument document, DocumentSet.Writing writing, OutputStream out)
            throws IOException {
        MessageDigest sha256 = sha256();
        var hashing = new DigestOutputStream(out, sha256);
        try {
            int pages = writing.to(hashing);
            return new IndexLine(document, pages, HexFormat.of().formatHex(sha256.digest()));
        } catch (RuntimeException e) {
            LOG.error("{} could not be written", document.name(), e);
            throw new IOException(e.getClass().getSimpleName(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an earlier set left and this one did not write anew; nothing that somebody else put there. */
    private static List<String> former(Path folder) {
        Path index = folder.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            return List.of();
        }
        try {
            return IndexLine.filesIn(Files.readString(index, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return List.of();
        }
    }
}
