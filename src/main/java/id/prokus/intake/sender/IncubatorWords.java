package id.prokus.intake.sender;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How strongly a piece of text names each incubator of a roster. Names are taken by what tells them apart: a word that
 * every name holds says nothing, one that a single name holds says almost all; "Unair" and "UB" are read as blends of
 * the words of a full name, and "Institut Teknologi Sepuluh Nopember" as what "ITS" stands for.
 */
final class IncubatorWords {

    private final Map<String, List<String>> namesInWords = new LinkedHashMap<>();
    private final Map<String, Integer> heldBy = new HashMap<>();

    IncubatorWords(Roster roster) {
        for (RosterEntry entry : roster.entries()) {
            List<String> words = words(entry.incubator());
            namesInWords.put(entry.incubator(), words);
            words.stream().distinct().forEach(word -> heldBy.merge(word, 1, Integer::sum));
        }
    }

    /**
     * From 0 (nothing) to 1 (names it) for every incubator that is pointed to at all.
     *
     * @param brief whether the text is a name or a label's value, where two letters may stand for a whole institution
     */
    Map<String, Double> strengths(String text, boolean brief) {
        List<String> said = words(text);
        Map<String, Double> strengths = new LinkedHashMap<>();
        Map<String, List<String>> blends = blends(said, brief);
        namesInWords.forEach((incubator, name) -> {
            double strength = holds(said, name) ? 1 : byWords(said, name);
            for (Map.Entry<String, List<String>> blend : blends.entrySet()) {
                if (blend.getValue().contains(incubator)) {
                    strength = Math.max(strength, 0.9 / blend.getValue().size());
                }
            }
            if (strength > 0.05) {
                strengths.put(incubator, Math.min(1, strength));
            }
        });
        return strengths;
    }

    /** The whole name, word for word; brackets that hold a remark are no part of it. */
    private static boolean holds(List<String> said, List<String> name) {
        List<String> core = name.stream().filter(word -> !word.equals("contoh")).toList();
        if (core.stream()
                .allMatch(
                        word -> InstitutionWords.SAY_NOTHING.contains(word) || InstitutionWords.WHERE.contains(word))) {
            return false;
        }
        return Collections.indexOfSubList(said, core) >= 0;
    }

    private double byWords(List<String> said, List<String> name) {
        double strength = 0;
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            if (InstitutionWords.SAY_NOTHING.contains(word)) {
                continue;
            }
            double weight = 1.0 / heldBy.getOrDefault(word, 1);
            if (isNumber(word)) {
                weight *= besides(said, word, i == 0 ? "" : name.get(i - 1));
            } else if (said.contains(word)) {
                weight *= InstitutionWords.WHERE.contains(word) ? 0.25 : word.length() <= 2 ? 0.5 : 1;
            } else {
                weight *= word.length() >= 3 && standsFor(word, said) ? 0.9 : 0;
            }
            strength += weight;
        }
        return strength;
    }

    /** A number names an incubator beside the word it stands beside in the roster; alone it may be a date or a count. */
    private static double besides(List<String> said, String number, String before) {
        double best = 0;
        for (int i = 0; i < said.size(); i++) {
            if (!said.get(i).equals(number)) {
                continue;
            }
            String neighbour = i == 0 ? "" : said.get(i - 1);
            boolean beside = !neighbour.isEmpty() && !before.isEmpty() && before.startsWith(neighbour);
            best = Math.max(best, beside ? 1 : 0.3);
        }
        return best;
    }

    /** Whether the letters are the initials of words that begin with an institution's kind. */
    private static boolean standsFor(String letters, List<String> said) {
        for (int start = 0; start + letters.length() <= said.size(); start++) {
            if (!InstitutionWords.INSTITUTIONS.contains(said.get(start))) {
                continue;
            }
            boolean all = true;
            for (int i = 0; i < letters.length(); i++) {
                all &= said.get(start + i).charAt(0) == letters.charAt(i);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private Map<String, List<String>> blends(List<String> said, boolean brief) {
        Map<String, List<String>> blends = new HashMap<>();
        for (String word : said) {
            if (word.length() < (brief ? 2 : 4)
                    || word.length() > 12
                    || isNumber(word)
                    || InstitutionWords.SAY_NOTHING.contains(word)
                    || InstitutionWords.WHERE.contains(word)
                    || heldBy.containsKey(word)) {
                continue;
            }
            List<String> meant = namesInWords.entrySet().stream()
                    .filter(name -> BlendedName.isBlend(word, name.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!meant.isEmpty()) {
                blends.put(word, meant);
            }
        }
        return blends;
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Small letters, digits apart from letters and without leading zeros. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ");
        for (String word : plain.split("[^\\p{L}\\d]+")) {
            if (!word.isEmpty()) {
                words.add(isNumber(word) ? word.replaceFirst("^0+(?=\\d)", "") : word);
            }
        }
        return words;
    }
}
