package id.prokus.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases of {@code intake/judul.txt} and where they stand in a heading. */
final class HeadingLexicon {

    /** One way to name something. */
    private record Phrase(List<String> words, double weight) {}

    /** Which words of a heading a list of phrases covers, and with what weight. */
    record Match(boolean[] covered, double weight, int size, boolean decisive) {

        static final Match NONE = new Match(new boolean[0], 0, 0, false);

        boolean any() {
            return size > 0;
        }

        /** Whether all its words belong to the other: "sesudah bantuan" speaks of a time, not of aid. */
        boolean liesWithin(Match other) {
            if (!other.any()) {
                return false;
            }
            for (int i = 0; i < covered.length; i++) {
                if (covered[i] && !other.covered[i]) {
                    return false;
                }
            }
            return true;
        }

        boolean outweighs(Match other) {
            return size * weight > other.size * other.weight;
        }
    }

    private static final Set<String> VAGUE = Set.of(
            "nama", "status", "jenis", "tahun", "kondisi", "keadaan", "nomor", "kartu", "ta", "tab", "l", "periode");

    private static final Set<String> BEFORE_OR_AFTER = Set.of(
            "sebelum", "sblm", "sbl", "seblm", "sblum", "pra", "pre", "sesudah", "ssdh", "setelah", "stlh", "stl",
            "pasca", "post", "paska");
    private static final Set<String> EVENTS = Set.of(
            "bantuan",
            "program",
            "prokus",
            "pendampingan",
            "mentoring",
            "pelatihan",
            "inkubasi",
            "ikut",
            "mengikuti",
            "dapat",
            "mendapat",
            "terima",
            "menerima",
            "adanya",
            "ada");

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> filler = new HashSet<>();

    private HeadingLexicon() {}

    static HeadingLexicon load() {
        var words = new HeadingLexicon();
        try (var in = Objects.requireNonNull(HeadingLexicon.class.getResourceAsStream("/intake/judul.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(words::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void learn(String line) {
        var name = line.substring(0, line.indexOf('=')).strip();
        var list = new ArrayList<Phrase>();
        for (String part : line.substring(line.indexOf('=') + 1).split("\\|")) {
            var weighted = part.strip().split(":");
            list.add(new Phrase(
                    List.of(HeadingText.normal(weighted[0]).split(" ")),
                    weighted.length > 1 ? Double.parseDouble(weighted[1]) : 1));
        }
        list.sort((a, b) -> b.words().size() - a.words().size());
        if (name.equals("@isi")) {
            list.forEach(p -> filler.addAll(p.words()));
        } else {
            phrases.put(name, list);
        }
    }

    /** Whether a word says nothing about which field is meant. */
    boolean isFiller(String word) {
        return filler.contains(word);
    }

    Match match(String name, List<String> words) {
        var covered = new boolean[words.size()];
        double weight = 0;
        int size = 0;
        boolean decisive = false;
        for (Phrase phrase : phrases.getOrDefault(name, List.of())) {
            int at = find(words, phrase.words(), covered);
            if (at >= 0) {
                int end = at + phrase.words().size();
                while (isTime(name) && end < words.size() && namesAnEvent(words, end)) {
                    end++;
                }
                Arrays.fill(covered, at, end, true);
                weight = Math.max(weight, phrase.weight());
                size += end - at;
                decisive |=
                        phrase.weight() == 1 && !VAGUE.contains(phrase.words().getFirst());
            }
        }
        return size == 0 ? Match.NONE : new Match(covered, weight, size, decisive);
    }

    private static boolean isTime(String name) {
        return name.equals("@awal") || name.equals("@akhir");
    }

    /** "Pasca bantuan" and "sblm ikut mentoring" are times: what stands behind before or after is the event. */
    private boolean namesAnEvent(List<String> words, int at) {
        return BEFORE_OR_AFTER.contains(words.get(at - 1)) && EVENTS.contains(words.get(at))
                || EVENTS.contains(words.get(at - 1)) && EVENTS.contains(words.get(at));
    }

    private int find(List<String> words, List<String> phrase, boolean[] covered) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            boolean fits = true;
            for (int i = 0; fits && i < phrase.size(); i++) {
                fits = !covered[at + i]
                        && (words.get(at + i).equals(phrase.get(i))
                                || (!filler.contains(words.get(at + i))
                                        && OneSlipWord.same(words.get(at + i), phrase.get(i))));
            }
            if (fits) {
                return at;
            }
        }
        return -1;
    }
}
