package id.prokus.monitoring.instrument;

import id.prokus.access.Role;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * Behaviour and entrepreneurial spirit. There is no official questionnaire, so that what it asks is whatever the published
 * versions of the form ask: each of their choices is a field, in the words of the last version that has it.
 */
@Component
class BehaviourKind implements KnownKinds {

    static final String CODE = "perilaku-usaha";

    private static final Set<String> OF_EVERY_FORM = Set.of("keluarga");

    private final Instruments instruments;

    BehaviourKind(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public List<EntryKind> kinds() {
        var fields = new LinkedHashMap<String, EntryField>();
        ShippedInstrument.all().stream()
                .filter(shipped -> shipped.header().kind().equals(CODE))
                .forEach(shipped -> add(shipped.bytes(), fields));
        instruments.all().stream()
                .filter(instrument -> instrument.kind().equals(CODE))
                .forEach(instrument -> add(instruments.bytes(instrument), fields));
        fields.put(
                "keterangan",
                EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note")
                        .optional());
        return List.of(EntryKind.of(
                CODE,
                Section.USAHA,
                new Text("Perilaku dan jiwa usaha", "Behaviour and entrepreneurial spirit"),
                new Text(
                        "Pertanyaan perilaku dan jiwa usaha dijawab (bukan kuesioner resmi)",
                        "Questions on behaviour and spirit answered (no official questionnaire)"),
                Set.of(Role.MENTOR, Role.INKUBATOR, Role.PENDAMPING, Role.TKSK, Role.OPERATOR),
                fields.values().toArray(EntryField[]::new)));
    }

    private static void add(byte[] form, Map<String, EntryField> fields) {
        try {
            ReadForm.read(form).questions().stream()
                    .filter(line -> !OF_EVERY_FORM.contains(line.name())
                            && !line.choices().isEmpty())
                    .forEach(line -> fields.put(line.name(), field(line)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A published form is no XML", e);
        }
    }

    private static EntryField field(FormLine line) {
        EntryField field = line.several()
                ? EntryField.choices(
                        line.name(), line.label().indonesian(), line.label().english(), line.choices())
                : EntryField.choice(
                        line.name(), line.label().indonesian(), line.label().english(), line.choices());
        return field.optional();
    }
}
