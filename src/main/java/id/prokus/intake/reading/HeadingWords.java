package id.prokus.intake.reading;

import id.prokus.intake.Field;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the words over a column say about it, by the phrases of {@code intake/judul.txt}. */
final class HeadingWords {

    /** One way to name something. */
    record Phrase(List<String> words, double weight) {}

    /**
     * What the words of one heading say.
     *
     * @param scores how well each field is named, from 0 to 1; fields not named at all are absent
     * @param unphased fields of a pair whose concept is named, but not which of the two; score as if it were
     * @param ignored how well a column nobody asked for is named, from 0 to 1
     */
    record Meaning(Map<Field, Double> scores, Map<Field, Double> unphased, double ignored) {

        double best() {
            return scores.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }

        /** Whether the words name something known at all. */
        boolean speaks() {
            return best() >= NAMED
                    || ignored >= NAMED
                    || unphased.values().stream().anyMatch(score -> score >= NAMED);
        }
    }

    /** Parts the lines of a heading: "Hasil › Omzet › Sebelum". */
    static final String LINE = " › ";

    static final double NAMED = 0.6;

    /** One telling word ("NIB", "omzet") without a rival is enough, whatever stands around it. */
    private static final double DECISIVE = 0.68;

    private static final double RIVAL = 0.45;
    private static final double PLAINLY = 0.9;
    private static final Set<String> VAGUE = Set.of(
            "nama", "status", "jenis", "tahun", "kondisi", "keadaan", "nomor", "kartu", "ta", "tab", "l", "periode");
    private static final double WITHOUT_TOP = 0.97;
    private static final double WITHOUT_BOTTOM = 0.9;
    private static final double FILLER_WEIGHT = 0.12;

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z]{2})(?=[A-Z][a-z])");
    private static final Pattern LEGEND = Pattern.compile("\\([^)]*=[^)]*\\)?");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("jml", "jumlah"),
            Map.entry("jlh", "jumlah"),
            Map.entry("jmlh", "jumlah"),
            Map.entry("no", "nomor"),
            Map.entry("nmr", "nomor"),
            Map.entry("nomer", "nomor"),
            Map.entry("thn", "tahun"),
            Map.entry("th", "tahun"),
            Map.entry("bln", "bulan"),
            Map.entry("bl", "bulan"),
            Map.entry("tgl", "tanggal"),
            Map.entry("tg", "tanggal"),
            Map.entry("ush", "usaha"),
            Map.entry("nm", "nama"),
            Map.entry("jns", "jenis"),
            Map.entry("jen", "jenis"),
            Map.entry("klg", "keluarga"),
            Map.entry("kd", "kode"),
            Map.entry("lhr", "lahir"),
            Map.entry("frek", "frekuensi"),
            Map.entry("krj", "kerja"),
            Map.entry("tng", "tenaga"),
            Map.entry("yang", "yg"),
            Map.entry("sertif", "sertifikat"),
            Map.entry("sert", "sertifikat"),
            Map.entry("ijin", "izin"),
            Map.entry("merk", "merek"),
            Map.entry("omset", "omzet"),
            Map.entry("propinsi", "provinsi"),
            Map.entry("prov", "provinsi"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kab", "kabupaten"),
            Map.entry("dlm", "dalam"),
            Map.entry("sblm", "sebelum"),
            Map.entry("sbl", "sebelum"),
            Map.entry("sblum", "sebelum"),
            Map.entry("stlh", "setelah"),
            Map.entry("stl", "setelah"),
            Map.entry("ssdh", "sesudah"),
            Map.entry("sesdh", "sesudah"),
            Map.entry("skrg", "sekarang"),
            Map.entry("tmp", "tempat"),
            Map.entry("tmpt", "tempat"),
            Map.entry("tpt", "tempat"),
            Map.entry("alm", "alamat"),
            Map.entry("pndmpg", "pendamping"),
            Map.entry("hsl", "hasil"),
            Map.entry("bantu", "bantuan"),
            Map.entry("perkmbgn", "perkembangan"));

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> filler = new HashSet<>();
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();

    private HeadingWords() {}

    static HeadingWords load() {
        var words = new HeadingWords();
        try (var in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("/intake/judul.txt"));
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
                    List.of(normal(weighted[0]).split(" ")),
                    weighted.length > 1 ? Double.parseDouble(weighted[1]) : 1));
        }
        list.sort((a, b) -> b.words().size() - a.words().size());
        if (name.equals("@isi")) {
            list.forEach(p -> filler.addAll(p.words()));
        } else {
            phrases.put(name, list);
        }
    }

    Meaning meaningOf(String heading) {
        return meanings.computeIfAbsent(heading, this::readLines);
    }

    /**
     * A heading of several lines is read whole, and without its top lines, which may only name a section ("Legalitas ›
     * NIB"); where its bottom line says nothing known, the lines above it may still name a pair.
     */
    private Meaning readLines(String heading) {
        var lines = heading.split(LINE);
        var whole = read(normal(heading));
        if (lines.length == 1) {
            return whole;
        }
        var scores = new HashMap<>(whole.scores());
        var unphased = new HashMap<>(whole.unphased());
        double ignored = whole.ignored();
        for (int from = 1; from < lines.length; from++) {
            var part = read(normal(String.join(" ", Arrays.copyOfRange(lines, from, lines.length))));
            var top = read(normal(String.join(" ", Arrays.copyOfRange(lines, 0, from))));
            if (namesOther(top, part)) {
                continue;
            }
            part.scores().forEach((field, score) -> scores.merge(field, score * WITHOUT_TOP, Math::max));
            part.unphased().forEach((field, score) -> unphased.merge(field, score * WITHOUT_TOP, Math::max));
            ignored = Math.max(ignored, part.ignored() * WITHOUT_TOP);
        }
        for (int from = 0; from < lines.length - 1; from++) {
            var part = read(normal(String.join(" ", Arrays.copyOfRange(lines, from, lines.length - 1))));
            part.unphased().forEach((field, score) -> unphased.merge(field, score * WITHOUT_BOTTOM, Math::max));
        }
        return new Meaning(scores, unphased, ignored);
    }

    /** Whether the top lines plainly name one thing and the lower ones another: "Pembukuan › Kondisi baru". */
    private static boolean namesOther(Meaning top, Meaning lower) {
        var above = plain(top, PLAINLY);
        var below = plain(lower, NAMED);
        return above.size() == 1 && !below.isEmpty() && !below.containsAll(above);
    }

    private static Set<String> plain(Meaning meaning, double enough) {
        var names = new HashSet<String>();
        meaning.scores().forEach((field, score) -> {
            if (score >= enough) {
                names.add(concept(field));
            }
        });
        meaning.unphased().forEach((field, score) -> {
            if (score >= enough) {
                names.add(concept(field));
            }
        });
        return names;
    }

    /** The heading in a form that survives upper case, line breaks, punctuation and the usual shortenings. */
    static String normal(String heading) {
        var plain = LEGEND.matcher(heading).replaceAll(" ");
        var spaced = CAMEL.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        var words = new StringBuilder();
        boolean spelling = false;
        for (String word : NO_WORD.split(spaced)) {
            if (word.isEmpty()) {
                continue;
            }
            // Letters spelled one by one are one word: "N I K", "P.I.R.T", "L/P".
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (!words.isEmpty() && !(letter && spelling)) {
                words.append(' ');
            }
            words.append(SHORT.getOrDefault(word, word));
            spelling = letter;
        }
        return words.toString();
    }

    private Meaning read(String normal) {
        var words = normal.isEmpty() ? List.<String>of() : List.of(normal.split(" "));
        var opening = match("@awal", words);
        var closing = match("@akhir", words);
        var scores = new HashMap<Field, Double>();
        var unphased = new HashMap<Field, Double>();
        var decisive = new HashSet<String>();
        for (Field field : Field.values()) {
            var pair = pairOf(field);
            if (pair == null) {
                var named = match(field.code(), words);
                if (named.any() && (named.liesWithin(opening) || named.liesWithin(closing))) {
                    continue;
                }
                if (named.decisive()) {
                    decisive.add(field.code());
                }
                var score = score(words, named, closing);
                // What is asked about the closing may say so; what says "opening" is another thing.
                put(scores, field, opening.any() && field != Field.BUSINESS_AGE ? score * 0.5 : score);
                continue;
            }
            var concept = match(pair, words);
            boolean isOpening = field.code().endsWith("_awal");
            var phase = isOpening ? opening : closing;
            var other = isOpening ? closing : opening;
            if (!concept.any() || concept.liesWithin(opening) || concept.liesWithin(closing)) {
                continue;
            }
            if (concept.decisive()) {
                decisive.add(pair);
            }
            if (phase.any() && (!other.any() || phase.outweighs(other))) {
                put(scores, field, score(words, concept, phase));
            } else if (!phase.any() && !other.any()) {
                put(unphased, field, score(words, concept, phase));
            }
        }
        double ignored = score(words, match("@abaikan", words), Match.NONE);
        if (decisive.size() == 1 && ignored < NAMED) {
            var only = decisive.iterator().next();
            boolean rivalled = scores.entrySet().stream()
                    .anyMatch(e -> e.getValue() >= RIVAL && !concept(e.getKey()).equals(only));
            if (!rivalled) {
                scores.replaceAll((field, score) -> concept(field).equals(only) ? Math.max(score, DECISIVE) : score);
                unphased.replaceAll((field, score) -> concept(field).equals(only) ? Math.max(score, DECISIVE) : score);
            }
        }
        return new Meaning(scores, unphased, ignored);
    }

    /** The pair a field belongs to; its own code where it has none. */
    static String concept(Field field) {
        var pair = pairOf(field);
        return pair == null ? field.code() : pair;
    }

    private static void put(Map<Field, Double> into, Field field, double score) {
        if (score > 0.05) {
            into.put(field, score);
        }
    }

    /** The concept of a field that has an opening and a closing column; null for any other. */
    static @org.jspecify.annotations.Nullable String pairOf(Field field) {
        int end = field.code().endsWith("_awal") ? 5 : field.code().endsWith("_akhir") ? 6 : 0;
        return end == 0 ? null : field.code().substring(0, field.code().length() - end);
    }

    /** Which words of a heading a list of phrases covers, and with what weight. */
    private record Match(boolean[] covered, double weight, int size, boolean decisive) {

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

    private Match match(String name, List<String> words) {
        var covered = new boolean[words.size()];
        double weight = 0;
        int size = 0;
        boolean decisive = false;
        for (Phrase phrase : phrases.getOrDefault(name, List.of())) {
            int at = find(words, phrase.words(), covered);
            if (at >= 0) {
                Arrays.fill(covered, at, at + phrase.words().size(), true);
                weight = Math.max(weight, phrase.weight());
                size += phrase.words().size();
                decisive |=
                        phrase.weight() == 1 && !VAGUE.contains(phrase.words().getFirst());
            }
        }
        return size == 0 ? Match.NONE : new Match(covered, weight, size, decisive);
    }

    private int find(List<String> words, List<String> phrase, boolean[] covered) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            boolean fits = true;
            for (int i = 0; fits && i < phrase.size(); i++) {
                fits = !covered[at + i]
                        && (words.get(at + i).equals(phrase.get(i))
                                || (!filler.contains(words.get(at + i)) && sameWord(words.get(at + i), phrase.get(i))));
            }
            if (fits) {
                return at;
            }
        }
        return -1;
    }

    private double score(List<String> words, Match match, Match phase) {
        if (!match.any()) {
            return 0;
        }
        double matched = 0;
        double all = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isCovered = match.covered()[i] || (phase.any() && phase.covered()[i]);
            double weight = isCovered || !filler.contains(words.get(i)) ? 1 : FILLER_WEIGHT;
            all += weight;
            matched += isCovered ? weight : 0;
        }
        return match.weight() * matched / all;
    }

    /** The same word but for one slip of the hand, from six letters on. */
    private static boolean sameWord(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5
                || Math.max(a.length(), b.length()) < 6
                || Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int front = 0;
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = Math.max(a.length(), b.length()) - front - back;
        boolean swapped = a.length() == b.length()
                && left == 2
                && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return left <= 1 || swapped;
    }
}
