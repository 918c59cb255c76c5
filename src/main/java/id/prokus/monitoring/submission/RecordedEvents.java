package id.prokus.monitoring.submission;

import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.PublishedForms;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The events that a submission became: one of its form's own kind, and one for each part that was asked. */
@Component
public class RecordedEvents {

    private final Instruments instruments;
    private final PublishedForms publishedForms;
    private final Entries entries;
    private final EntryKinds kinds;

    RecordedEvents(Instruments instruments, PublishedForms publishedForms, Entries entries, EntryKinds kinds) {
        this.instruments = instruments;
        this.publishedForms = publishedForms;
        this.entries = entries;
        this.kinds = kinds;
    }

    /** @param address where it stands on its family's timeline */
    public record Event(Text kind, String address) {}

    /** The words it said, by which others know whether they were approved. */
    public List<UUID> words(Submission one) {
        return things(one).map(one::entryOf).toList();
    }

    private Stream<UUID> things(Submission one) {
        return one.thing().stream()
                .flatMap(own -> Stream.concat(Stream.of(own), parts(one).map(path -> Submission.partOf(own, path))));
    }

    List<Event> of(Submission one) {
        if (one.thing().isEmpty() || one.family().isEmpty()) {
            return List.of();
        }
        UUID own = one.thing().get();
        UUID family = one.family().get();
        return things(one)
                .flatMap(thing -> entries.find(family, thing).stream())
                .map(KeptEntry::entry)
                .filter(entry -> entry.holds() || entry.thing().equals(own))
                .map(entry -> event(family, entry))
                .toList();
    }

    private Event event(UUID family, Entry entry) {
        return new Event(kinds.get(entry.kind()).label(), "/keluarga/" + family + "/peristiwa/" + entry.thing());
    }

    private Stream<String> parts(Submission one) {
        return instruments.find(one.form(), one.version()).map(publishedForms::of).stream()
                .flatMap(form -> form.header().parts().keySet().stream());
    }
}
