package id.prokus.olah;

import java.time.Instant;
import java.util.Optional;

/**
 * A file as somebody handed it in.
 *
 * @param name as everything will name it
 * @param path its name with the folders or the archive it lay in, which may tell who sent it
 * @param bytes what it holds
 * @param changedAt when its sender last changed it; empty where that is not known
 */
public record SentFile(String name, String path, byte[] bytes, Optional<Instant> changedAt) {

    public SentFile(String name, byte[] bytes) {
        this(name, name, bytes, Optional.empty());
    }

    /** One that was received before. */
    static SentFile kept(String path, byte[] bytes, Instant changedAt) {
        return new SentFile(SentFiles.bare(path), path, bytes, Optional.of(changedAt));
    }

    @Override
    public String toString() {
        return "SentFile[" + path + "]";
    }
}
