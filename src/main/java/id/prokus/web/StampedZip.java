package id.prokus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Office files are zips, and zips carry the clock; the same content is to give the same bytes. */
public final class StampedZip {

    private StampedZip() {}

    /** Writes the zip again with one time in every entry. */
    public static void copy(byte[] zip, Instant time, OutputStream out) throws IOException {
        copy(zip, time, out, (entry, content) -> content);
    }

    /** @param mend changes an entry of that name */
    public static void copy(byte[] zip, Instant time, OutputStream out, BiFunction<String, byte[], byte[]> mend)
            throws IOException {
        LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        ZipOutputStream to = new ZipOutputStream(out);
        // By its directory: some writers leave sizes out of the entries that a mere stream would need.
        try (ZipFile from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(stamp);
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    to.write(mend.apply(entry.getName(), content.readAllBytes()));
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
