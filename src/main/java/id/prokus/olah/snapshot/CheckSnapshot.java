package id.prokus.olah.snapshot;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a snapshot is still what was frozen: its hash taken again over everything that is kept of it. */
@Component
public class CheckSnapshot {

    private final Snapshots snapshots;
    private final SnapshotRows snapshotRows;

    CheckSnapshot(Snapshots snapshots, SnapshotRows snapshotRows) {
        this.snapshots = snapshots;
        this.snapshotRows = snapshotRows;
    }

    /** Only whoever sees the whole country can tell: others see a part of the rows. */
    @Transactional(readOnly = true)
    public boolean whole(Snapshot snapshot) {
        return snapshot.hash()
                .equals(SnapshotHash.of(
                        snapshot.fingerprint(),
                        snapshot.rules(),
                        snapshotRows.lines(snapshot.id()),
                        snapshots.contents(snapshot.id())));
    }
}
