package id.prokus.olah.snapshot;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The frozen round that waits for the reader's signature. */
@Component
public class AwaitedSignature {

    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final SignSnapshot signSnapshot;

    AwaitedSignature(Snapshots snapshots, SignOffs signOffs, SignSnapshot signSnapshot) {
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.signSnapshot = signSnapshot;
    }

    /** The latest version, where the next step is theirs and the reader neither froze nor signed it. */
    public Optional<Snapshot> of(Standing standing, Edition edition) {
        return snapshots
                .latest(edition)
                .filter(snapshot -> signSnapshot
                        .next(snapshot)
                        .filter(step -> step.isFor(standing))
                        .isPresent())
                .filter(snapshot -> !snapshot.frozenBy().equals(standing.account()))
                .filter(snapshot -> signOffs.of(snapshot.id()).stream()
                        .noneMatch(signed -> signed.by().equals(standing.account())));
    }
}
