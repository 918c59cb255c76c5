package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.EntryWords;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a family consented to, and that it withdraws it: a word of its own, as the ledger of consent has it. Whoever must
 * stop something hears of it there.
 */
@Component
class OwnConsent {

    private static final String KIND = "persetujuan";
    private static final String PURPOSE = "keperluan";
    private static final String ANSWER = "jawaban_persetujuan";
    private static final String GIVEN = "diberikan";
    private static final String WITHDRAWN = "ditarik";

    private final EntryKinds kinds;
    private final KeepEntries keepEntries;
    private final Trail trail;
    private final Clock clock;

    OwnConsent(EntryKinds kinds, KeepEntries keepEntries, Trail trail, Clock clock) {
        this.kinds = kinds;
        this.keepEntries = keepEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What counts for one purpose.
     *
     * @param code the purpose's
     * @param given false where it was refused or withdrawn
     * @param since when that was said
     */
    public record Line(String code, Text purpose, boolean given, LocalDate since) {}

    /** By purpose, in the order in which they were first asked. */
    List<Line> of(Life life) {
        var last = new LinkedHashMap<String, Entry>();
        life.of(KIND).forEach(entry -> last.put(entry.value(PURPOSE).orElse(""), entry));
        return last.entrySet().stream()
                .map(one -> new Line(
                        one.getKey(),
                        label(one.getKey()),
                        one.getValue().value(ANSWER).orElse("").equals(GIVEN),
                        one.getValue().on()))
                .toList();
    }

    /** @throws Refusal {@code kpm.consent-unknown} where nothing of the kind was given */
    @Transactional
    void withdraw(OpenCard.Opened opened, Life life, String purpose, LocalDate today) {
        if (of(life).stream().noneMatch(line -> line.given() && line.code().equals(purpose))) {
            throw new Refusal(
                    "kpm.consent-unknown",
                    new Text(
                            "Persetujuan ini sudah tidak berlaku. Tidak ada yang perlu dicabut.",
                            "This consent no longer holds. There is nothing to withdraw."));
        }
        keepEntries.keep(
                List.of(Entry.first(
                        opened.family(),
                        opened.edition(),
                        KIND,
                        today,
                        Map.of(PURPOSE, purpose, ANSWER, WITHDRAWN),
                        OpenCard.SOURCE,
                        clock.instant())),
                OpenCard.FAMILY);
        trail.record(
                OpenCard.FAMILY,
                "kpm.consent-withdrawn",
                opened.family().toString(),
                purpose,
                opened.head().regency());
    }

    private Text label(String purpose) {
        return kinds.find(KIND).flatMap(kind -> words(kind, purpose)).orElseGet(() -> new Text(purpose, purpose));
    }

    private static Optional<Text> words(EntryKind kind, String purpose) {
        return kind.field(PURPOSE)
                .map(field -> new Text(
                        EntryWords.value(field, purpose, Language.INDONESIAN),
                        EntryWords.value(field, purpose, Language.ENGLISH)));
    }
}
