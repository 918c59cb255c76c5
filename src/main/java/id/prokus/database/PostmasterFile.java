package id.prokus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The note a running PostgreSQL leaves in its folder: process, folder, start, port. It outlives a crash. */
record PostmasterFile(long process, int port) {

    static Optional<PostmasterFile> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new PostmasterFile(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether that process lives; after a restart of the machine its number may be another programme's. */
    boolean alive() {
        return ProcessHandle.of(process).isPresent();
    }
}
