package id.prokus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The note a running PostgreSQL leaves in its folder: process, folder, start, port. It outlives a crash. */
record PostmasterFile(long process, int port) {

    /** No system counts so far. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

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

    /** Whether it is PostgreSQL, and not another programme under its number, nor one that ended and was not yet buried. */
    boolean isPostgres() {
        return ProcessHandle.of(process)
                .flatMap(running -> running.info().command())
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    /**
     * After a power cut the number may belong to another programme, and PostgreSQL would refuse to start for ever. The note
     * stays, because by its last line PostgreSQL sees whether parts of the former one still write; only the number goes.
     */
    void forgetProcess(Path cluster) throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(note));
        lines.set(0, NOBODY);
        Files.write(note, lines);
    }

    /** Whether that process lives; after a restart of the machine its number may be another programme's. */
    boolean alive() {
        return ProcessHandle.of(process).isPresent();
    }
}
