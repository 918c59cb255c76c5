package id.prokus.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL cluster on disk. Not for use by two threads, nor by two processes, at once: {@link SharedUse} sees to that. */
final class PostgresCluster {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> STILL_STARTING = List.of("57P03");

    /** What PostgreSQL says where parts of a former server still have its memory. */
    private static final String STILL_ENDING = "pre-existing shared memory block";

    /** Errors stay out of the log, because they quote values, and a value may be a NIK. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "log_min_messages", "log",
            "log_min_error_statement", "panic",
            "log_checkpoints", "off",
            "shared_buffers", "256MB",
            "max_wal_size", "2GB",
            "jit", "off");

    private final Path folder;
    private final Path programs;
    private final Path cluster;
    private final OrdinaryUser user;

    PostgresCluster(Path folder, Path programs, OrdinaryUser user) {
        this.folder = folder;
        this.programs = programs;
        this.cluster = folder.resolve("cluster");
        this.user = user;
    }

    Path folder() {
        return folder;
    }

    /** The port of the running server. */
    int port() {
        return PostmasterFile.of(cluster)
                .map(PostmasterFile::port)
                .orElseThrow(() -> new DatabaseUnavailable("PostgreSQL di folder data " + folder
                        + " berhenti. Jalankan kembali ProKUS; lihat " + log() + " bila terulang."));
    }

    /** A server may already run here: of another process, or an orphan of one that was killed. */
    void joinOrStart(String name, String password) {
        if (!answers(name, password)) {
            var program = PostgresProgram.unpackedIn(programs);
            if (!Files.isDirectory(cluster)) {
                create(program, name, password);
            }
            start(program);
        }
    }

    void stop() {
        run(PostgresProgram.unpackedIn(programs).path("pg_ctl"), "stop", "-w", "-m", "fast", "-D", cluster.toString());
    }

    private boolean answers(String name, String password) {
        for (long until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until; ) {
            var running = PostmasterFile.of(cluster);
            if (running.isEmpty() || !running.get().alive()) {
                return false;
            }
            var address = ServerAddress.local(running.get().port(), "postgres", name, password);
            try (Connection connection = address.connections().getConnection()) {
                return connection.isValid(5);
            } catch (SQLException e) {
                if (!STILL_STARTING.contains(e.getSQLState())) {
                    return false;
                }
                pause();
            }
        }
        return false;
    }

    private void create(PostgresProgram program, String name, String password) {
        Path unfinished = folder.resolve("cluster.unfinished");
        Path secret = unfinished.resolveSibling("secret.unfinished");
        try {
            Folders.delete(unfinished);
            Files.createDirectory(unfinished);
            Files.writeString(secret, password);
            user.own(unfinished);
            user.own(secret);
            run(
                    program.path("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + name,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=id-ID",
                    "--data-checksums",
                    "--no-instructions");
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        } finally {
            secret.toFile().delete();
        }
    }

    private void start(PostgresProgram program) {
        try {
            user.own(cluster);
            var left = PostmasterFile.of(cluster).filter(note -> !note.isPostgres());
            if (left.isPresent()) {
                left.get().forgetProcess(cluster);
            }
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        }
        var options = new StringBuilder("-p " + freePort());
        SETTINGS.forEach((key, value) ->
                options.append(" -c ").append(key).append("='").append(value).append('\''));
        start(
                program.path("pg_ctl"),
                "start",
                "-w",
                "-t",
                Long.toString(PATIENCE.toSeconds()),
                "-D",
                cluster.toString(),
                "-l",
                log().toString(),
                "-o",
                options.toString());
    }

    /** Parts of a server that was killed go on for a moment, and the next one waits for them. */
    private void start(String... command) {
        for (long until = System.nanoTime() + PATIENCE.toNanos(); ; pause()) {
            try {
                run(command);
                return;
            } catch (DatabaseUnavailable failure) {
                if (!failure.sentence().contains(STILL_ENDING) || System.nanoTime() > until) {
                    throw failure;
                }
            }
        }
    }

    private Path log() {
        return folder.resolve("cluster").resolve("server.log");
    }

    private void run(String... command) {
        try {
            Path said = Files.createTempFile("prokus-postgresql", ".txt");
            try {
                // Into a file: the server it starts would keep a pipe open for ever.
                var builder = new ProcessBuilder(user.command(List.of(command)))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
                builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
                builder.environment().put("LC_ALL", "C");
                if (builder.start().waitFor() != 0) {
                    throw failed(command[0], words(said));
                }
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Dihentikan sebelum PostgreSQL siap.", e);
        }
    }

    private DatabaseUnavailable failed(String program, List<String> said) {
        var everything = new ArrayList<>(said);
        everything.addAll(words(log()));
        if (everything.stream().anyMatch(line -> line.contains("No space left"))) {
            return Folders.diskFull(folder);
        }
        String reason = everything.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error"))
                .reduce((first, second) -> second)
                .orElse(everything.isEmpty() ? "" : everything.getLast());
        return new DatabaseUnavailable("PostgreSQL bawaan gagal ("
                + Path.of(program).getFileName() + ": " + reason.strip() + "). Rinciannya di " + log() + ".");
    }

    private static List<String> words(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnavailable("Tidak ada port lokal yang kosong untuk PostgreSQL bawaan.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Dihentikan sebelum PostgreSQL siap.", e);
        }
    }
}
