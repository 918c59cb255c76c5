package id.prokus.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programmes, carried in a library and unpacked once. */
record PostgresProgram(Path home) {

    private static final Map<String, String> ARCHIVES = Map.of(
            "amd64", "postgres-linux-x86_64.txz",
            "x86_64", "postgres-linux-x86_64.txz",
            "aarch64", "postgres-linux-arm_64.txz");

    static PostgresProgram unpackedIn(Path folder) {
        URL archive = archive();
        try {
            // The archive does not say its version; its length changes with it.
            long length = archive.openConnection().getContentLengthLong();
            Path home = folder.resolve("program-" + length);
            if (!Files.isDirectory(home)) {
                unpackAtOnce(archive, home);
            }
            return new PostgresProgram(home);
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        }
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch", "");
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                ? ARCHIVES.getOrDefault(machine, "")
                : "";
        URL archive = name.isEmpty() ? null : PostgresProgram.class.getResource("/" + name);
        if (archive == null) {
            throw new DatabaseUnavailable("PostgreSQL bawaan tidak tersedia untuk mesin ini ("
                    + System.getProperty("os.name") + " " + machine
                    + "). Pasanglah PostgreSQL 18 lalu isi PROKUS_DB_URL.");
        }
        return archive;
    }

    /** Whole or not at all; another process may do the same at the same time. */
    private static void unpackAtOnce(URL archive, Path home) throws IOException {
        createOpenFolder(home.resolveSibling(""));
        Path unfinished = Files.createTempDirectory(home.resolveSibling(""), "unfinished");
        try {
            unpack(archive, unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Outside the archive's folder: " + entry.getName());
                }
                if (neededToRun(entry.getName())) {
                    unpack(tar, entry, path);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            createOpenFolder(path);
            return;
        }
        createOpenFolder(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Whom PostgreSQL runs as is not always who unpacks it. */
    private static void createOpenFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean neededToRun(String name) {
        return !name.endsWith(".a") && !name.contains("/include/") && !name.contains("/pkgconfig/");
    }
}
