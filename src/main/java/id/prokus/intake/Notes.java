package id.prokus.intake;

import id.prokus.programme.Edition;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The catatan perbaikan of each edition: opened and closed by what comes in, never by hand. */
@Repository
public class Notes {

    private final JdbcClient database;
    private final DataSource connections;
    private final NoteDecisions decisions;
    private final Clock clock;

    Notes(JdbcClient database, DataSource connections, NoteDecisions decisions, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Opens what was found for the first time, closes what is no longer found, and leaves everything else alone.
     *
     * @param found every note of a run, in order
     * @param incubators those with a file in the run; the notes of others stay as they are
     * @param files the id of each file by its name in the run
     * @return the found notes under their ids, in the same order
     */
    @Transactional
    public List<KnownNote> reconcile(
            Edition edition, List<FoundNote> found, Collection<String> incubators, Map<String, UUID> files) {
        Map<NoteKey, State> known = states(edition, incubators);
        // As precisely as the database keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NoteKey> fresh = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Set<NoteKey> standing = new HashSet<>();
        for (FoundNote note : found) {
            if (!standing.add(note.key())) {
                continue;
            }
            State state = known.get(note.key());
            if (state == null) {
                state = new State(TimeOrderedId.next(), false, now);
                fresh.add(note.key());
            }
            if (!state.open) {
                changes.add(
                        new Change(state.id, true, files.get(note.note().at().file())));
                state = new State(state.id, true, now);
            }
            known.put(note.key(), state);
        }
        known.forEach((key, state) -> {
            if (state.open && !standing.contains(key)) {
                changes.add(new Change(state.id, false, null));
            }
        });
        write(edition, fresh, known);
        change(changes, now);

        Map<UUID, NoteDecisions.Standing> decided = decisions.standing(edition);
        return found.stream().map(note -> known(note, known, decided, now)).toList();
    }

    /** How many notes of an edition were ever closed by what came in, and still are. */
    public int solved(Edition edition) {
        return database.sql("""
                select count(*) from intake.note
                where edition = :edition and not (
                    select open from intake.note_change where note = note.id order by id desc limit 1)
                """)
                .param("edition", edition.year())
                .query(Integer.class)
                .single();
    }

    private static KnownNote known(
            FoundNote found, Map<NoteKey, State> known, Map<UUID, NoteDecisions.Standing> decided, Instant now) {
        State state = known.getOrDefault(found.key(), new State(new UUID(0, 0), true, now));
        Optional<NoteDecision> decision = Optional.ofNullable(decided.get(state.id))
                .filter(standing -> standing.about().equals(found.about()))
                .map(NoteDecisions.Standing::decision);
        return new KnownNote(state.id, found.note(), found.key().incubator(), found.about(), state.since, decision);
    }

    private Map<NoteKey, State> states(Edition edition, Collection<String> incubators) {
        Map<NoteKey, State> states = new HashMap<>();
        database.sql("""
                select note.id, note.incubator, note.code, note.row_id, note.field, note.subject,
                       latest.open, latest.at
                from intake.note
                cross join lateral (
                    select open, at from intake.note_change where note = note.id order by id desc limit 1) latest
                where note.edition = :edition and note.incubator = any (:incubators)
                """)
                .param("edition", edition.year())
                .param("incubators", incubators.toArray(String[]::new))
                .query(row -> {
                    states.put(
                            key(row),
                            new State(
                                    row.getObject("id", UUID.class),
                                    row.getBoolean("open"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return states;
    }

    private static NoteKey key(ResultSet row) throws SQLException {
        return new NoteKey(
                row.getString("incubator"),
                NoteCode.valueOf(row.getString("code")),
                row.getObject("row_id", UUID.class),
                Field.ofCode(row.getString("field")).orElseThrow(),
                row.getString("subject"));
    }

    private void write(Edition edition, List<NoteKey> fresh, Map<NoteKey, State> known) {
        if (fresh.isEmpty()) {
            return;
        }
        BulkCopy.into(
                connections,
                "intake.note (id, edition, incubator, code, row_id, field, subject)",
                copy -> fresh.forEach(key -> copy.cell(id(known, key))
                        .cell(edition.year())
                        .cell(key.incubator())
                        .cell(key.code())
                        .cell(key.row())
                        .cell(key.field().code())
                        .cell(key.subject())
                        .endLine()));
    }

    private static UUID id(Map<NoteKey, State> known, NoteKey key) {
        State state = known.get(key);
        if (state == null) {
            throw new IllegalStateException("a fresh note without a state");
        }
        return state.id;
    }

    private void change(List<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        BulkCopy.into(connections, "intake.note_change (id, note, open, at, file)", copy -> {
            for (Change change : changes) {
                copy.cell(TimeOrderedId.next())
                        .cell(change.note)
                        .cell(change.open)
                        .cell(now);
                if (change.file == null) {
                    copy.nothing();
                } else {
                    copy.cell(change.file);
                }
                copy.endLine();
            }
        });
    }

    private record State(UUID id, boolean open, Instant since) {}

    private record Change(UUID note, boolean open, @Nullable UUID file) {}
}
