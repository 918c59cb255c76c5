package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.intake.ReceivedFiles;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an action. Whoever answers for it says that it was done; somebody else says that this is so. */
@Component
public class MoveFollowUp {

    private final FollowUps followUps;
    private final Steps steps;
    private final Snapshots snapshots;
    private final Trail trail;

    MoveFollowUp(FollowUps followUps, Steps steps, Snapshots snapshots, Trail trail) {
        this.followUps = followUps;
        this.steps = steps;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /** @throws Refusal where it was agreed already, or the reader is neither its owner nor holds the meeting */
    @Transactional
    public void agree(UUID id, String words, Standing standing) {
        FollowUp one = heldBy(standing, id);
        from(one, State.PROPOSED);
        Optional<UUID> snapshot =
                snapshots.latest(Edition.prokus(one.edition())).map(Snapshot::id);
        moved(one, State.AGREED, PlainWords.read(words), snapshot, standing);
    }

    @Transactional
    public void begin(UUID id, String words, Standing standing) {
        FollowUp one = heldBy(standing, id);
        from(one, State.AGREED);
        moved(one, State.RUNNING, PlainWords.read(words), Optional.empty(), standing);
    }

    /** The owner tells what was done; it is not done yet before somebody else has confirmed it. */
    @Transactional
    public void giveEvidence(UUID id, String words, String fileName, byte[] bytes, Standing standing) {
        FollowUp one = heldBy(standing, id);
        from(one, State.AGREED, State.RUNNING);
        EvidenceFile file = EvidenceFile.read(fileName, bytes);
        String told = PlainWords.needed(
                words,
                "dissemination.evidence-without-words",
                new Text(
                        "Tulis apa yang sudah dilakukan; berkas saja belum menerangkannya.",
                        "Write what was done; a file alone does not tell it."));
        var actor = new Actor(standing.account());
        steps.add(id, told, file, file.none() ? "" : ReceivedFiles.sha256(file.bytes()), actor);
        if (one.state() == State.AGREED) {
            followUps.move(id, State.RUNNING, Optional.empty());
        }
        steps.add(id, State.RUNNING, told, actor);
        trail.record(actor, "dissemination.evidence-given", id.toString());
    }

    /** @throws Refusal where there is no evidence, or who confirms answers for the action or gave the evidence */
    @Transactional
    public void confirm(UUID id, String words, Standing standing) {
        FollowUp one = followUps.hold(id);
        from(one, State.RUNNING);
        var evidence = steps.evidence(id);
        if (evidence.isEmpty()) {
            throw new Refusal(
                    "dissemination.follow-up-without-evidence",
                    new Text(
                            "Belum ada bukti penyelesaian. Penanggung jawab mengisinya lebih dahulu.",
                            "There is no evidence yet. Whoever answers for it gives it first."));
        }
        boolean own = !one.owner().ministry() && one.owner().is(standing);
        boolean gave = evidence.stream().anyMatch(given -> given.by().equals(standing.account()));
        if (own || gave) {
            throw new Refusal(
                    "dissemination.own-evidence",
                    new Text(
                            "Selesainya dinyatakan oleh orang lain daripada penanggung jawab dan pemberi bukti.",
                            "That it is done is confirmed by somebody else than its owner and whoever gave the evidence."));
        }
        moved(one, State.DONE, PlainWords.read(words), Optional.empty(), standing);
    }

    /** It goes back to its owner, with the reason. */
    @Transactional
    public void sendBack(UUID id, String words, Standing standing) {
        FollowUp one = followUps.hold(id);
        from(one, State.RUNNING, State.DONE);
        if (!standing.may(Right.CONVENE)) {
            throw notYours();
        }
        moved(one, State.RUNNING, reason(words), Optional.empty(), standing);
    }

    /** @throws Refusal without a reason, or where it is done */
    @Transactional
    public void cancel(UUID id, String words, Standing standing) {
        FollowUp one = followUps.hold(id);
        from(one, State.PROPOSED, State.AGREED, State.RUNNING);
        boolean ownProposal = one.state() == State.PROPOSED && one.proposedBy().equals(standing.account());
        if (!standing.may(Right.CONVENE) && !ownProposal) {
            throw notYours();
        }
        moved(one, State.CANCELLED, reason(words), Optional.empty(), standing);
    }

    private FollowUp heldBy(Standing standing, UUID id) {
        FollowUp one = followUps.hold(id);
        if (!standing.may(Right.CONVENE) && !one.owner().is(standing)) {
            throw notYours();
        }
        return one;
    }

    private void moved(FollowUp one, State to, String words, Optional<UUID> agreedOn, Standing standing) {
        var actor = new Actor(standing.account());
        followUps.move(one.id(), to, agreedOn);
        steps.add(one.id(), to, words, actor);
        trail.record(actor, "dissemination.follow-up-moved", one.id().toString(), to.code());
    }

    private static String reason(String words) {
        return PlainWords.needed(
                words,
                "dissemination.follow-up-without-reason",
                new Text("Tulis alasannya; yang lain membacanya.", "Write the reason; others will read it."));
    }

    private static void from(FollowUp one, State... states) {
        for (State state : states) {
            if (one.state() == state) {
                return;
            }
        }
        throw new Refusal(
                "dissemination.follow-up-moved-on",
                new Text(
                        "Tindak lanjut ini sekarang %s, sehingga langkah itu tidak berlaku lagi. Muat ulang halamannya."
                                .formatted(one.state().label().indonesian().toLowerCase(java.util.Locale.ROOT)),
                        "This action is now %s, so that step no longer applies. Reload the page."
                                .formatted(one.state().label().english().toLowerCase(java.util.Locale.ROOT))));
    }

    private static Refusal notYours() {
        return new Refusal(
                "dissemination.follow-up-not-yours",
                new Text(
                        "Langkah ini bagi penanggung jawabnya, atau bagi Kemensos yang memimpin rapat.",
                        "This step is for whoever answers for the action, or for the ministry that holds the meeting."));
    }
}
