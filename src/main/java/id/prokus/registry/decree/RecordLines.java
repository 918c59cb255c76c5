package id.prokus.registry.decree;

import id.prokus.intake.BulkCopy;
import id.prokus.programme.Edition;
import id.prokus.registry.FamiliesChanged;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what lines mean into the registry: families, numbers, places in the edition, events, payments. */
@Component
class RecordLines {

    private final JdbcClient database;
    private final DataSource connections;
    private final Clock clock;
    private final RecordNumbers recordNumbers;
    private final ApplicationEventPublisher publisher;

    RecordLines(
            JdbcClient database,
            DataSource connections,
            Clock clock,
            RecordNumbers recordNumbers,
            ApplicationEventPublisher publisher) {
        this.database = database;
        this.connections = connections;
        this.clock = clock;
        this.recordNumbers = recordNumbers;
        this.publisher = publisher;
    }

    /**
     * On whose word lines are recorded.
     *
     * @param decree the SK's number
     * @param list the list that says so; empty for a form
     */
    record Word(Edition edition, String decree, Optional<UUID> list, Actor actor) {}

    private record Event(UUID enrolment, UUID family, EventKind kind, Planned planned, Optional<UUID> other) {}

    /** A family that comes in: known or not, with its new place. */
    record Entry(UUID family, UUID enrolment, Planned planned) {}

    /** In the transaction at hand. The families concerned, in the order of the lines. */
    List<UUID> record(List<Planned> lines, Word word) {
        List<Entry> entries = new ArrayList<>();
        List<Event> leaving = new ArrayList<>();
        List<Event> coming = new ArrayList<>();
        List<UUID> concerned = new ArrayList<>();
        for (Planned line : lines) {
            UUID family = line.family().orElseGet(TimeOrderedId::next);
            concerned.add(family);
            if (line.what().isEmpty()) {
                continue;
            }
            EventKind what = line.what().get();
            if (line.enrolled().isPresent()) {
                leaving.add(new Event(line.enrolled().get().id(), family, what, line, Optional.empty()));
                continue;
            }
            UUID enrolment = TimeOrderedId.next();
            entries.add(new Entry(family, enrolment, line));
            coming.add(new Event(enrolment, family, what, line, line.replaced().map(Enrolled::id)));
            line.replaced()
                    .ifPresent(out -> coming.add(
                            new Event(out.id(), out.family(), EventKind.DIGANTI, line, Optional.of(enrolment))));
        }
        families(entries, word);
        recordNumbers.record(entries);
        enrolments(entries, word);
        leaving.addAll(coming);
        events(leaving, word);
        payments(lines, word);
        publisher.publishEvent(FamiliesChanged.of(Stream.concat(
                        concerned.stream(),
                        lines.stream().flatMap(line -> line.replaced().stream()).map(Enrolled::family))
                .toList()));
        return concerned;
    }

    private void families(List<Entry> entries, Word word) {
        Instant now = clock.instant();
        String columns = "id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by";
        BulkCopy.into(connections, "registry.family (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                if (entry.planned.family().isEmpty()) {
                    ListLine.Person person = entry.planned.line().person();
                    copy.cell(entry.family).cell(person.name()).cell(person.sex());
                    orNothing(copy, person.birth());
                    copy.cell(entry.planned.regency())
                            .cell(entry.planned.regency())
                            .cell(entry.planned.incubator())
                            .cell(now)
                            .cell(word.actor.name())
                            .endLine();
                }
            }
        });
        List<Entry> known = entries.stream()
                .filter(entry -> entry.planned.family().isPresent())
                .toList();
        for (String table : List.of("family", "identity")) {
            String key = table.equals("family") ? "id" : "family";
            database.sql("""
                    update registry.%s kept set regency = new.regency, incubator = new.incubator
                    from unnest(:families::uuid[], :regencies::text[], :incubators::text[]) new (family, regency, incubator)
                    where kept.%s = new.family
                    """.formatted(table, key))
                    .param("families", known.stream().map(Entry::family).toArray(UUID[]::new))
                    .param(
                            "regencies",
                            known.stream().map(e -> e.planned.regency()).toArray(String[]::new))
                    .param(
                            "incubators",
                            known.stream().map(e -> e.planned.incubator()).toArray(String[]::new))
                    .update();
        }
    }

    private void enrolments(List<Entry> entries, Word word) {
        String columns = "id, family, edition, cohort, pkh_status, regency, incubator, district, village, address";
        BulkCopy.into(connections, "registry.enrolment (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                ListLine.Home home = entry.planned.line().home();
                copy.cell(entry.enrolment)
                        .cell(entry.family)
                        .cell(word.edition.year())
                        .cell(entry.planned.cohort().name())
                        .cell(home.pkhStatus())
                        .cell(entry.planned.regency())
                        .cell(entry.planned.incubator())
                        .cell(home.district())
                        .cell(home.village())
                        .cell(home.address())
                        .endLine();
            }
        });
    }

    private void events(List<Event> events, Word word) {
        Instant now = clock.instant();
        String columns = "id, enrolment, family, edition, kind, happened_on, reason, decree, list, other, regency,"
                + " incubator, recorded_at, recorded_by";
        BulkCopy.into(connections, "registry.enrolment_event (" + columns + ")", copy -> {
            for (Event event : events) {
                copy.cell(TimeOrderedId.next())
                        .cell(event.enrolment)
                        .cell(event.family)
                        .cell(word.edition.year())
                        .cell(event.kind.name())
                        .cell(event.planned.on())
                        .cell(event.planned
                                .line()
                                .change()
                                .map(ListLine.Change::reason)
                                .orElse(""))
                        .cell(word.decree);
                orNothing(copy, word.list);
                orNothing(copy, event.other);
                boolean out = event.kind == EventKind.DIGANTI;
                copy.cell(out ? event.planned.replaced().orElseThrow().regency() : event.planned.regency())
                        .cell(out ? event.planned.replaced().orElseThrow().incubator() : event.planned.incubator())
                        .cell(now)
                        .cell(word.actor.name())
                        .endLine();
            }
        });
    }

    private void payments(List<Planned> lines, Word word) {
        String columns = "id, enrolment, family, edition, amount, paid_on, list, regency, incubator";
        BulkCopy.into(connections, "registry.payment (" + columns + ")", copy -> {
            for (Planned line : lines) {
                if (line.line().payment().isPresent()) {
                    copy.cell(TimeOrderedId.next())
                            .cell(line.enrolled().orElseThrow().id())
                            .cell(line.family().orElseThrow())
                            .cell(word.edition.year())
                            .cell(line.line().payment().get().amount())
                            .cell(line.on())
                            .cell(word.list.orElseThrow())
                            .cell(line.regency())
                            .cell(line.incubator())
                            .endLine();
                }
            }
        });
    }

    private static void orNothing(BulkCopy copy, Optional<?> value) {
        if (value.isPresent()) {
            copy.cell(value.get());
        } else {
            copy.nothing();
        }
    }
}
