package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Meeting;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The result packs of a meeting, from its frozen figures. */
@Component
public class Packs {

    private final Snapshots snapshots;

    Packs(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Empty where the snapshot has no figures of its own for that organisation. */
    Optional<ResultPack> of(Meeting meeting, Invitation invitation, Format format) {
        return own(meeting, invitation)
                .map(own -> ResultPack.of(invitation, meeting.snapshot(), own, nation(meeting), format));
    }

    Ringkasan nation(Meeting meeting) {
        return snapshots.ringkasan(meeting.snapshot(), Scope.nation());
    }

    /** What a masukan of that organisation may be about: its own ringkasan, or the nation's where it has none. */
    Ringkasan shownTo(Meeting meeting, Invitation invitation) {
        return own(meeting, invitation).orElseGet(() -> nation(meeting));
    }

    /**
     * How what somebody speaks about reads before that organisation.
     *
     * @param target as {@link Passage#target()}
     * @throws Refusal {@code dissemination.target-unknown}
     */
    public String about(Meeting meeting, Invitation invitation, String target) {
        return Shown.in(shownTo(meeting, invitation), target).orElseThrow(Refused::targetUnknown);
    }

    /** The same in the latest version of the edition's figures. */
    Ringkasan latestShownTo(Meeting meeting, Invitation invitation) {
        Snapshot latest = snapshots.latest(Edition.prokus(meeting.edition())).orElseThrow();
        return scope(invitation)
                .flatMap(scope -> find(latest, scope))
                .orElseGet(() -> snapshots.ringkasan(latest.id(), Scope.nation()));
    }

    private Optional<Ringkasan> own(Meeting meeting, Invitation invitation) {
        Snapshot snapshot = snapshots.get(meeting.snapshot());
        return scope(invitation).flatMap(scope -> find(snapshot, scope));
    }

    private static Optional<Scope> scope(Invitation invitation) {
        return invitation.scope();
    }

    private Optional<Ringkasan> find(Snapshot snapshot, Scope scope) {
        try {
            return Optional.of(snapshots.ringkasan(snapshot.id(), scope));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
