package id.prokus.dissemination.followup;

import id.prokus.dissemination.followup.ThenAndNow.Reading;
import id.prokus.indicator.Capaian;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the figure that measures an action where it was agreed and in the latest snapshot of the latest round. */
@Component
public class CompareFigure {

    private final Snapshots snapshots;
    private final Rosters rosters;

    CompareFigure(Snapshots snapshots, Rosters rosters) {
        this.snapshots = snapshots;
        this.rosters = rosters;
    }

    /** Empty where words measure it. */
    public Optional<ThenAndNow> of(FollowUp one) {
        return one.measure().figure().map(figure -> compare(one, figure));
    }

    private ThenAndNow compare(FollowUp one, FigureKey figure) {
        Optional<Snapshot> then = one.agreedOn().or(one::snapshot).flatMap(snapshots::find);
        Optional<Snapshot> now = rosters.latestEdition()
                .flatMap(snapshots::latest)
                .or(() -> snapshots.latest(Edition.prokus(one.edition())));
        String cohort = figure.cohort().equals("semua") ? "" : ", KPM " + figure.cohort();
        String name = now.or(() -> then)
                .flatMap(snapshot -> find(snapshot, figure))
                .map(Capaian::nama)
                .orElse(figure.code());
        return new ThenAndNow(
                name + cohort + ", " + figure.scope().name(),
                then.flatMap(snapshot -> reading(snapshot, figure)),
                now.flatMap(snapshot -> reading(snapshot, figure)));
    }

    private Optional<Reading> reading(Snapshot snapshot, FigureKey figure) {
        return find(snapshot, figure)
                .filter(Capaian::isShown)
                .map(found -> ThenAndNow.of("%d, versi %d".formatted(snapshot.edition(), snapshot.version()), found));
    }

    private Optional<Capaian> find(Snapshot snapshot, FigureKey figure) {
        try {
            return snapshots.ringkasan(snapshot.id(), figure.scope()).capaian(figure.code(), figure.cohort());
        } catch (Refusal notAboutThem) {
            return Optional.empty();
        }
    }
}
