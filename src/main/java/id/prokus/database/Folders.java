package id.prokus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that hold people's data: closed to others, and a clear sentence where they cannot be had. */
final class Folders {

    private Folders() {}

    static Path create(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.isWritable(folder)) {
                throw new IOException("read-only");
            }
            return folder;
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> contents;
            try (Stream<Path> walk = Files.walk(folder)) {
                contents = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : contents) {
                Files.delete(path);
            }
        }
    }

    static DatabaseUnavailable cannotWrite(Path folder, IOException reason) {
        String said = String.valueOf(reason.getMessage());
        return said.contains("No space left")
                ? diskFull(folder)
                : new DatabaseUnavailable(
                        "Folder data " + folder
                                + " tidak dapat ditulisi. Periksa izinnya, atau pilih folder lain dengan PROKUS_DATA.",
                        reason);
    }

    static DatabaseUnavailable diskFull(Path folder) {
        return new DatabaseUnavailable("Ruang penyimpanan untuk folder data " + folder
                + " penuh. Kosongkan sebagian, lalu jalankan kembali; yang sudah dibaca tidak hilang.");
    }
}
