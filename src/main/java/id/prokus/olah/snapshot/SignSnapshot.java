package id.prokus.olah.snapshot;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs a snapshot, one post after the other. What is signed stays; a dispute accepted later makes the next version. */
@Component
public class SignSnapshot {

    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final CheckSnapshot checkSnapshot;
    private final Trail trail;
    private final Clock clock;

    SignSnapshot(Snapshots snapshots, SignOffs signOffs, CheckSnapshot checkSnapshot, Trail trail, Clock clock) {
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.checkSnapshot = checkSnapshot;
        this.trail = trail;
        this.clock = clock;
    }

    /** The chain of a snapshot, as configured on the day it was frozen. */
    List<SignOffStep> chain(Snapshot snapshot) {
        return signOffs.steps(LocalDate.ofInstant(snapshot.frozenAt(), clock.getZone()));
    }

    /** Who is to sign next; empty where the chain is complete. */
    Optional<SignOffStep> next(Snapshot snapshot) {
        int signed = signOffs.of(snapshot.id()).size();
        return chain(snapshot).stream().skip(signed).findFirst();
    }

    /**
     * @param hash of what the person who signs has read
     * @throws Refusal where it is not theirs to sign, not their turn, a later version exists, or it is not what was frozen
     */
    @Transactional
    public SignOff sign(UUID id, String hash, Standing standing, Actor actor) {
        Snapshot snapshot = snapshots.get(id);
        SignOffStep step = next(snapshot)
                .orElseThrow(() -> refusal(
                        "olah.sign-off-complete",
                        "Olahan ini sudah ditandatangani lengkap.",
                        "This snapshot has every signature already."));
        if (snapshot.frozenBy().equals(actor.name())) {
            throw refusal(
                    "olah.sign-off-own",
                    "Yang membekukan tidak menandatangani. Mintalah pejabat yang berwenang.",
                    "Who froze it does not sign it. Ask the officer in charge.");
        }
        if (signOffs.of(id).stream().anyMatch(former -> former.by().equals(actor.name()))) {
            throw refusal(
                    "olah.sign-off-twice",
                    "Anda sudah menandatangani; langkah berikutnya untuk orang lain: %s.".formatted(step.post()),
                    "You have signed already; the next step is somebody else's: %s.".formatted(step.post()));
        }
        if (!step.isFor(standing)) {
            throw refusal(
                    "olah.sign-off-not-yours",
                    "Langkah berikutnya bagi %s; akun Anda tidak memegang tugas itu hari ini.".formatted(step.post()),
                    "The next step is for %s; your account does not hold that duty today.".formatted(step.post()));
        }
        Snapshot latest = snapshots.latest(snapshot.programmeEdition()).orElseThrow();
        if (latest.version() > snapshot.version()) {
            throw refusal(
                    "olah.sign-off-former",
                    "Versi %d sudah dibekukan sesudah ini. Baca dan tandatangani versi itu."
                            .formatted(latest.version()),
                    "Version %d was frozen after this one. Read and sign that one.".formatted(latest.version()));
        }
        if (!snapshot.hash().equals(hash) || !checkSnapshot.whole(snapshot)) {
            throw refusal(
                    "olah.snapshot-broken",
                    "Isi olahan ini tidak lagi sama dengan yang dibekukan, maka tidak dapat ditandatangani. Laporkan kepada pengelola sistem dan bekukan ulang.",
                    "This snapshot is no longer what was frozen, so it cannot be signed. Tell whoever runs the system, and freeze again.");
        }
        SignOff signOff = new SignOff(
                TimeOrderedId.next(),
                id,
                step.position(),
                step.post(),
                step.act(),
                hash,
                standing.fullName(),
                actor.name(),
                clock.instant());
        signOffs.add(signOff);
        trail.record(actor, "olah.snapshot-signed", id.toString(), step.act() + ", " + step.post());
        return signOff;
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
