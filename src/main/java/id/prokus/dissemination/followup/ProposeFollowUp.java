package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.PlainWords;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An action is proposed: by who holds the meeting for anybody, by an organisation for itself. */
@Component
public class ProposeFollowUp {

    private final FollowUps followUps;
    private final Steps steps;
    private final Snapshots snapshots;
    private final Meetings meetings;
    private final Trail trail;
    private final Clock clock;

    ProposeFollowUp(
            FollowUps followUps, Steps steps, Snapshots snapshots, Meetings meetings, Trail trail, Clock clock) {
        this.followUps = followUps;
        this.steps = steps;
        this.snapshots = snapshots;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param meeting in which it is proposed; empty where it is none
     * @param due the last day, in Jakarta
     */
    public record Proposal(
            Edition edition,
            Optional<UUID> meeting,
            String what,
            Doer doer,
            Owner owner,
            String person,
            Measure measure,
            LocalDate due,
            Origin origin) {}

    /** @throws Refusal where a word is missing, the day has passed, or it is for another organisation than one's own */
    @Transactional
    public FollowUp propose(Proposal proposal, Standing standing) {
        if (!standing.may(Right.CONVENE) && !proposal.owner().is(standing)) {
            throw new Refusal(
                    "dissemination.follow-up-for-others",
                    new Text(
                            "Anda dapat mengusulkan tindak lanjut bagi organisasi Anda sendiri. Untuk organisasi lain, sampaikan sebagai masukan dalam rapat.",
                            "You can propose actions for your own organisation. For another one, say it as feedback in the meeting."));
        }
        inTime(proposal);
        var actor = new Actor(standing.account());
        var one = new FollowUp(
                TimeOrderedId.next(),
                proposal.edition().year(),
                snapshots.latest(proposal.edition()).map(Snapshot::id),
                proposal.meeting(),
                PlainWords.needed(
                        proposal.what(),
                        "dissemination.follow-up-without-what",
                        new Text("Tulis apa yang akan dilakukan.", "Write what is to be done.")),
                proposal.doer(),
                proposal.owner(),
                PlainWords.read(proposal.person()),
                measure(proposal.measure()),
                proposal.due(),
                State.PROPOSED,
                proposal.origin(),
                Optional.<UUID>empty(),
                actor.name(),
                clock.instant());
        followUps.add(one);
        steps.add(one.id(), State.PROPOSED, "", actor);
        trail.record(
                actor,
                "dissemination.follow-up-proposed",
                one.id().toString(),
                one.owner().name());
        return one;
    }

    /** What a meeting agreed is often typed days later, when the first of it is due already. */
    private void inTime(Proposal proposal) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> met = proposal.meeting()
                .map(meetings::get)
                .map(meeting -> Jakarta.day(meeting.startsAt()))
                .filter(day -> day.isBefore(today));
        if (met.isPresent() && proposal.due().isBefore(met.get())) {
            throw new Refusal(
                    "dissemination.follow-up-before-meeting",
                    new Text(
                            "Tenggatnya mendahului hari rapat. Pilih hari rapat atau sesudahnya.",
                            "The due day comes before the meeting. Choose the day of the meeting or a later one."));
        }
        if (met.isEmpty() && proposal.due().isBefore(today)) {
            throw new Refusal(
                    "dissemination.follow-up-past",
                    new Text(
                            "Tenggatnya sudah lewat. Pilih hari ini atau sesudahnya.",
                            "The due day has passed. Choose today or a later day."));
        }
    }

    private static Measure measure(Measure typed) {
        String words = PlainWords.read(typed.words());
        if (words.isEmpty() && typed.figure().isEmpty()) {
            throw new Refusal(
                    "dissemination.follow-up-without-measure",
                    new Text(
                            "Sebut ukuran selesainya: dengan kata-kata, atau pilih angka yang mengukurnya.",
                            "Say how one tells that it is done: in words, or by choosing a figure."));
        }
        return new Measure(words, typed.figure(), PlainWords.read(typed.target()));
    }
}
