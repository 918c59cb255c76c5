package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that is known to have happened to a family, in one order. */
@Component
public class Timeline {

    private static final Comparator<TimelineLine> LATEST_FIRST = Comparator.comparing(TimelineLine::on)
            .thenComparing(line -> line.recordedAt().orElse(java.time.Instant.EPOCH))
            .reversed();

    private final FamilyHeads heads;
    private final Entries entries;
    private final EntryKinds kinds;
    private final People people;
    private final ProofFiles proofs;
    private final List<TimelinePart> parts;

    Timeline(
            FamilyHeads heads,
            Entries entries,
            EntryKinds kinds,
            People people,
            ProofFiles proofs,
            List<TimelinePart> parts) {
        this.heads = heads;
        this.entries = entries;
        this.kinds = kinds;
        this.people = people;
        this.proofs = proofs;
        this.parts = parts;
    }

    /**
     * What is known of a family.
     *
     * @param lines the latest first
     */
    public record Told(Life life, List<TimelineLine> lines) {

        /** Only of one side of its life. */
        public List<TimelineLine> of(Optional<Section> section) {
            return lines.stream()
                    .filter(line -> section.map(line.section()::equals).orElse(true))
                    .toList();
        }
    }

    /** @param today in Jakarta, for what is unlikely */
    public Told of(UUID family, LocalDate today) {
        List<KeptEntry> kept = entries.of(family);
        List<Entry> said = kept.stream().map(KeptEntry::entry).toList();
        Life life = Life.of(said);
        Map<String, String> names = people.in(said);
        List<UUID> one = heads.one(family);
        Set<UUID> proven = proofs.of(one).keySet();
        List<TimelineLine> lines = Stream.concat(
                        kept.stream()
                                .filter(each -> each.entry().holds())
                                .map(each -> line(each, life, names, proven, today)),
                        one.stream().flatMap(each -> parts.stream().flatMap(part -> part.of(each).stream())))
                .sorted(LATEST_FIRST)
                .toList();
        return new Told(life, lines);
    }

    private TimelineLine line(KeptEntry kept, Life life, Map<String, String> names, Set<UUID> proven, LocalDate today) {
        Entry entry = kept.entry();
        Optional<EntryKind> kind = kinds.find(entry.kind());
        return new TimelineLine(
                entry.on(),
                entry.until(),
                kind.map(EntryKind::section).orElse(Section.KELUARGA),
                kind.map(known -> EntryWords.sentence(known, People.named(known, entry.values(), names)))
                        .orElseGet(() -> new Text(entry.kind(), entry.kind())),
                kind.stream()
                        .flatMap(known -> known.checks().stream())
                        .flatMap(check -> check.check(entry, life.without(entry.thing()), today).stream())
                        .filter(doubt -> !doubt.asksForProof() || !proven.contains(entry.thing()))
                        .map(Doubt::sentence)
                        .toList(),
                Optional.of(kept.recordedAt()),
                source(entry.source()),
                kept.recordedBy(),
                entry.kind(),
                Optional.of(entry.thing()),
                "");
    }

    private static Text source(Source source) {
        Text way = source.way().label();
        return source.reference().isEmpty()
                ? way
                : new Text(way.indonesian() + ", " + source.reference(), way.english() + ", " + source.reference());
    }
}
