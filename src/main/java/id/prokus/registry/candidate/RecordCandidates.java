package id.prokus.registry.candidate;

import id.prokus.intake.BulkCopy;
import id.prokus.registry.FamiliesChanged;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes candidates: families that are not known yet, their numbers, and that they are proposed. */
@Component
class RecordCandidates {

    private final JdbcClient database;
    private final DataSource connections;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RecordCandidates(JdbcClient database, DataSource connections, ApplicationEventPublisher publisher, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.publisher = publisher;
        this.clock = clock;
    }

    private record Entry(UUID family, boolean fresh, UUID candidacy, CandidateLine line) {}

    /** In the transaction at hand. */
    void record(CandidateList list, List<CandidateLine> lines, KnownFamilies.Known known, Actor actor) {
        List<Entry> entries = new ArrayList<>(lines.size());
        for (CandidateLine line : lines) {
            var family = known.family(line);
            entries.add(new Entry(family.orElseGet(TimeOrderedId::next), family.isEmpty(), TimeOrderedId.next(), line));
        }
        families(entries, actor);
        identities(entries, list);
        others(entries, list);
        candidacies(entries, list, actor);
        publisher.publishEvent(
                FamiliesChanged.of(entries.stream().map(Entry::family).toList()));
    }

    private void families(List<Entry> entries, Actor actor) {
        Instant now = clock.instant();
        String columns = "id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by";
        BulkCopy.into(connections, "registry.family (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                if (entry.fresh) {
                    copy.cell(entry.family).cell(entry.line.name()).cell(entry.line.sex());
                    entry.line.birth().ifPresentOrElse(copy::cell, copy::nothing);
                    copy.cell(entry.line.regency())
                            .cell(entry.line.regency())
                            .cell(entry.line.incubator())
                            .cell(now)
                            .cell(actor.name())
                            .endLine();
                }
            }
        });
    }

    private void identities(List<Entry> entries, CandidateList list) {
        List<Entry> known = entries.stream().filter(entry -> !entry.fresh).toList();
        List<Entry> withCard =
                known.stream().filter(entry -> !entry.line.card().isEmpty()).toList();
        // A card that says something else than before ends the old one.
        database.sql("""
                update registry.identity kept set valid_to = :on
                from unnest(:families::uuid[], :cards::text[]) new (family, card)
                where kept.kind = 'KK' and kept.valid_to is null and kept.family = new.family and kept.number <> new.card
                """)
                .param("on", list.decidedOn())
                .param("families", withCard.stream().map(Entry::family).toArray(UUID[]::new))
                .param(
                        "cards",
                        withCard.stream().map(entry -> entry.line.card()).toArray(String[]::new))
                .update();
        Set<String> standing = new HashSet<>(database.sql("""
                select kind || family from registry.identity where valid_to is null and family = any (:families)
                """)
                .param("families", known.stream().map(Entry::family).toArray(UUID[]::new))
                .query(String.class)
                .list());
        String columns = "id, family, kind, number, regency, incubator, valid_from";
        BulkCopy.into(connections, "registry.identity (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                identity(copy, entry, "NIK", entry.line.nik(), list, standing);
                identity(copy, entry, "KK", entry.line.card(), list, standing);
            }
        });
    }

    private static void identity(
            BulkCopy copy, Entry entry, String kind, String number, CandidateList list, Set<String> standing) {
        if (!number.isEmpty() && !standing.contains(kind + entry.family)) {
            copy.cell(TimeOrderedId.next())
                    .cell(entry.family)
                    .cell(kind)
                    .cell(number)
                    .cell(entry.line.regency())
                    .cell(entry.line.incubator())
                    .cell(list.decidedOn())
                    .endLine();
        }
    }

    /** Several per family and system may hold, so a new number ends none; the same one again adds none. */
    private void others(List<Entry> entries, CandidateList list) {
        List<UUID> known = entries.stream()
                .filter(entry -> !entry.fresh)
                .map(Entry::family)
                .toList();
        Set<String> standing = new HashSet<>(database.sql("""
                select family || system || number from registry.source_identity
                where valid_to is null and family = any (:families)
                """)
                .param("families", known.toArray(UUID[]::new))
                .query(String.class)
                .list());
        String columns = "id, family, system, number, valid_from";
        BulkCopy.into(connections, "registry.source_identity (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                entry.line.others().forEach((system, number) -> {
                    if (!standing.contains(entry.family + system + number)) {
                        copy.cell(TimeOrderedId.next())
                                .cell(entry.family)
                                .cell(system)
                                .cell(number)
                                .cell(list.decidedOn())
                                .endLine();
                    }
                });
            }
        });
    }

    private void candidacies(List<Entry> entries, CandidateList list, Actor actor) {
        Instant now = clock.instant();
        String state = CandidacyState.USULAN.code();
        String columns =
                "id, family, edition, state, since, regency, district, village, address, incubator, pkh_status, list";
        BulkCopy.into(connections, "registry.candidacy (" + columns + ")", copy -> {
            for (Entry entry : entries) {
                copy.cell(entry.candidacy)
                        .cell(entry.family)
                        .cell(list.edition().year())
                        .cell(state)
                        .cell(list.decidedOn())
                        .cell(entry.line.regency())
                        .cell(entry.line.district())
                        .cell(entry.line.village())
                        .cell(entry.line.address())
                        .cell(entry.line.incubator())
                        .cell(entry.line.pkhStatus())
                        .cell(list.id())
                        .endLine();
            }
        });
        String told = "id, candidacy, state, happened_on, reason, recorded_at, recorded_by";
        BulkCopy.into(connections, "registry.candidacy_event (" + told + ")", copy -> {
            for (Entry entry : entries) {
                copy.cell(TimeOrderedId.next())
                        .cell(entry.candidacy)
                        .cell(state)
                        .cell(list.decidedOn())
                        .cell("")
                        .cell(now)
                        .cell(actor.name())
                        .endLine();
            }
        });
    }
}
