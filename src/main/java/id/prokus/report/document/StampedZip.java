package id.prokus.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are zips, and zips carry the clock; the same content is to give the same bytes. */
final class StampedZip {

    private StampedZip() {}

    /** Writes the zip again with one time in every entry. */
    static void copy(byte[] zip, Instant time, OutputStream out) throws IOException {
        copy(zip, time, out, (entry, content) -> content);
    }

    /** @param mend changes an entry of that name */
    static void copy(byte[] zip, Instant time, OutputStream out, BiFunction<String, byte[], byte[]> mend)
            throws IOException {
        LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(stamp);
                to.putNextEntry(copy);
                to.write(mend.apply(entry.getName(), from.readAllBytes()));
                to.closeEntry();
            }
        }
        to.finish();
    }
}
