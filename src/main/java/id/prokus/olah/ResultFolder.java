package id.prokus.olah;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * A folder of results that are all there or not at all: they are written beside it and put in place together, so that a
 * full disk leaves the former results as they were.
 */
final class ResultFolder implements AutoCloseable {

    private static final String UNDERWAY = ".sedang-ditulis-";

    private final Path folder;
    private final Path underway;
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final Map<String, UnwrittenResult> unwritten = new ConcurrentSkipListMap<>();

    private ResultFolder(Path folder, Path underway) {
        this.folder = folder;
        this.underway = underway;
    }

    /** Writes to a file. */
    interface Writing<T> {
        void to(T out) throws IOException;
    }

    /** @throws RunFailed where the folder cannot be made or written */
    static ResultFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            removeAbandoned(folder);
            String mine = UNDERWAY + ProcessHandle.current().pid() + "-";
            return new ResultFolder(folder, Files.createTempDirectory(folder, mine));
        } catch (IOException e) {
            throw RunFailed.writing(folder.toString(), e);
        }
    }

    /** What a run wrote that was killed before it was done. */
    private static void removeAbandoned(Path folder) throws IOException {
        try (DirectoryStream<Path> underway = Files.newDirectoryStream(folder, UNDERWAY + "*")) {
            for (Path left : underway) {
                String process = String.valueOf(left.getFileName()).replaceFirst("^\\D*(\\d+)-.*", "$1");
                if (process.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    remove(left);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path left : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /**
     * One result that cannot be written stops no other.
     *
     * @param name with "/" between folders
     */
    void bytes(String name, Writing<OutputStream> writing) {
        Path file = underway.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                writing.to(out);
            }
            written.add(name);
        } catch (IOException | RuntimeException e) {
            unwritten.put(name, UnwrittenResult.of(name, e).orElseThrow(() -> bug(e)));
            discard(file);
        }
    }

    private static RuntimeException bug(Exception e) {
        return e instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }

    /** What others still have to write needs the room. */
    private void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw RunFailed.writing(folder.toString(), e);
        }
    }

    void text(String name, Writing<Writer> writing) {
        bytes(name, inUtf8(writing));
    }

    static Writing<OutputStream> inUtf8(Writing<Writer> writing) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            writing.to(writer);
            writer.flush();
        };
    }

    /**
     * Puts everything in place that could be written.
     *
     * @param former names, or folders, of results that earlier runs may have left and that are removed unless they were
     *     written anew
     * @return what could not be written; no former version of it is left to be taken for the new one
     * @throws RunFailed where the disk is full; everything is then as it was
     */
    List<UnwrittenResult> publish(List<String> former) {
        unwritten.values().stream()
                .filter(UnwrittenResult::diskIsFull)
                .findFirst()
                .ifPresent(full -> {
                    throw RunFailed.diskFull(folder.toString(), full);
                });
        try {
            for (String name : unwritten.keySet()) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (String name : former) {
                removeFormer(folder.resolve(name));
            }
            for (String name : written) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.move(underway.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(unwritten.values());
        } catch (IOException e) {
            throw RunFailed.writing(folder.toString(), e);
        }
    }

    private void removeFormer(Path former) throws IOException {
        if (!Files.exists(former)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(former)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!written.contains(folder.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            remove(underway);
        } catch (IOException e) {
            throw RunFailed.writing(folder.toString(), e);
        }
    }
}
