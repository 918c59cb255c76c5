package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;

/**
 * What a new version reaches beyond itself.
 *
 * @param indicators whose formulas read what changed questions tell, by name
 * @param kinds of events that its answers become
 * @param documents pages and files that show them
 * @param phones how many hold each version now
 */
record Touched(List<Text> indicators, List<Text> kinds, List<Text> documents, Map<String, Integer> phones) {

    Touched {
        indicators = List.copyOf(indicators);
        kinds = List.copyOf(kinds);
        documents = List.copyOf(documents);
        phones = Map.copyOf(phones);
    }

    int phonesInAll() {
        return phones.values().stream().mapToInt(Integer::intValue).sum();
    }
}
