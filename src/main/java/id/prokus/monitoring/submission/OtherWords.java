package id.prokus.monitoring.submission;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where two reports of one family and time say different things: both stand, and each property that differs is an item for
 * whoever reviews. Visits and sessions are events, of which a month may hold several; they never differ.
 */
final class OtherWords {

    /** Kinds that say how things stood, with those that say it of the same time through another door. */
    private static final Map<String, List<String>> OF_A_TIME = Map.of(
            "laporan-usaha", List.of("laporan-usaha"),
            "laporan-putaran", List.of("laporan-putaran", "laporan-inkubator"),
            "penghasilan-keluarga", List.of("penghasilan-keluarga"),
            "susunan-keluarga", List.of("susunan-keluarga"));

    private static final String END = "keadaan";

    private OtherWords() {}

    /** @param beside the family's life without what the entry is about */
    static List<Finding> of(EntryKind kind, Entry entry, Life beside) {
        return OF_A_TIME.getOrDefault(kind.code(), List.of()).stream()
                .flatMap(beside::of)
                .filter(Entry::holds)
                .filter(other -> other.edition() == entry.edition() && sameTime(entry, other))
                .flatMap(other -> differences(kind, entry, other))
                .toList();
    }

    private static boolean sameTime(Entry one, Entry other) {
        return one.value(END).isPresent()
                ? one.value(END).equals(other.value(END))
                : YearMonth.from(one.on()).equals(YearMonth.from(other.on()));
    }

    private static Stream<Finding> differences(EntryKind kind, Entry entry, Entry other) {
        return kind.fields().stream()
                .filter(field -> entry.value(field.name()).isPresent()
                        && other.value(field.name()).isPresent()
                        && !entry.value(field.name()).equals(other.value(field.name())))
                .map(field -> difference(field, entry, other));
    }

    private static Finding difference(EntryField field, Entry entry, Entry other) {
        String here = entry.value(field.name()).orElseThrow();
        String there = other.value(field.name()).orElseThrow();
        return Finding.of(
                FindingCode.BERBEDA_DARI_ISIAN_LAIN,
                field.name(),
                "%s: di sini %s, pada %s tanggal %s %s. Keduanya tersimpan; tanyakan kedua pengirimnya, lalu kembalikan yang keliru."
                        .formatted(
                                field.label().indonesian(),
                                shown(field, here, Language.INDONESIAN),
                                other.source().way().label().indonesian(),
                                Format.INDONESIAN.day(other.on()),
                                shown(field, there, Language.INDONESIAN)),
                "%s: %s here, %s by %s of %s. Both are kept; ask both senders, and return the one that is wrong."
                        .formatted(
                                field.label().english(),
                                shown(field, here, Language.ENGLISH),
                                shown(field, there, Language.ENGLISH),
                                other.source().way().label().english(),
                                Format.ENGLISH.day(other.on())));
    }

    private static String shown(EntryField field, String value, Language language) {
        return value.matches("\\d{1,15}")
                ? Format.of(language).number(Long.parseLong(value))
                : field.chosen(value)
                        .map(Choice::label)
                        .map(label -> label.in(language))
                        .orElse(value);
    }
}
