package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteDecision;
import id.prokus.intake.NoteDecisions;
import id.prokus.intake.RowAddress;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's word on one note or many: both values stay, the reason is kept, and every word can be taken back. */
@Component
public class DecideNotes {

    private final CurrentResults currentResults;
    private final NoteDecisions decisions;
    private final Trail trail;

    DecideNotes(CurrentResults currentResults, NoteDecisions decisions, Trail trail) {
        this.currentResults = currentResults;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** Proposes another value for each; the incubator is told, the note stays open. */
    @Transactional
    public void propose(Edition edition, Collection<UUID> notes, String value, String reason, Actor actor) {
        if (value.isBlank()) {
            throw new Refusal(
                    "olah.no-value-proposed",
                    new Text("Isi nilai yang diusulkan.", "Fill in the value that is proposed."));
        }
        decide(edition, notes, NoteDecision.Kind.PROPOSED, value.strip(), reason, actor);
    }

    /** The values as sent are right after all. */
    @Transactional
    public void accept(Edition edition, Collection<UUID> notes, String reason, Actor actor) {
        decide(edition, notes, NoteDecision.Kind.ACCEPTED, "", reason, actor);
    }

    /** The values as sent are refused and must be sent again. */
    @Transactional
    public void reject(Edition edition, Collection<UUID> notes, String reason, Actor actor) {
        decide(edition, notes, NoteDecision.Kind.REJECTED, "", reason, actor);
    }

    /** Takes back what was decided. */
    @Transactional
    public void withdraw(Edition edition, Collection<UUID> notes, String reason, Actor actor) {
        decide(edition, notes, NoteDecision.Kind.WITHDRAWN, "", reason, actor);
    }

    private void decide(
            Edition edition,
            Collection<UUID> ids,
            NoteDecision.Kind kind,
            String proposal,
            String reason,
            Actor actor) {
        if (reason.isBlank()) {
            throw new Refusal("olah.no-reason", new Text("Tuliskan alasannya.", "Say why."));
        }
        List<KnownNote> notes = notes(edition, ids);
        Map<RowAddress, String> regencies = regencies(edition);
        for (KnownNote note : notes) {
            decisions.decide(note.id(), kind, note.about(), proposal, reason.strip(), actor.name());
            trail.record(
                    actor,
                    "intake.note-decided",
                    note.id().toString(),
                    kind.name(),
                    regencies.getOrDefault(note.note().at(), ""));
        }
    }

    /** Of the rows that say where their family lives. */
    private Map<RowAddress, String> regencies(Edition edition) {
        return currentResults.find(edition).map(Processed::rows).orElse(List.of()).stream()
                .filter(row -> row.has(Field.REGENCY))
                .collect(Collectors.toMap(KpmRow::at, row -> row.value(Field.REGENCY), (one, other) -> one));
    }

    private List<KnownNote> notes(Edition edition, Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        List<KnownNote> notes = currentResults.find(edition).map(Processed::notes).orElse(List.of()).stream()
                .filter(note -> wanted.contains(note.id()))
                .toList();
        if (notes.isEmpty()) {
            throw new Refusal(
                    "olah.note-gone",
                    new Text(
                            "Catatan ini sudah tidak ada: berkasnya telah diperbaiki atau diganti. Muat ulang daftar catatan.",
                            "This note is gone: its file was corrected or replaced. Reload the list of notes."));
        }
        return notes;
    }
}
