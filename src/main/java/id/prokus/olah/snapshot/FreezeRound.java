package id.prokus.olah.snapshot;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.programme.Edition;
import id.prokus.report.ComposeRingkasan;
import id.prokus.report.Material;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an edition's results as they stand: rows, log of corrections, rules, and what is said of them. */
@Component
public class FreezeRound {

    private final CurrentResults currentResults;
    private final Snapshots snapshots;
    private final SnapshotRows snapshotRows;
    private final RuleVersions ruleVersions;
    private final Trail trail;
    private final Clock clock;

    FreezeRound(
            CurrentResults currentResults,
            Snapshots snapshots,
            SnapshotRows snapshotRows,
            RuleVersions ruleVersions,
            Trail trail,
            Clock clock) {
        this.currentResults = currentResults;
        this.snapshots = snapshots;
        this.snapshotRows = snapshotRows;
        this.ruleVersions = ruleVersions;
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
        List<Snapshot> former = snapshots.all(edition);
        Snapshot snapshot = new Snapshot(
                TimeOrderedId.next(),
                edition.year(),
                former.size() + 1,
                fingerprint,
                hash(processed, said, rules),
                processed.material().asOf(),
                reason.strip(),
                rules,
                processed.rows().size(),
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
        said.forEach((scope, content) -> snapshots.add(snapshot.id(), scope, content));
        snapshotRows.add(snapshot.id(), frozen(processed));
        trail.record(actor, "olah.round-frozen", snapshot.id().toString(), snapshot.hash());
        return snapshot;
    }

    private static Map<Scope, String> said(Material material) {
        Map<Scope, String> said = new LinkedHashMap<>();
        for (Scope scope : scopes(material)) {
            said.put(scope, RingkasanJson.text(ComposeRingkasan.compose(material, scope)));
        }
        return said;
    }

    private static List<Scope> scopes(Material material) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.nation());
        material.roster().provinces().stream()
                .sorted()
                .forEach(code ->
                        scopes.add(Scope.province(code, material.regions().nameOf(code))));
        material.roster().entries().forEach(entry -> scopes.add(Scope.incubator(entry.incubator())));
        return scopes;
    }

    private static List<SnapshotRows.Frozen> frozen(Processed processed) {
        return processed.rows().stream()
                .map(row -> new SnapshotRows.Frozen(
                        Objects.requireNonNull(processed.identities().get(row.at())),
                        processed.receipt(row.at().file()),
                        row))
                .toList();
    }

    /** The time it was made stands in every ringkasan, and is no part of what it says. */
    private static String hash(Processed processed, Map<Scope, String> said, String rules) {
        MessageDigest all = sha256();
        add(all, processed.fingerprint());
        add(all, rules);
        for (KpmRow row : processed.rows()) {
            add(
                    all,
                    row.at().file()
                            + '\t'
                            + row.at().sheetIndex()
                            + '\t'
                            + row.at().row());
            for (Field field : Field.values()) {
                add(all, row.value(field));
            }
            add(all, row.damagedNik());
        }
        String made = "\"disusun\" : \"" + processed.ringkasan().disusun() + '"';
        said.forEach((scope, content) -> {
            add(all, scope.kind().code() + scope.key());
            add(all, content.replace(made, ""));
        });
        return "sha256:" + HexFormat.of().formatHex(all.digest());
    }

    private static void add(MessageDigest all, String part) {
        all.update(part.getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0x1f);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal changed() {
        return new Refusal(
                "olah.snapshot-changed",
                new Text(
                        "Angka sudah berubah sejak halaman ini dibuka. Muat ulang, baca kembali, lalu bekukan.",
                        "The figures have changed since this page was opened. Reload it, read them again, then freeze."));
    }
}
