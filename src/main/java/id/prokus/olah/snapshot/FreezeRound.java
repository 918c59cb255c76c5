package id.prokus.olah.snapshot;

import id.prokus.access.Trail;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.programme.Edition;
import id.prokus.report.ComposeRingkasan;
import id.prokus.report.Groundwork;
import id.prokus.report.Material;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an edition's results as they stand: rows, log of corrections, rules, and what is said of them. */
@Component
public class FreezeRound {

    private final CurrentResults currentResults;
    private final Snapshots snapshots;
    private final SnapshotRows snapshotRows;
    private final RuleVersions ruleVersions;
    private final ApplicationEventPublisher publisher;
    private final Trail trail;
    private final Clock clock;

    FreezeRound(
            CurrentResults currentResults,
            Snapshots snapshots,
            SnapshotRows snapshotRows,
            RuleVersions ruleVersions,
            ApplicationEventPublisher publisher,
            Trail trail,
            Clock clock) {
        this.currentResults = currentResults;
        this.snapshots = snapshots;
        this.snapshotRows = snapshotRows;
        this.ruleVersions = ruleVersions;
        this.publisher = publisher;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param fingerprint what the person who freezes has read
     * @param reason why; for a later version what made it necessary
     * @throws Refusal where the figures have changed since, or nothing has since the last version
     */
    @Transactional
    public Snapshot freeze(Edition edition, String fingerprint, String reason, Actor actor) {
        if (reason.isBlank()) {
            throw new Refusal("olah.no-reason", new Text("Tuliskan alasannya.", "Say why."));
        }
        Processed processed = currentResults
                .find(edition)
                .filter(current -> current.fingerprint().equals(fingerprint))
                .orElseThrow(FreezeRound::changed);
        Map<Scope, String> said = said(processed.material());
        String rules = ruleVersions.text();
        List<SnapshotRows.Frozen> rows = frozen(processed);
        List<Snapshot> former = snapshots.all(edition);
        Snapshot snapshot = new Snapshot(
                TimeOrderedId.next(),
                edition.year(),
                former.size() + 1,
                fingerprint,
                SnapshotHash.of(
                        fingerprint,
                        rules,
                        rows.stream().map(SnapshotRows.Frozen::line).toList(),
                        List.copyOf(said.values())),
                processed.material().asOf(),
                reason.strip(),
                rules,
                rows.size(),
                actor.name(),
                clock.instant());
        former.stream()
                .filter(one -> one.hash().equals(snapshot.hash()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal(
                            "olah.snapshot-same",
                            new Text(
                                    "Tidak ada yang berubah sejak olahan versi %d dibekukan; pakailah versi itu."
                                            .formatted(one.version()),
                                    "Nothing has changed since version %d was frozen; use that one."
                                            .formatted(one.version())));
                });
        snapshots.add(snapshot);
        int position = 1;
        for (Map.Entry<Scope, String> each : said.entrySet()) {
            snapshots.add(snapshot.id(), position++, each.getKey(), each.getValue());
        }
        snapshotRows.add(snapshot.id(), rows);
        publisher.publishEvent(new RoundFrozen(snapshot, processed));
        trail.record(actor, "olah.round-frozen", snapshot.id().toString(), snapshot.hash());
        return snapshot;
    }

    private static Map<Scope, String> said(Material material) {
        Groundwork ground = Groundwork.of(material);
        Map<Scope, String> said = new LinkedHashMap<>();
        for (Scope.Kind kind : Scope.Kind.values()) {
            Scope.all(kind, material.roster(), material.regions())
                    .forEach(scope -> said.put(scope, RingkasanJson.text(ComposeRingkasan.compose(ground, scope))));
        }
        return said;
    }

    private static List<SnapshotRows.Frozen> frozen(Processed processed) {
        return processed.rows().stream()
                .map(row -> SnapshotRows.Frozen.of(
                        Objects.requireNonNull(processed.identities().get(row.at())),
                        processed.receipt(row.at().file()),
                        row))
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .toList();
    }

    private static Refusal changed() {
        return new Refusal(
                "olah.snapshot-changed",
                new Text(
                        "Angka sudah berubah sejak halaman ini dibuka. Muat ulang, baca kembali, lalu bekukan.",
                        "The figures have changed since this page was opened. Reload it, read them again, then freeze."));
    }
}
