package id.prokus.olah;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens an archive of workbooks, within bounds: what unpacks to far more than anyone would send is not unpacked. */
final class OpenArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 512L << 20;

    private OpenArchive() {}

    /** Takes a file out of an archive. */
    interface Taker {
        void take(String path, byte[] bytes, Optional<Instant> changedAt);
    }

    static void open(String path, byte[] bytes, Taker taker, Consumer<SentFiles.Refused> refused) {
        long left = MOST_BYTES;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                refused.accept(new SentFiles.Refused(
                        path, "Arsip memuat lebih dari 5.000 berkas. Bagi menjadi beberapa arsip."));
                return;
            }
            for (ZipArchiveEntry entry : entries) {
                String inside = path + "/" + entry.getName().replace('\\', '/');
                if (entry.isDirectory() || SentFiles.isLitter(inside)) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    refused.accept(new SentFiles.Refused(
                            inside, "Berkas dalam arsip ini dikunci dengan kata sandi. Kirim tanpa kata sandi."));
                } else if (SentFiles.isArchive(inside) && depth(inside) > 2) {
                    refused.accept(new SentFiles.Refused(
                            inside,
                            "Arsip di dalam arsip tidak dibuka lebih dari satu lapis. Kirim berkasnya langsung."));
                } else {
                    left -= entry(zip, entry, inside, left, taker, refused);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            refused.accept(new SentFiles.Refused(
                    path, "Arsip rusak atau terpotong. Buat kembali arsipnya, lalu kirim ulang."));
        }
    }

    private static long entry(
            ZipFile zip,
            ZipArchiveEntry entry,
            String inside,
            long left,
            Taker taker,
            Consumer<SentFiles.Refused> refused) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
            if (bytes.length > left) {
                refused.accept(
                        new SentFiles.Refused(
                                inside,
                                "Isi arsip lebih dari 512 MB setelah dibuka, sehingga berkas ini tidak dibaca. Kirim terpisah."));
                return left;
            }
            Optional<Instant> changed =
                    entry.getTime() < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(entry.getTime()));
            taker.take(inside, bytes, changed);
            return bytes.length;
        } catch (IOException e) {
            refused.accept(
                    new SentFiles.Refused(inside, "Berkas ini rusak di dalam arsip. Kirim ulang secara terpisah."));
            return 0;
        }
    }

    private static int depth(String inside) {
        return inside.toLowerCase(Locale.ROOT).split("\\.zip/", -1).length;
    }
}
