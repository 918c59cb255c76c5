package id.prokus.olah;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was handed in together: files to be kept and read, and what could not even be taken out of its archive.
 *
 * @param workbooks in the order of their names, each name once; those that are none are refused when they are read
 * @param refused a name and one Indonesian sentence each
 */
public record SentFiles(List<SentFile> workbooks, List<Refused> refused) {

    /** A file that is not even tried. */
    public record Refused(String name, String sentence) {}

    private static final Set<String> WORKBOOKS =
            Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "ods", "ots", "csv", "tsv", "txt", "");

    /** Names that lie beside people's files without being theirs. */
    static boolean isLitter(String path) {
        for (String part : path.split("[/\\\\]")) {
            if (part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX")) {
                return true;
            }
        }
        String name = bare(path).toLowerCase(Locale.ROOT);
        return name.equals("thumbs.db") || name.equals("desktop.ini") || name.endsWith(".tmp") || name.endsWith("~");
    }

    static boolean isArchive(String path) {
        return extension(path).equals("zip");
    }

    static boolean mayBeWorkbook(String path) {
        return WORKBOOKS.contains(extension(path));
    }

    static Refused foreign(String path) {
        return new Refused(
                path,
                "Berkas ." + extension(path)
                        + " bukan buku kerja. Kirim laporan sebagai .xlsx, .xls, .ods, atau .csv.");
    }

    private static String extension(String path) {
        String name = bare(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static String bare(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /**
     * Files are called by their bare names; by their folders, too, where two in different folders are called alike. Of
     * several that were sent one after the other under one name, the latest bears it and the earlier ones a number.
     */
    static SentFiles of(List<SentFile> found, List<Refused> refused) {
        Map<String, Set<String>> paths = new HashMap<>();
        Map<String, Integer> sendings = new HashMap<>();
        for (SentFile file : found) {
            paths.computeIfAbsent(key(bare(file.path())), name -> new HashSet<>())
                    .add(key(file.path()));
            sendings.merge(key(file.path()), 1, Integer::sum);
        }
        List<SentFile> named = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SentFile file : found.stream()
                .sorted(Comparator.comparing((SentFile sent) -> sent.changedAt().orElse(Instant.EPOCH)))
                .toList()) {
            boolean alone = paths.getOrDefault(key(bare(file.path())), Set.of()).size() == 1;
            String name = alone ? bare(file.path()) : file.path();
            int sending = seen.merge(key(file.path()), 1, Integer::sum);
            if (sending < sendings.getOrDefault(key(file.path()), 1)) {
                name = name.replaceFirst("(\\.[^.]*)?$", " (kiriman " + sending + ")$1");
            }
            named.add(new SentFile(name, file.path(), file.bytes(), file.changedAt()));
        }
        named.sort(Comparator.comparing(SentFile::name));
        return new SentFiles(
                List.copyOf(named),
                refused.stream().sorted(Comparator.comparing(Refused::name)).toList());
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
