package id.prokus.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who is using a folder's PostgreSQL. Several processes may at once (the server, and a command beside it); whoever
 * leaves last puts the light out. The operating system lets go of the locks of a process that was killed.
 */
final class SharedUse {

    private final Path users;
    private final Path turn;
    private FileChannel channel;

    private SharedUse(Path users, Path turn, FileChannel channel) {
        this.users = users;
        this.turn = turn;
        this.channel = channel;
    }

    /** Starts what is shared where nobody has, one process at a time. */
    static SharedUse enter(Path folder, Runnable start) {
        Path users = folder.resolve("users.lock");
        Path turn = folder.resolve("turn.lock");
        try (FileChannel waiting = open(turn);
                FileLock mine = waiting.lock()) {
            FileChannel channel = open(users);
            channel.lock(0, Long.MAX_VALUE, true);
            start.run();
            return new SharedUse(users, turn, channel);
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        }
    }

    /** Stops what is shared if nobody else uses it. */
    void leave(Runnable stop) {
        try (FileChannel waiting = open(turn);
                FileLock mine = waiting.lock()) {
            channel.close();
            channel = open(users);
            try (FileLock last = channel.tryLock()) {
                if (last != null) {
                    stop.run();
                }
            }
            channel.close();
        } catch (IOException e) {
            throw Folders.cannotWrite(users, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
