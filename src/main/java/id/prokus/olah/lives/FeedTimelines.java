package id.prokus.olah.lives;

import id.prokus.intake.Masked;
import id.prokus.intake.RowAddress;
import id.prokus.olah.snapshot.RoundFrozen;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.programme.Edition;
import id.prokus.programme.Round;
import id.prokus.programme.Rounds;
import id.prokus.registry.decree.DecreedFamilies;
import id.prokus.registry.decree.MatchDecree;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a frozen round on the timelines of the families whom the SK names: what incubators reported of the opening and the
 * closing of the year. A later version corrects what it says otherwise and takes back what it no longer says; what is the
 * same stays as it is.
 */
@Component
class FeedTimelines {

    private static final String NO_LONGER = "Tidak lagi dilaporkan menurut olahan beku versi %d.";

    private final DecreedFamilies decreedFamilies;
    private final Rounds rounds;
    private final Entries entries;
    private final KeepEntries keepEntries;

    FeedTimelines(DecreedFamilies decreedFamilies, Rounds rounds, Entries entries, KeepEntries keepEntries) {
        this.decreedFamilies = decreedFamilies;
        this.rounds = rounds;
        this.entries = entries;
        this.keepEntries = keepEntries;
    }

    @EventListener
    void feed(RoundFrozen frozen) {
        Edition edition = frozen.processed().edition();
        Snapshot snapshot = frozen.snapshot();
        Map<UUID, Entry> before = entries.standing(edition.year(), ReportKind.CODE);
        Map<UUID, LocalDate> enrolled = decreedFamilies.enrolledOn(edition);
        Optional<LocalDate> opening = lastDay(edition, Round.Kind.BASELINE);
        LocalDate closing =
                lastDay(edition, Round.Kind.ENDLINE).orElseGet(() -> withinTheYear(edition, snapshot.asOf()));
        List<Entry> said = new ArrayList<>();
        Set<UUID> reported = new HashSet<>();
        var matched = MatchDecree.match(
                decreedFamilies.of(edition), frozen.processed().families().all());
        for (MatchDecree.Pair pair : matched.pairs()) {
            UUID family = pair.decreed().family();
            for (ReportKind.End end : ReportKind.End.values()) {
                var values = ReportKind.said(pair.reported().counted(), end);
                LocalDate day = end == ReportKind.End.CLOSING
                        ? closing
                        : opening.orElseGet(() -> enrolled.getOrDefault(family, closing));
                UUID thing = named(ReportKind.CODE, edition.year(), family, end);
                if (!values.isEmpty()) {
                    reported.add(thing);
                    Entry now = Entry.first(
                                    family,
                                    edition.year(),
                                    ReportKind.CODE,
                                    day,
                                    values,
                                    source(snapshot, pair.reported().counted().at()),
                                    snapshot.frozenAt())
                            .called(named(thing, snapshot.id()), thing);
                    if (!same(before.get(thing), now)) {
                        said.add(now);
                    }
                }
            }
        }
        before.values().stream()
                .filter(entry -> entry.holds() && !reported.contains(entry.thing()))
                .map(entry ->
                        entry.takenBack(NO_LONGER.formatted(snapshot.version()), entry.source(), snapshot.frozenAt()))
                .forEach(said::add);
        keepEntries.keep(said, new Actor(snapshot.frozenBy()));
    }

    private Optional<LocalDate> lastDay(Edition edition, Round.Kind kind) {
        return rounds.of(edition).stream()
                .filter(round -> round.kind() == kind)
                .flatMap(round -> round.dates().stream())
                .map(Round.Days::last)
                .max(LocalDate::compareTo);
    }

    /** Where no closing round has its days: workbooks may come in years later, but speak of the programme's year. */
    private static LocalDate withinTheYear(Edition edition, LocalDate received) {
        LocalDate end = LocalDate.of(edition.year(), 12, 31);
        return received.isBefore(end) ? received : end;
    }

    private static boolean same(@org.jspecify.annotations.Nullable Entry before, Entry now) {
        return before != null
                && before.holds()
                && before.values().equals(now.values())
                && before.on().equals(now.on());
    }

    private static Source source(Snapshot snapshot, RowAddress at) {
        String sheet = at.sheet().isEmpty() ? "" : ", " + at.sheet();
        return new Source(
                Source.Way.OLAHAN,
                Masked.digits(at.file() + sheet) + ", baris " + at.row() + " (olahan versi " + snapshot.version()
                        + ")");
    }

    /** The same for the same things, so that freezing again says nothing twice. */
    private static UUID named(Object... things) {
        return UUID.nameUUIDFromBytes(List.of(things).toString().getBytes(StandardCharsets.UTF_8));
    }
}
