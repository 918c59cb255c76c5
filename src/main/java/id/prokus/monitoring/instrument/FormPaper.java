package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as somebody reads it on paper, or holds it against another: what it asks, in its order and in both languages.
 *
 * @param languages as it names them
 * @param lines questions, notes and headings
 * @param attached what the phone must have beside it: {@code jr://file-csv/keluarga.csv}
 * @param untranslated words that are there in one language and missing in the other, by their ids
 * @param encrypted whether its answers come encrypted, so that nothing could be checked here
 */
record FormPaper(
        FormHeader header,
        List<String> languages,
        List<FormLine> lines,
        Map<String, String> attached,
        List<String> untranslated,
        boolean encrypted) {

    FormPaper {
        languages = List.copyOf(languages);
        lines = List.copyOf(lines);
        attached = Map.copyOf(attached);
        untranslated = List.copyOf(untranslated);
    }

    /** What somebody answers. */
    List<FormLine> questions() {
        return lines.stream().filter(FormLine::asks).toList();
    }

    Optional<FormLine> line(String path) {
        return lines.stream().filter(line -> line.path().equals(path)).findFirst();
    }

    /** The code of the kind that an answer at that path says something of. */
    String kindAt(String path) {
        return header.parts().entrySet().stream()
                .filter(part -> path.startsWith(part.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(header.kind());
    }

    Text title() {
        return new Text(header.title(), header.title());
    }
}
