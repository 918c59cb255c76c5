package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.CellCorrection;
import id.prokus.intake.CellCorrections;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets another value count for one cell. What was received stays; the figures follow at once. */
@Component
public class CorrectCell {

    private final CurrentResults currentResults;
    private final CellCorrections cellCorrections;
    private final Trail trail;
    private final Clock clock;

    CorrectCell(CurrentResults currentResults, CellCorrections cellCorrections, Trail trail, Clock clock) {
        this.currentResults = currentResults;
        this.cellCorrections = cellCorrections;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param row the row, known through all versions of its file
     * @param before the value, normalised, as whoever proposes it saw it
     * @param after as typed; empty to take the value out
     * @param cause {@code sanggahan:} and its id
     */
    public record Proposal(
            UUID row, Field field, String before, String after, String reason, String cause, String proposedBy) {}

    /** The row as it counts now; empty where its file was replaced or it is known to be another's. */
    public Optional<KpmRow> row(Edition edition, UUID row) {
        return currentResults.find(edition).flatMap(processed -> processed.row(row));
    }

    /**
     * @throws Refusal where proposer and accepter are one, the cell is not what it was, the value cannot be read, or the
     *     field is one that only the sender may correct
     */
    @Transactional
    public CellCorrection correct(Edition edition, Proposal proposal, Actor acceptedBy) {
        if (acceptedBy.name().equals(proposal.proposedBy())) {
            throw new Refusal(
                    "olah.correction-own",
                    new Text(
                            "Usulan sendiri tidak dapat diterima sendiri. Mintalah orang lain yang berwenang memutuskannya.",
                            "Nobody accepts what they proposed themselves. Ask somebody else who may decide."));
        }
        String after = TypedValue.of(proposal.field(), proposal.after());
        KpmRow row = row(edition, proposal.row())
                .orElseThrow(() -> new Refusal(
                        "olah.row-gone",
                        new Text(
                                "Baris ini sudah tidak ada: berkasnya telah diganti. Tolak usulan ini dan beri tahu pengusulnya.",
                                "This row is gone: its file was replaced. Reject the proposal and tell who made it.")));
        if (!row.value(proposal.field()).equals(proposal.before())) {
            throw new Refusal(
                    "olah.correction-stale",
                    new Text(
                            "Isian ini sudah berubah sejak diusulkan. Tolak usulan ini; pengusul dapat mengajukannya lagi atas nilai yang baru.",
                            "This cell has changed since. Reject the proposal; it can be made again about the new value."));
        }
        if (after.equals(proposal.before())) {
            throw new Refusal(
                    "olah.correction-same",
                    new Text(
                            "Nilai yang diusulkan sama dengan nilai yang ada.",
                            "The proposed value is the one that already counts."));
        }
        CellCorrection correction = new CellCorrection(
                TimeOrderedId.next(),
                edition.year(),
                proposal.row(),
                row.incubator(),
                row.value(Field.REGENCY),
                proposal.field(),
                sent(row, proposal),
                after,
                proposal.reason(),
                proposal.cause(),
                proposal.proposedBy(),
                acceptedBy.name(),
                clock.instant());
        cellCorrections.add(correction);
        trail.record(
                acceptedBy,
                "intake.cell-corrected",
                correction.id().toString(),
                proposal.field().code());
        return correction;
    }

    /** A second correction of a cell is held against what was sent, as the first was. */
    private String sent(KpmRow row, Proposal proposal) {
        return cellCorrections.of(proposal.row()).stream()
                .filter(former ->
                        former.field() == proposal.field() && former.after().equals(row.value(proposal.field())))
                .reduce((first, last) -> last)
                .map(CellCorrection::before)
                .orElse(proposal.before());
    }

    /** Takes a correction back: the cell counts as sent again. */
    @Transactional
    public void withdraw(UUID correction, String reason, Actor actor) {
        if (reason.isBlank()) {
            throw new Refusal("olah.no-reason", new Text("Tuliskan alasannya.", "Say why."));
        }
        if (cellCorrections.find(correction).isEmpty()
                || !cellCorrections.withdraw(correction, reason.strip(), actor.name())) {
            throw new Refusal(
                    "olah.correction-gone",
                    new Text("Pembetulan ini sudah dicabut.", "This correction was already taken back."));
        }
        trail.record(actor, "intake.correction-withdrawn", correction.toString());
    }
}
