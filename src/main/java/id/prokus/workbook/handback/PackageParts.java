package id.prokus.workbook.handback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an .xlsx, by name ({@code xl/workbook.xml}); names differ neither by case nor by a leading slash. A part
 * nobody put or removed is copied as it was compressed.
 */
final class PackageParts implements AutoCloseable {

    /** Half the time of the usual level for a file a tenth larger; compressing is most of the work of a return. */
    private static final int QUICK = 3;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    PackageParts(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(e -> entries.putIfAbsent(key(e.getName()), e));
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return changed.containsKey(key(name)) || (entries.containsKey(key(name)) && !removed.contains(key(name)));
    }

    /** A part that must be there, in UTF-8. */
    byte[] read(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException("Bagian " + name + " tidak ada di dalam berkas."));
    }

    /** A part in UTF-8, with whatever was changed in it. */
    Optional<byte[]> find(String name) throws IOException {
        byte[] put = changed.get(key(name));
        if (put != null) {
            return Optional.of(put);
        }
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null || removed.contains(key(name))) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return Optional.of(XmlEncoding.utf8(content.readAllBytes()));
        }
    }

    void put(String name, byte[] content) {
        changed.put(key(name), content);
        spelling.putIfAbsent(key(name), name);
        removed.remove(key(name));
    }

    void remove(String name) {
        changed.remove(key(name));
        removed.add(key(name));
    }

    /** The first name not yet taken of a pattern like {@code xl/comments%d.xml}. */
    String free(String pattern) {
        int number = 1;
        while (entries.containsKey(key(pattern.formatted(number)))
                || changed.containsKey(key(pattern.formatted(number)))) {
            number++;
        }
        return pattern.formatted(number);
    }

    void writeTo(OutputStream out) throws IOException {
        ZipArchiveOutputStream written = new ZipArchiveOutputStream(out);
        written.setLevel(QUICK);
        // The same workbook and notes give the same bytes: no clock.
        long time = entries.values().stream()
                .mapToLong(ZipArchiveEntry::getTime)
                .max()
                .orElse(0);
        Set<String> done = new HashSet<>();
        for (Map.Entry<String, ZipArchiveEntry> part : entries.entrySet()) {
            byte[] content = changed.get(part.getKey());
            if (content != null) {
                write(
                        written,
                        part.getValue().getName(),
                        content,
                        part.getValue().getTime());
                done.add(part.getKey());
            } else if (!removed.contains(part.getKey())) {
                written.addRawArchiveEntry(part.getValue(), zip.getRawInputStream(part.getValue()));
            }
        }
        for (Map.Entry<String, byte[]> part : changed.entrySet()) {
            if (!done.contains(part.getKey())) {
                write(written, spelling.getOrDefault(part.getKey(), part.getKey()), part.getValue(), time);
            }
        }
        written.finish();
    }

    private static void write(ZipArchiveOutputStream zip, String name, byte[] content, long time) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(time);
        entry.setSize(content.length);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
