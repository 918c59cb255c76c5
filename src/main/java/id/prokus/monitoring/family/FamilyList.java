package id.prokus.monitoring.family;

import id.prokus.monitoring.instrument.Hash;
import id.prokus.vocabulary.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of families as phones fetch it (ODK entities, 2023.1): the same families give the same bytes. */
public record FamilyList(byte[] bytes) {

    /** What was returned about a family: which form, which questions, why, and by which day. */
    private static final List<String> RETURNED =
            List.of("kembali_formulir", "kembali_pertanyaan", "kembali_alasan", "kembali_sebelum");

    public static final String NAME = "keluarga";
    public static final String FILE = NAME + ".csv";

    public static FamilyList of(List<ListedFamily> families) {
        String head = Stream.concat(
                        Stream.of("name", "label", "__version", "usaha"),
                        Stream.concat(ListedFamily.COLUMNS.stream(), RETURNED.stream()))
                .collect(Collectors.joining(","));
        return new FamilyList(Stream.concat(Stream.of(head), families.stream().map(FamilyList::line))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    public String md5() {
        return Hash.md5(bytes);
    }

    private static String line(ListedFamily family) {
        return Stream.concat(
                        Stream.of(
                                family.id().toString(),
                                label(family),
                                String.valueOf(family.version()),
                                family.business()),
                        Stream.concat(family.values().stream(), returned(family)))
                .map(FamilyList::cell)
                .collect(Collectors.joining(","));
    }

    /** So that it is seen in the phone's list before the form is opened. */
    private static String label(ListedFamily family) {
        return family.returned().isEmpty()
                ? family.label()
                : family.label() + " · PERBAIKI sebelum "
                        + day(family.returned().getFirst());
    }

    private static Stream<String> returned(ListedFamily family) {
        List<ListedFamily.Asked> asked = family.returned();
        return Stream.of(
                joined(asked, ListedFamily.Asked::form),
                joined(asked, one -> String.join(", ", one.questions())),
                joined(asked, one -> String.join("; ", one.reasons())),
                asked.isEmpty() ? "" : asked.getFirst().dueOn().toString());
    }

    private static String joined(List<ListedFamily.Asked> asked, Function<ListedFamily.Asked, String> part) {
        return asked.stream().map(part).collect(Collectors.joining(" | "));
    }

    private static String day(ListedFamily.Asked asked) {
        return Format.INDONESIAN.day(asked.dueOn());
    }

    private static String cell(String words) {
        return words.matches("[\\p{L}\\p{N} ._-]*") ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
