package id.prokus.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whom PostgreSQL's programmes run as: they refuse root. Root lends them a user namespace, in which its files stay its
 * own; where that is forbidden (many containers), they run as an ordinary account that is given the files.
 *
 * @param prefix what stands before a command
 * @param files whom the files must belong to; empty where they already do
 */
record OrdinaryUser(List<String> prefix, OptionalInt files) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static OrdinaryUser forThisProcess() {
        if (!runsAsRoot()) {
            return new OrdinaryUser(List.of(), OptionalInt.empty());
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new OrdinaryUser(namespace, OptionalInt.of(ROOT));
        }
        List<String> account = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(account)) {
            return new OrdinaryUser(account, OptionalInt.of(NOBODY));
        }
        throw new DatabaseUnavailable("PostgreSQL bawaan tidak boleh dijalankan oleh root di mesin ini."
                + " Jalankan ProKUS sebagai pengguna biasa, atau isi PROKUS_DB_URL.");
    }

    List<String> command(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Hands over a file, or a folder with all in it. */
    void own(Path path) throws IOException {
        if (files.isEmpty() || files.getAsInt() == owner(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.toList()) {
                Files.setAttribute(each, "unix:uid", files.getAsInt(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** An account that is not root must get as far as the folder; only the last two steps of the way are ours to open. */
    void openTheWay(Path data, Path folder) throws IOException {
        if (files.orElse(ROOT) == ROOT) {
            return;
        }
        for (Path step = folder; step != null; step = step.getParent()) {
            var permissions = Files.getPosixFilePermissions(step);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                if (!step.startsWith(data)) {
                    throw new DatabaseUnavailable("PostgreSQL bawaan tidak dapat mencapai folder data " + data + ": "
                            + step + " tertutup bagi pengguna biasa. Pilih folder lain dengan PROKUS_DATA,"
                            + " atau isi PROKUS_DB_URL.");
                }
                Files.setPosixFilePermissions(step, permissions);
            }
        }
    }

    /** Asked of the system: the owner of /proc/self is root for everybody, as it is a link. */
    private static boolean runsAsRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
