package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A family writes a line into its cash book, or takes one back. */
@Component
class WriteCash {

    private final KeepEntries keepEntries;
    private final Entries entries;
    private final Trail trail;
    private final Clock clock;

    WriteCash(KeepEntries keepEntries, Entries entries, Trail trail, Clock clock) {
        this.keepEntries = keepEntries;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param problems what keeps it out, by field; nothing was kept where there are any
     * @param doubts what is unlikely; it was kept all the same
     */
    record Outcome(Map<String, Text> problems, List<Text> doubts) {}

    /** @param sending made by the form, so that a slow telephone that sends twice writes once */
    @Transactional
    Outcome write(OpenCard.Opened opened, UUID sending, Map<String, String> typed, LocalDate today) {
        ReadAnswers read = ReadAnswers.of(CashKind.KIND, typed, today);
        if (!read.problems().isEmpty()) {
            return new Outcome(read.problems(), List.of());
        }
        Entry entry = Entry.first(
                        opened.family(),
                        opened.edition(),
                        CashKind.CODE,
                        read.on().orElseThrow(),
                        read.values(),
                        OpenCard.SOURCE,
                        clock.instant())
                .called(once(sending, read), once(sending, read));
        List<Doubt> doubts = CashKind.KIND.checks().stream()
                .flatMap(check -> check.check(entry, Life.of(List.of()), today).stream())
                .toList();
        var problems = new LinkedHashMap<String, Text>();
        doubts.stream()
                .filter(Doubt::impossible)
                .forEach(doubt -> problems.putIfAbsent(doubt.field(), doubt.sentence()));
        if (!problems.isEmpty()) {
            return new Outcome(problems, List.of());
        }
        if (!keepEntries.keep(List.of(entry), OpenCard.FAMILY).isEmpty()) {
            recorded("kpm.cash-written", opened);
        }
        return new Outcome(Map.of(), doubts.stream().map(Doubt::sentence).toList());
    }

    /** @throws Refusal {@code kpm.cash-unknown} where it is no line of this family's book */
    @Transactional
    void takeBack(OpenCard.Opened opened, UUID line) {
        Entry entry = Optional.of(opened.family())
                .flatMap(family -> entries.find(family, line))
                .map(KeptEntry::entry)
                .filter(one -> one.kind().equals(CashKind.CODE) && one.holds())
                .orElseThrow(() -> new Refusal(
                        "kpm.cash-unknown",
                        new Text(
                                "Catatan ini tidak ada lagi di buku kas Anda.",
                                "This line is not in your cash book any more.")));
        keepEntries.keep(
                List.of(entry.takenBack("dihapus oleh keluarga", OpenCard.SOURCE, clock.instant())), OpenCard.FAMILY);
        recorded("kpm.cash-taken-back", opened);
    }

    /** Going back and typing something else is something new. */
    private static UUID once(UUID sending, ReadAnswers read) {
        return UUID.nameUUIDFromBytes(
                (sending + " " + read.on() + " " + new TreeMap<>(read.values())).getBytes(StandardCharsets.UTF_8));
    }

    private void recorded(String action, OpenCard.Opened opened) {
        trail.record(
                OpenCard.FAMILY,
                action,
                opened.family().toString(),
                "kartu " + opened.card().id(),
                opened.head().regency());
    }
}
