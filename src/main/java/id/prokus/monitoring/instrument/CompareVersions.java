package id.prokus.monitoring.instrument;

import static id.prokus.monitoring.instrument.GateRemark.risky;
import static id.prokus.monitoring.instrument.GateRemark.toKnow;

import id.prokus.monitoring.instrument.GateRemark.Code;
import id.prokus.registry.timeline.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a version asks otherwise than the one before: questions by their names, which are the names of the fields. */
final class CompareVersions {

    private final Map<String, FormLine> before;
    private final Map<String, FormLine> after;
    private final List<GateRemark> found = new ArrayList<>();

    private CompareVersions(FormPaper before, FormPaper after) {
        this.before = byName(before);
        this.after = byName(after);
    }

    static List<GateRemark> compare(FormPaper before, FormPaper after) {
        var compare = new CompareVersions(before, after);
        if (!before.header().kind().equals(after.header().kind())) {
            compare.found.add(risky(
                    Code.JENIS_BERGANTI,
                    "",
                    "Jawabannya kini menjadi peristiwa \"%s\", sebelumnya \"%s\"."
                            .formatted(after.header().kind(), before.header().kind()),
                    "Its answers now become an event \"%s\", before it was \"%s\"."
                            .formatted(after.header().kind(), before.header().kind())));
        }
        compare.compare();
        return compare.found;
    }

    /** A name that stands in several groups is told apart by its group. */
    private static Map<String, FormLine> byName(FormPaper paper) {
        Map<String, Long> times = new HashMap<>();
        paper.questions().forEach(line -> times.merge(line.name(), 1L, Long::sum));
        var named = new LinkedHashMap<String, FormLine>();
        paper.questions()
                .forEach(line -> named.put(times.getOrDefault(line.name(), 0L) > 1 ? line.path() : line.name(), line));
        return named;
    }

    private void compare() {
        var renamed = new HashMap<String, String>();
        before.forEach((name, line) -> {
            if (!after.containsKey(name)) {
                renamedTo(line).ifPresent(other -> renamed.put(name, other));
            }
        });
        before.forEach((name, line) -> {
            String now = renamed.getOrDefault(name, name);
            FormLine then = after.get(now);
            if (then == null) {
                found.add(risky(
                        Code.DIHAPUS,
                        line.path(),
                        "\"%s\" (%s) tidak ditanyakan lagi."
                                .formatted(line.label().indonesian(), name),
                        "\"%s\" (%s) is no longer asked.".formatted(line.label().english(), name)));
                return;
            }
            if (!now.equals(name)) {
                found.add(risky(
                        Code.BERGANTI_NAMA,
                        then.path(),
                        "\"%s\" berganti nama dari %s menjadi %s: jawaban lama dan baru tidak lagi satu isian."
                                .formatted(line.label().indonesian(), name, now),
                        "\"%s\" is renamed from %s to %s: answers before and after are no longer one field."
                                .formatted(line.label().english(), name, now)));
            }
            compare(line, then);
        });
        after.forEach((name, line) -> {
            if (!before.containsKey(name) && !renamed.containsValue(name)) {
                found.add(toKnow(
                        Code.DITAMBAH,
                        line.path(),
                        "Ditanyakan baru: \"%s\" (%s), %s."
                                .formatted(
                                        line.label().indonesian(),
                                        name,
                                        line.typeWords().indonesian()),
                        "Newly asked: \"%s\" (%s), %s."
                                .formatted(
                                        line.label().english(),
                                        name,
                                        line.typeWords().english())));
            }
        });
    }

    /** A new name under the same words. */
    private Optional<String> renamedTo(FormLine line) {
        return after.entrySet().stream()
                .filter(other -> !before.containsKey(other.getKey())
                        && !line.label().indonesian().isBlank()
                        && other.getValue()
                                .label()
                                .indonesian()
                                .equalsIgnoreCase(line.label().indonesian()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void compare(FormLine line, FormLine now) {
        String name = now.name();
        if (!line.typeWords().equals(now.typeWords())) {
            found.add(risky(
                    Code.BERGANTI_JENIS_JAWABAN,
                    now.path(),
                    "%s: jawabannya kini %s, sebelumnya %s."
                            .formatted(
                                    name,
                                    now.typeWords().indonesian(),
                                    line.typeWords().indonesian()),
                    "%s: the answer is now %s, before it was %s."
                            .formatted(
                                    name,
                                    now.typeWords().english(),
                                    line.typeWords().english())));
        }
        choices(line, now);
        if (line.required() != now.required()) {
            found.add(
                    now.required()
                            ? risky(
                                    Code.MENJADI_WAJIB,
                                    now.path(),
                                    "%s kini wajib dijawab.".formatted(name),
                                    "%s must be answered now.".formatted(name))
                            : toKnow(
                                    Code.TIDAK_LAGI_WAJIB,
                                    now.path(),
                                    "%s tidak lagi wajib dijawab.".formatted(name),
                                    "%s need not be answered any more.".formatted(name)));
        }
        otherwise(
                Code.SYARAT_BERUBAH,
                now,
                line.relevant(),
                now.relevant(),
                "%s ditanyakan pada keadaan lain".formatted(name),
                "%s is asked in other cases".formatted(name));
        otherwise(
                Code.BATAS_BERUBAH,
                now,
                line.constraint(),
                now.constraint(),
                "batas jawaban %s berubah".formatted(name),
                "what %s may be has changed".formatted(name));
        otherwise(
                Code.KATA_BERUBAH,
                now,
                line.label().indonesian(),
                now.label().indonesian(),
                "kata-kata %s berubah".formatted(name),
                "the words of %s have changed".formatted(name));
    }

    private void choices(FormLine line, FormLine now) {
        if (line.choices().isEmpty() || now.choices().isEmpty()) {
            return;
        }
        List<String> gone = codes(line.choices(), now.choices());
        List<String> fresh = codes(now.choices(), line.choices());
        if (!gone.isEmpty()) {
            found.add(risky(
                    Code.PILIHAN_DIHAPUS,
                    now.path(),
                    "%s: pilihan %s tidak ada lagi.".formatted(now.name(), String.join(", ", gone)),
                    "%s: the choices %s are gone.".formatted(now.name(), String.join(", ", gone))));
        }
        if (!fresh.isEmpty()) {
            found.add(toKnow(
                    Code.PILIHAN_DITAMBAH,
                    now.path(),
                    "%s: pilihan baru %s.".formatted(now.name(), String.join(", ", fresh)),
                    "%s: new choices %s.".formatted(now.name(), String.join(", ", fresh))));
        }
    }

    private static List<String> codes(List<Choice> some, List<Choice> others) {
        var known = others.stream().map(Choice::code).collect(Collectors.toSet());
        return some.stream()
                .map(Choice::code)
                .filter(code -> !known.contains(code))
                .toList();
    }

    private void otherwise(Code code, FormLine now, String one, String other, String indonesian, String english) {
        if (!one.equals(other)) {
            found.add(toKnow(
                    code,
                    now.path(),
                    "%s: \"%s\", sebelumnya \"%s\".".formatted(capital(indonesian), shown(other, "–"), shown(one, "–")),
                    "%s: \"%s\", before \"%s\".".formatted(capital(english), shown(other, "–"), shown(one, "–"))));
        }
    }

    private static String shown(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
