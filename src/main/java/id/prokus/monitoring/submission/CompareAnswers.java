package id.prokus.monitoring.submission;

import id.prokus.monitoring.instrument.FormEngine;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a phone sent, held against the same form filled in here. What rightly differs is no finding: the phone's clock, its
 * ids, and whatever is calculated from the list of families, which has moved on since.
 */
final class CompareAnswers {

    private static final Pattern MOVES_ON = Pattern.compile(
            "instance\\s*\\(|now\\s*\\(|today\\s*\\(|random\\s*\\(|uuid\\s*\\(|once\\s*\\(|property\\s*\\(");
    private static final Set<String> OF_THE_PHONE =
            Set.of("start", "end", "today", "deviceid", "username", "phonenumber", "email", "audit");
    private static final int LONGEST_QUOTE = 60;

    private final Map<String, String> calculated;
    private final FormEngine.Filled filled;
    private final Map<String, String> sent;
    private final Map<String, String> here;
    private final List<Finding> found = new ArrayList<>();

    private CompareAnswers(
            Map<String, String> calculated, FormEngine.Filled filled, SubmissionXml sent, SubmissionXml here) {
        this.calculated = calculated;
        this.filled = filled;
        this.sent = sent.answers();
        this.here = here.answers();
    }

    /** @param calculated paths with their expressions */
    static List<Finding> of(
            Map<String, String> calculated, FormEngine.Filled filled, SubmissionXml sent, SubmissionXml here) {
        var compare = new CompareAnswers(calculated, filled, sent, here);
        sent.answers().forEach(compare::look);
        here.answers().forEach(compare::missing);
        return compare.found;
    }

    private void look(String path, String said) {
        String question = FormEngine.plain(path);
        String expected = here.getOrDefault(path, "");
        if (passedOver(question) || alike(said, expected)) {
            return;
        }
        if (!filled.questions().contains(question)) {
            add(
                    FindingCode.SIMPUL_ASING,
                    path,
                    "Formulir ini tidak mempunyai isian %s; isinya tidak dipakai.".formatted(last(path)),
                    "This form has no %s; what it holds is not used.".formatted(last(path)));
        } else if (!here.containsKey(path)) {
            add(
                    FindingCode.TIDAK_RELEVAN_TERISI,
                    path,
                    "%s terisi \"%s\", padahal menurut jawaban lain tidak ditanyakan; tidak dipakai."
                            .formatted(last(path), quoted(said)),
                    "%s holds \"%s\" though by other answers it is not asked; it is not used."
                            .formatted(last(path), quoted(said)));
        } else if (calculated.containsKey(question)) {
            differs(path, said, expected);
        } else if (filled.choices().contains(question)) {
            add(
                    FindingCode.PILIHAN_TIDAK_DIKENAL,
                    path,
                    "\"%s\" tidak ada dalam daftar pilihan %s.".formatted(quoted(said), last(path)),
                    "\"%s\" is not among the choices of %s.".formatted(quoted(said), last(path)));
        } else {
            add(
                    FindingCode.NILAI_TIDAK_TERBACA,
                    path,
                    "\"%s\" tidak terbaca sebagai isian %s.".formatted(quoted(said), last(path)),
                    "\"%s\" cannot be read as %s.".formatted(quoted(said), last(path)));
        }
    }

    private void missing(String path, String expected) {
        String question = FormEngine.plain(path);
        if (!sent.containsKey(path)
                && !expected.isEmpty()
                && !passedOver(question)
                && calculated.containsKey(question)) {
            differs(path, "", expected);
        }
    }

    private void differs(String path, String said, String expected) {
        add(
                FindingCode.HITUNGAN_BERBEDA,
                path,
                "%s terkirim \"%s\", tetapi dari jawabannya terhitung \"%s\"; yang terhitung yang dipakai."
                        .formatted(last(path), quoted(said), quoted(expected)),
                "%s came as \"%s\", but its answers add up to \"%s\", which is used."
                        .formatted(last(path), quoted(said), quoted(expected)));
    }

    private boolean passedOver(String question) {
        return question.contains("/meta/")
                || OF_THE_PHONE.contains(last(question))
                || MOVES_ON.matcher(calculated.getOrDefault(question, "")).find();
    }

    /** Written otherwise is not another answer: 7 and 07, a moment here and in Jakarta. */
    private static boolean alike(String one, String other) {
        if (one.strip().equals(other.strip())) {
            return true;
        }
        try {
            return Double.compare(Double.parseDouble(one), Double.parseDouble(other)) == 0;
        } catch (NumberFormatException noNumber) {
            try {
                return OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
            } catch (DateTimeException noMoment) {
                return false;
            }
        }
    }

    private void add(FindingCode code, String path, String indonesian, String english) {
        found.add(Finding.of(code, path, indonesian, english));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String quoted(String said) {
        String plain = said.replaceAll("[\\p{Cntrl}\"]", " ").strip();
        return plain.length() > LONGEST_QUOTE ? plain.substring(0, LONGEST_QUOTE) + "…" : plain;
    }
}
