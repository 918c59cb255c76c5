package id.prokus.olah;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the workbooks in what was handed in: a folder with its sub-folders, single files, and archives among them. */
public final class GatherFiles {

    /** What is no workbook is kept as it came all the same, but not films. */
    private static final int MOST_KEPT_UNREAD = 32 << 20;

    private final List<SentFile> found = new ArrayList<>();
    private final List<SentFiles.Refused> refused = new ArrayList<>();

    private GatherFiles() {}

    /**
     * @param folder a folder, or a single file
     * @param results where results are written, which are never taken for something that was sent
     * @throws IOException where the folder itself cannot be listed; a file that cannot be read is refused by name
     */
    public static SentFiles in(Path folder, Path results) throws IOException {
        GatherFiles gathering = new GatherFiles();
        if (Files.isRegularFile(folder)) {
            gathering.file(folder, String.valueOf(folder.getFileName()));
        } else {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> !isBelow(file, results))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                gathering.file(file, folder.relativize(file).toString().replace('\\', '/'));
            }
        }
        return SentFiles.of(gathering.found, gathering.refused);
    }

    private static boolean isBelow(Path file, Path results) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(results.toAbsolutePath().normalize());
    }

    /** What somebody dropped on a page: files, and archives that hold files. */
    public static SentFiles among(List<SentFile> dropped) {
        GatherFiles gathering = new GatherFiles();
        dropped.forEach(file -> gathering.take(file.path(), file.bytes(), file.changedAt()));
        return SentFiles.of(gathering.found, gathering.refused);
    }

    private void file(Path file, String path) {
        if (SentFiles.isLitter(path)) {
            return;
        }
        try {
            take(
                    path,
                    Files.readAllBytes(file),
                    Optional.of(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException | OutOfMemoryError e) {
            refused.add(new SentFiles.Refused(
                    path, "Berkas tidak dapat dibuka di komputer ini. Periksa izin dan ukurannya, lalu ulangi."));
        }
    }

    private void take(String path, byte[] bytes, Optional<Instant> changedAt) {
        if (SentFiles.isLitter(path)) {
            return;
        }
        if (SentFiles.isArchive(path)) {
            OpenArchive.open(path, bytes, this::take, refused::add);
        } else if (SentFiles.mayBeWorkbook(path) || bytes.length <= MOST_KEPT_UNREAD) {
            found.add(new SentFile(SentFiles.bare(path), path, bytes, changedAt));
        } else {
            refused.add(SentFiles.foreign(path));
        }
    }
}
