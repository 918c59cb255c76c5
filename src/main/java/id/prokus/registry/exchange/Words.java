package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said, apart from who said it and when: two statements are the same when these are. */
record Words(int edition, LocalDate on, Optional<LocalDate> until, Map<String, String> values) {

    /** A browser sends other line ends than a spreadsheet keeps. */
    Words {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().replace("\r\n", "\n")));
    }

    static Words of(Entry entry) {
        return new Words(entry.edition(), entry.on(), entry.until(), entry.values());
    }

    /** The same after the same word before gives the same id, so that a repeated send is known again. */
    UUID idAfter(UUID before) {
        return NameBasedId.of(
                before, edition, on, until.map(LocalDate::toString).orElse(""), sorted());
    }

    /** In one order, for lists that must not depend on how their rows were shuffled. */
    String sorted() {
        var text = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) ->
                        text.append(name).append('\1').append(value).append('\2'));
        return text.toString();
    }
}
