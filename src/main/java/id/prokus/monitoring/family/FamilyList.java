package id.prokus.monitoring.family;

import id.prokus.monitoring.instrument.Hash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of families as phones fetch it (ODK entities, 2023.1): the same families give the same bytes. */
public record FamilyList(byte[] bytes) {

    public static final String NAME = "keluarga";
    public static final String FILE = NAME + ".csv";

    public static FamilyList of(List<ListedFamily> families) {
        String head = Stream.concat(Stream.of("name", "label", "__version", "usaha"), ListedFamily.COLUMNS.stream())
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
                                family.label(),
                                String.valueOf(family.version()),
                                family.business()),
                        family.values().stream())
                .map(FamilyList::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String words) {
        return words.matches("[\\p{L}\\p{N} ._-]*") ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
