package id.prokus.olah;

import id.prokus.intake.ReceivedFiles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The same bytes handed in under several names count once, under the name that looks most like the original. */
final class SameFiles {

    private SameFiles() {}

    /** SHA-256 by name. */
    static Map<String, String> hashes(List<SentFile> files) {
        return files.stream().collect(Collectors.toMap(SentFile::name, file -> ReceivedFiles.sha256(file.bytes())));
    }

    /** The original's name by the name of each copy. */
    static Map<String, String> copies(List<SentFile> files, Map<String, String> hashes) {
        Map<String, String> originals = new HashMap<>();
        Map<String, String> copies = new HashMap<>();
        files.stream()
                .map(SentFile::name)
                .sorted(Comparator.comparing(SameFiles::looksCopied)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> {
                    String original = originals.putIfAbsent(hashes.getOrDefault(name, name), name);
                    if (original != null) {
                        copies.put(name, original);
                    }
                });
        return copies;
    }

    private static boolean looksCopied(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*(salinan|copy|kiriman \\d|\\(\\d+\\)).*");
    }
}
