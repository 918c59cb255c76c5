package id.prokus.olah.snapshot;

import id.prokus.access.Standing;
import id.prokus.intake.handback.StandardHeading;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.olah.ShownEdition;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Freezing a round, reading what was frozen, and signing it. */
@Controller
@Needs(Right.RESULTS)
class SnapshotController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final FreezeRound freezeRound;
    private final SignSnapshot signSnapshot;
    private final CheckSnapshot checkSnapshot;
    private final CompareSnapshots compareSnapshots;

    SnapshotController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            Snapshots snapshots,
            SignOffs signOffs,
            FreezeRound freezeRound,
            SignSnapshot signSnapshot,
            CheckSnapshot checkSnapshot,
            CompareSnapshots compareSnapshots) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.freezeRound = freezeRound;
        this.signSnapshot = signSnapshot;
        this.checkSnapshot = checkSnapshot;
        this.compareSnapshots = compareSnapshots;
    }

    @Bean
    static MenuEntry snapshotsEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                45,
                "/olahan",
                new Text("Olahan beku", "Frozen results"),
                new Text(
                        "Bekukan hasil satu putaran, tanda tangani, dan baca apa yang berubah di antara versinya.",
                        "Freeze a round's results, sign them, and read what changed between versions."));
    }

    @GetMapping("/olahan")
    Screen list(@RequestParam Optional<Integer> edisi, Standing standing) {
        Edition edition = shownEdition.of(edisi);
        List<Line> lines = snapshots.all(edition).stream()
                .map(snapshot -> new Line(snapshot, signOffs.of(snapshot.id()), signSnapshot.next(snapshot)))
                .toList();
        return Screen.of(
                "olah/snapshot/olahan",
                new ListPage(
                        edition.year(),
                        lines,
                        currentResults.find(edition).map(Processed::ringkasan),
                        standing.may(Right.PROCESS)));
    }

    @Needs(Right.PROCESS)
    @PostMapping("/olahan")
    Screen freeze(@RequestParam int edisi, @RequestParam String sidik, @RequestParam String alasan, Actor actor) {
        Snapshot snapshot = freezeRound.freeze(Edition.prokus(edisi), sidik, alasan, actor);
        return Screen.to("/olahan/" + snapshot.id())
                .saying(Flash.done(
                        "Olahan dibekukan. Setiap dokumen dan rapat sekarang dapat merujuk versi ini.",
                        "The results are frozen. Every document and meeting can cite this version now."));
    }

    @GetMapping("/olahan/{id}")
    Screen show(@PathVariable UUID id, Standing standing) {
        return page(snapshots.get(id), Optional.empty(), standing);
    }

    /** Takes the hash again over everything that is kept. */
    @GetMapping("/olahan/{id}/keutuhan")
    Screen check(@PathVariable UUID id, Standing standing) {
        Snapshot snapshot = snapshots.get(id);
        return page(snapshot, Optional.of(checkSnapshot.whole(snapshot)), standing);
    }

    @Needs(Right.PUBLISH)
    @PostMapping("/olahan/{id}/tanda-tangan")
    Screen sign(@PathVariable UUID id, @RequestParam String sidik, Standing standing, Actor actor) {
        SignOff signOff = signSnapshot.sign(id, sidik, standing, actor);
        return Screen.to("/olahan/" + id)
                .saying(Flash.done(
                        "Tercatat: %s oleh %s.".formatted(signOff.act(), signOff.fullName()),
                        "Recorded: %s by %s.".formatted(signOff.act(), signOff.fullName())));
    }

    @GetMapping("/olahan/{id}/perubahan")
    Screen difference(@PathVariable UUID id) {
        Snapshot newer = snapshots.get(id);
        return Screen.of(
                "olah/snapshot/perubahan",
                new DifferencePage(newer, before(newer).map(older -> compareSnapshots.between(older, newer))));
    }

    private Screen page(Snapshot snapshot, Optional<Boolean> whole, Standing standing) {
        return Screen.of(
                "olah/snapshot/olahan-satu",
                new Page(
                        snapshot,
                        signSnapshot.chain(snapshot),
                        signOffs.of(snapshot.id()),
                        signSnapshot.next(snapshot),
                        before(snapshot),
                        snapshots.latest(snapshot.programmeEdition()).orElse(snapshot),
                        snapshots.scopes(snapshot.id()),
                        snapshots.ringkasan(snapshot.id(), Scope.nation()),
                        whole,
                        signSnapshot
                                        .next(snapshot)
                                        .filter(step -> step.isFor(standing))
                                        .isPresent()
                                && !standing.account().equals(snapshot.frozenBy())));
    }

    private Optional<Snapshot> before(Snapshot snapshot) {
        return snapshots.all(snapshot.programmeEdition()).stream()
                .filter(other -> other.version() == snapshot.version() - 1)
                .findFirst();
    }

    /** A version in the list. */
    public record Line(Snapshot snapshot, List<SignOff> signed, Optional<SignOffStep> next) {}

    /** @param current what stands now; empty where nothing was processed yet */
    public record ListPage(int edition, List<Line> lines, Optional<Ringkasan> current, boolean mayFreeze) {

        /** Whether what stands now was frozen already. */
        public boolean frozen() {
            return current.isPresent()
                    && lines.stream()
                            .anyMatch(line -> line.snapshot()
                                    .fingerprint()
                                    .equals(current.get().sidik()));
        }
    }

    /**
     * @param latest the latest version of the edition
     * @param whole whether it is still what was frozen; empty where nobody asked
     */
    public record Page(
            Snapshot snapshot,
            List<SignOffStep> chain,
            List<SignOff> signed,
            Optional<SignOffStep> next,
            Optional<Snapshot> before,
            Snapshot latest,
            List<Scope> scopes,
            Ringkasan ringkasan,
            Optional<Boolean> whole,
            boolean maySign) {

        public Optional<SignOff> signed(SignOffStep step) {
            return signed.stream()
                    .filter(one -> one.position() == step.position())
                    .findFirst();
        }

        public boolean latestVersion() {
            return latest.version() == snapshot.version();
        }
    }

    /** @param difference empty for a first version */
    public record DifferencePage(Snapshot snapshot, Optional<SnapshotDifference> difference) {

        public String heading(ChangedCell cell) {
            return StandardHeading.of(cell.field());
        }
    }
}
