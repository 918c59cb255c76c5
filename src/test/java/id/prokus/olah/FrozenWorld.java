package id.prokus.olah;

import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two incubators of Karawang that reported twelve families each, and one of Semarang that did not; processed by the account
 * of the first start, and frozen.
 */
public final class FrozenWorld {

    public static final Edition EDITION = Edition.prokus(2021);
    public static final String ALFA = "Inkubator Alfa";
    public static final String BRAVO = "Inkubator Bravo";

    private static final Actor OPERATOR = new Actor("petugas");

    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final FreezeRound freezeRound;
    private final Rosters rosters;

    public FrozenWorld(
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.freezeRound = freezeRound;
        this.rosters = rosters;
    }

    public Snapshot processedAndFrozen() {
        try {
            Roster roster = ReadRoster.read("""
                    inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                    Inkubator Alfa,32,3215,20,0
                    Inkubator Bravo,32,3215,20,0
                    Inkubator Cakra,33,3322,20,0
                    """);
            rosters.load(EDITION, roster, OPERATOR.name());
            processWorkbooks.run(
                    new RunOrder(
                            EDITION,
                            roster,
                            SentFiles.of(
                                    List.of(
                                            sent("Inkubator Alfa.csv", Laporan.about(1, 12)),
                                            sent("Inkubator Bravo.csv", Laporan.about(41, 12))),
                                    List.of()),
                            OPERATOR),
                    RunProgress.UNSEEN);
            return frozen("Untuk rapat hasil");
        } catch (BadRoster e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it stands now. */
    public Snapshot frozen(String reason) {
        return freezeRound.freeze(
                EDITION, currentResults.find(EDITION).orElseThrow().fingerprint(), reason, OPERATOR);
    }

    private static SentFile sent(String name, Laporan report) {
        return new SentFile(name, name, report.bytes(), Optional.of(Instant.parse("2021-11-01T08:00:00Z")));
    }
}
