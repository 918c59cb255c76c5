package id.prokus.monitoring.instrument;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** Published forms, each read once: what is published never changes, and there are dozens. */
@Component
public class PublishedForms {

    private final Instruments instruments;
    private final Map<String, PublishedForm> read = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    PublishedForms(Instruments instruments) {
        this.instruments = instruments;
    }

    public PublishedForm of(Instrument instrument) {
        return read.computeIfAbsent(instrument.sha256(), _ -> read(instrument));
    }

    /** Whether that version was published here. */
    public boolean knows(String code, String version) {
        String name = code + " " + version;
        if (known.contains(name)) {
            return true;
        }
        boolean published = instruments.find(code, version).isPresent();
        if (published) {
            known.add(name);
        }
        return published;
    }

    private PublishedForm read(Instrument instrument) {
        byte[] bytes = instruments.bytes(instrument);
        try {
            return new PublishedForm(bytes, FormHeader.of(bytes), QuestionTraits.of(bytes));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A published form is no XML", e);
        }
    }
}
