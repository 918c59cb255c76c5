package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Three incubators in two provinces that have reported 40, 30 and 20 families, frozen, for stories of other modules. */
@Component
public class FrozenTestWorld {

    public static final Edition EDITION = Edition.prokus(2021);
    public static final String ALFA = "Inkubator Alfa";
    public static final String BRAVO = "Inkubator Bravo";
    public static final String CAKRA = "Inkubator Cakra";

    private static final Actor OPERATOR = new Actor("petugas");
    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,40,0
            Inkubator Bravo,32,3216,40,0
            Inkubator Cakra,35,3508,40,0
            """;

    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final FreezeRound freezeRound;
    private final Snapshots snapshots;
    private final CorrectCell correctCell;
    private final Rosters rosters;

    FrozenTestWorld(
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Snapshots snapshots,
            CorrectCell correctCell,
            Rosters rosters) {
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.freezeRound = freezeRound;
        this.snapshots = snapshots;
        this.correctCell = correctCell;
        this.rosters = rosters;
    }

    /** The first version; frozen where it is not there yet. */
    public Snapshot first() {
        List<Snapshot> versions = snapshots.all(EDITION);
        if (!versions.isEmpty()) {
            return versions.getLast();
        }
        process();
        return freeze("Pembekuan pertama");
    }

    /** Another version, in which one closing turnover of one incubator is another. */
    public Snapshot corrected(String incubator, String turnover) {
        KpmRow row = currentResults.find(EDITION).orElseThrow().rows().stream()
                .filter(one -> one.incubator().equals(incubator) && one.at().row() == 5)
                .findFirst()
                .orElseThrow();
        UUID id = Objects.requireNonNull(
                currentResults.find(EDITION).orElseThrow().identities().get(row.at()));
        correctCell.correct(
                EDITION,
                new CorrectCell.Proposal(
                        id,
                        Field.TURNOVER_CLOSING,
                        row.value(Field.TURNOVER_CLOSING),
                        turnover,
                        "Menurut buku kas",
                        "sanggahan:" + UUID.randomUUID(),
                        "inkubator.uji"),
                OPERATOR);
        return freeze("Sanggahan diterima");
    }

    private Snapshot freeze(String reason) {
        return freezeRound.freeze(
                EDITION, currentResults.find(EDITION).orElseThrow().fingerprint(), reason, OPERATOR);
    }

    private void process() {
        try {
            Roster roster = ReadRoster.read(ROSTER);
            rosters.load(EDITION, roster, OPERATOR.name());
            List<SentFile> files = List.of(
                    file("Alfa.csv", Laporan.about(1, 40)),
                    file("Bravo.csv", Laporan.about(101, 30)),
                    file("Cakra.csv", Laporan.about(201, 20)));
            processWorkbooks.run(
                    new RunOrder(EDITION, roster, SentFiles.of(files, List.of()), OPERATOR), RunProgress.UNSEEN);
        } catch (BadRoster e) {
            throw new IllegalStateException(e);
        }
    }

    private static SentFile file(String name, Laporan report) {
        return new SentFile(name, name, report.bytes(), Optional.of(Instant.parse("2021-11-01T08:00:00Z")));
    }
}
