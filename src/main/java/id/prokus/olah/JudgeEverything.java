package id.prokus.olah;

import id.prokus.intake.CellCorrections;
import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.Notes;
import id.prokus.intake.RowAddress;
import id.prokus.intake.RowIdentities;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.registry.Decisions;
import id.prokus.registry.SamePersonDecisions;
import id.prokus.registry.decree.DecreedFamilies;
import id.prokus.registry.decree.Denominators;
import id.prokus.report.ComposeRingkasan;
import id.prokus.report.Material;
import id.prokus.report.Ringkasan;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells versions, families, notes and figures from everything that was read. */
@Component
class JudgeEverything {

    private final RowIdentities rowIdentities;
    private final Notes notes;
    private final CellCorrections cellCorrections;
    private final SamePersonDecisions samePersonDecisions;
    private final Denominators denominators;
    private final DecreedFamilies decreedFamilies;
    private final StandNow standNow;
    private final Regions regions;
    private final Clock clock;

    JudgeEverything(
            RowIdentities rowIdentities,
            Notes notes,
            CellCorrections cellCorrections,
            SamePersonDecisions samePersonDecisions,
            Denominators denominators,
            DecreedFamilies decreedFamilies,
            StandNow standNow,
            Regions regions,
            Clock clock) {
        this.rowIdentities = rowIdentities;
        this.notes = notes;
        this.cellCorrections = cellCorrections;
        this.samePersonDecisions = samePersonDecisions;
        this.denominators = denominators;
        this.decreedFamilies = decreedFamilies;
        this.standNow = standNow;
        this.regions = regions;
        this.clock = clock;
    }

    /** Where an SK of the edition was set, it says how many should be there, and whose row of a family counts. */
    Processed judge(AllRead read, RunProgress progress, Keeper keeper) {
        progress.begin(Stage.TELLING, 1);
        Decreed decreed = keeper.await(() -> decreed(read.order()));
        AllRead all = read.against(decreed.roster);
        Edition edition = all.order().edition();
        CountedFiles asSent = CountedFiles.of(all.files());
        Map<RowAddress, UUID> identities =
                keeper.await(() -> rowIdentities.of(edition.year(), asSent.versions(all::receipt)));
        CountedFiles counted = asSent.amended(identities, keeper.await(() -> cellCorrections.standing(edition)));
        Decisions decisions = keeper.await(() -> samePersonDecisions.standing(edition));
        ToldNotes told = ToldNotes.of(
                counted, decisions, row -> row.incubator().equals(decreed.incubatorByNik.get(row.value(Field.NIK))));
        progress.done(Stage.TELLING, "");
        progress.begin(Stage.KEEPING, 1);
        List<KnownNote> known = keeper.await(
                () -> notes.reconcile(edition, told.found(identities), counted.incubators(), fileIds(all)));
        int solved = keeper.await(() -> {
            standNow.keep(
                    edition,
                    told,
                    known,
                    decreed.families,
                    file -> all.receipt(file).id());
            return notes.solved(edition);
        });
        progress.done(Stage.KEEPING, "");
        progress.begin(Stage.SUMMARISING, 1);
        Instant now = clock.instant();
        ReceiptDays receipts = ReceiptDays.of(all, counted.readings().keySet(), now);
        Material material = new Material(
                edition,
                told.families(),
                known.stream()
                        .filter(note -> !note.settled())
                        .map(KnownNote::note)
                        .toList(),
                solved + (int) known.stream().filter(KnownNote::settled).count(),
                Optional.of(receipts.firstDay()),
                all.order().roster(),
                regions,
                Corrections.of(known, counted, all),
                Fingerprint.of(
                        all.order(), decreed.stamp, all.files(), all.said(), decisions, known, counted.amended()),
                receipts.lastDay(),
                now);
        Ringkasan ringkasan = ComposeRingkasan.compose(material);
        progress.done(Stage.SUMMARISING, "");
        return new Processed(
                edition,
                all.order().roster(),
                outcomes(all, counted),
                counted.readings(),
                counted.differences(),
                counted.rows(),
                told.families(),
                known,
                Questions.of(all.files(), counted.replacements()),
                fileIds(all),
                identities,
                material,
                ringkasan);
    }

    private Decreed decreed(RunOrder order) {
        String stamp = denominators.stamp(order.edition());
        List<DecreedFamilies.Decreed> families = stamp.isEmpty() ? List.of() : decreedFamilies.of(order.edition());
        Map<String, String> incubatorByNik = new HashMap<>();
        families.stream()
                .filter(one -> one.state().active())
                .forEach(one -> incubatorByNik.put(one.nik(), one.incubator()));
        return new Decreed(denominators.applied(order.edition(), order.roster()), families, incubatorByNik, stamp);
    }

    private record Decreed(
            Roster roster, List<DecreedFamilies.Decreed> families, Map<String, String> incubatorByNik, String stamp) {}

    private static Map<String, UUID> fileIds(AllRead all) {
        Map<String, UUID> ids = new HashMap<>();
        all.receipts().forEach((name, receipt) -> ids.put(name, receipt.id()));
        return ids;
    }

    private static List<FileOutcome> outcomes(AllRead all, CountedFiles counted) {
        List<FileOutcome> outcomes = new ArrayList<>();
        all.files().forEach(file -> outcomes.add(counted.outcome(file)));
        all.copies().forEach((copy, original) -> outcomes.add(FileOutcome.same(copy, original)));
        all.order()
                .files()
                .refused()
                .forEach(refused -> outcomes.add(FileOutcome.refused(refused.name(), refused.sentence())));
        outcomes.sort(Comparator.comparing(FileOutcome::file));
        return outcomes;
    }
}
