package id.prokus.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zip, by name whatever its case; what is unpacked is counted against the {@link Budget}. */
final class ZipParts implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Budget budget;
    private final boolean isMending;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip, Budget budget, boolean isMending) {
        this.zip = zip;
        this.budget = budget;
        this.isMending = isMending;
    }

    /**
     * @param isMending whether to blank what XML forbids
     * @throws UnreadableFile when it is cut short or has too many entries
     */
    static ZipParts open(byte[] bytes, Limits limits, Budget budget, boolean isMending) throws UnreadableFile {
        if (directoryEntries(bytes) > limits.entries()) {
            throw Refusal.zipBomb();
        }
        try {
            ZipParts parts = new ZipParts(
                    ZipFile.builder()
                            .setByteArray(bytes)
                            .setIgnoreLocalFileHeader(true)
                            .get(),
                    budget,
                    isMending);
            var all = parts.zip.getEntries();
            while (all.hasMoreElements()) {
                ZipArchiveEntry entry = all.nextElement();
                parts.entries.put(key(entry.getName()), entry);
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            throw Refusal.truncated();
        }
    }

    Budget budget() {
        return budget;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The names as stored but for their case and a leading slash. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean isEncrypted() {
        return entries.values().stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    }

    /** The part's unpacked bytes, one after another; a missing part is empty. */
    InputStream stream(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return new ByteArrayInputStream(new byte[0]);
        }
        InputStream raw = zip.getRawInputStream(entry);
        if (raw == null) {
            throw new IOException("no data");
        }
        InputStream unpacked = switch (entry.getMethod()) {
            case ZipArchiveEntry.DEFLATED -> new Unpacking(raw);
            case ZipArchiveEntry.STORED -> raw;
            default -> zip.getInputStream(entry);
        };
        InputStream counted = new CountedStream(unpacked, entry.getCrc(), budget);
        return isMending ? new MendedXml(new BufferedInputStream(counted, BUFFER)) : counted;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /** Counted before the directory is read into memory, and from its bytes, since its own count may lie. */
    private static int directoryEntries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** Inflates without a zip header and gives the inflater's memory back. */
    private static final class Unpacking extends InflaterInputStream {

        Unpacking(InputStream raw) {
            super(raw, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
