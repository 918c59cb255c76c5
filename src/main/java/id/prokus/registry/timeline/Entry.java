package id.prokus.registry.timeline;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said happened to a family. It never changes: a correction is another entry about the same thing, and the
 * one stated last counts, in whatever order they arrive.
 *
 * @param id made by whoever sends it, so that sending it twice is harmless
 * @param thing what it is about; the same in every correction
 * @param edition the programme year it belongs to
 * @param kind the code of its {@link EntryKind}
 * @param on the day on which it happened or began
 * @param until the last day, of what has ended
 * @param values the answers by field, as {@link FieldType} keeps them; without those that were left open
 * @param together what several families share, such as a training
 * @param statedAt when it was said, by the clock of whoever said it
 * @param withdrawn why it is taken back; empty for everything that holds
 */
public record Entry(
        UUID id,
        UUID thing,
        UUID family,
        int edition,
        String kind,
        LocalDate on,
        Optional<LocalDate> until,
        Map<String, String> values,
        Optional<UUID> together,
        Source source,
        Instant statedAt,
        Optional<String> withdrawn) {

    public Entry {
        values = Map.copyOf(values);
    }

    /** Something new. */
    public static Entry first(
            UUID family,
            int edition,
            String kind,
            LocalDate on,
            Map<String, String> values,
            Source source,
            Instant statedAt) {
        UUID id = TimeOrderedId.next();
        return new Entry(
                id,
                id,
                family,
                edition,
                kind,
                on,
                Optional.empty(),
                values,
                Optional.empty(),
                source,
                statedAt,
                Optional.empty());
    }

    public Entry until(LocalDate day) {
        return new Entry(
                id, thing, family, edition, kind, on, Optional.of(day), values, together, source, statedAt, withdrawn);
    }

    public Entry together(UUID shared) {
        return new Entry(
                id, thing, family, edition, kind, on, until, values, Optional.of(shared), source, statedAt, withdrawn);
    }

    /** With ids of the sender's. */
    public Entry called(UUID ownId, UUID ownThing) {
        return new Entry(
                ownId, ownThing, family, edition, kind, on, until, values, together, source, statedAt, withdrawn);
    }

    /** The same thing as it should be. */
    public Entry corrected(LocalDate day, Optional<LocalDate> last, Map<String, String> said, Source from, Instant at) {
        return new Entry(
                TimeOrderedId.next(),
                thing,
                family,
                edition,
                kind,
                day,
                last,
                said,
                together,
                from,
                at,
                Optional.empty());
    }

    /** The same thing as something that did not happen. */
    public Entry takenBack(String reason, Source from, Instant at) {
        return new Entry(
                TimeOrderedId.next(),
                thing,
                family,
                edition,
                kind,
                on,
                until,
                values,
                together,
                from,
                at,
                Optional.of(reason));
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** An amount or a count; 0 where it was left open. */
    public long number(String field) {
        return value(field).map(Long::parseLong).orElse(0L);
    }

    public boolean holds() {
        return withdrawn.isEmpty();
    }

    /** Whether it had begun and not ended. */
    public boolean holdsOn(LocalDate day) {
        return holds()
                && !on.isAfter(day)
                && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Never what was said. */
    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
