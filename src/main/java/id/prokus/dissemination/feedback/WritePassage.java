package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.MeetingChanged;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.feedback.Passage.Channel;
import id.prokus.dissemination.feedback.Passage.Kind;
import id.prokus.dissemination.feedback.Passage.State;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation says something, or says it otherwise. Of two who change one paragraph at once the second is shown both
 * texts and chooses; what the second typed is kept either way.
 */
@Component
public class WritePassage {

    private final Passages passages;
    private final Meetings meetings;
    private final Speaking speaking;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WritePassage(
            Passages passages,
            Meetings meetings,
            Speaking speaking,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.passages = passages;
        this.meetings = meetings;
        this.speaking = speaking;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What was typed.
     *
     * @param named whether the organisation agrees to be named before others
     * @param draft whether it is not to be sent yet
     */
    public record Typed(String body, boolean named, boolean draft) {}

    /** @param met what somebody else wrote meanwhile; empty where the typed text stands */
    public record Outcome(UUID passage, Optional<Passage> met) {}

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.words-missing}, {@code text-too-long}, {@code too-late} */
    @Transactional
    public UUID comment(Invitation invitation, String target, String about, Typed typed, Channel channel, Actor actor) {
        inTime(invitation, channel);
        Passage passage = fresh(invitation, Kind.MASUKAN, target, about, typed, channel, 0, actor);
        passages.add(passage, invitation);
        said(passage, "dissemination.comment-written", actor);
        return passage.id();
    }

    /**
     * @param version that whoever types has read; 0 where there was no answer yet
     * @throws id.prokus.vocabulary.Refusal as above
     */
    @Transactional
    public Outcome answer(Invitation invitation, Question question, int version, Typed typed, Actor actor) {
        inTime(invitation, Channel.DARING);
        Optional<Passage> present = passages.answer(invitation, question.key());
        if (present.isPresent()) {
            return change(present.get().id(), version, typed, actor);
        }
        Passage passage = fresh(
                invitation,
                Kind.JAWABAN,
                question.key(),
                question.text().indonesian(),
                typed,
                Channel.DARING,
                0,
                actor);
        if (!passages.add(passage, invitation)) {
            return change(
                    passages.answer(invitation, question.key()).orElseThrow().id(), version, typed, actor);
        }
        said(passage, "dissemination.question-answered", actor);
        return new Outcome(passage.id(), Optional.empty());
    }

    /** The same from a paper form, where it is about nothing in particular. */
    @Transactional
    void commentFromPaper(Invitation invitation, int form, String body, Actor actor) {
        Passage passage = fresh(
                invitation,
                Kind.MASUKAN,
                Shown.GENERAL,
                "Umum",
                new Typed(body, false, false),
                Channel.KERTAS,
                form,
                actor);
        passages.add(passage, invitation);
        said(passage, "dissemination.comment-written", actor);
    }

    /** What stood on a paper form. */
    @Transactional
    void fromPaper(Invitation invitation, Question question, int form, String body, Actor actor) {
        Typed typed = new Typed(body, false, false);
        Passage passage = fresh(
                invitation,
                Kind.JAWABAN,
                question.key(),
                question.text().indonesian(),
                typed,
                Channel.KERTAS,
                form,
                actor);
        passages.add(passage, invitation);
        said(passage, "dissemination.question-answered", actor);
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.passage-withdrawn}, or as above */
    @Transactional
    Outcome change(UUID id, int version, Typed typed, Actor actor) {
        Passage present = passages.get(id);
        if (present.state() == State.DITARIK) {
            throw Refused.passageWithdrawn();
        }
        Passage changed = new Passage(
                id,
                present.meeting(),
                present.invitation(),
                present.kind(),
                present.target(),
                present.about(),
                body(typed),
                version,
                typed.named(),
                present.channel(),
                present.form(),
                // What was sent once is not a draft again, and what the moderator put aside stays aside.
                present.sent() ? present.state() : typed.draft() ? State.DRAF : State.TERKIRIM,
                present.stateReason(),
                actor.name(),
                clock.instant(),
                present.createdAt());
        if (!passages.change(changed)) {
            trail.record(actor, "dissemination.texts-met", id.toString());
            return new Outcome(id, Optional.of(passages.get(id)));
        }
        said(changed, "dissemination.passage-changed", actor);
        return new Outcome(id, Optional.empty());
    }

    /** By its writers; it stays, with the reason. */
    @Transactional
    void withdraw(UUID id, String reason, Actor actor) {
        Passage present = passages.get(id);
        if (present.state() == State.DITARIK) {
            throw Refused.passageWithdrawn();
        }
        passages.state(id, State.DITARIK, PlainWords.masked(reason));
        said(present, "dissemination.passage-withdrawn", actor);
    }

    private Passage fresh(
            Invitation invitation,
            Kind kind,
            String target,
            String about,
            Typed typed,
            Channel channel,
            int form,
            Actor actor) {
        return new Passage(
                TimeOrderedId.next(),
                invitation.meeting(),
                invitation.id(),
                kind,
                target,
                about,
                body(typed),
                1,
                typed.named(),
                channel,
                form,
                typed.draft() ? State.DRAF : State.TERKIRIM,
                "",
                actor.name(),
                clock.instant(),
                clock.instant());
    }

    private void inTime(Invitation invitation, Channel channel) {
        Meeting meeting = meetings.get(invitation.meeting());
        // What was said in the room or stood on paper was said in time, whenever it is typed.
        if (channel == Channel.DARING) {
            speaking.inTime(meeting);
        }
    }

    private void said(Passage passage, String action, Actor actor) {
        trail.record(actor, action, passage.id().toString(), passage.target());
        events.publishEvent(new MeetingChanged(passage.meeting()));
    }

    private static String body(Typed typed) {
        String body = PlainWords.masked(typed.body());
        if (body.isEmpty()) {
            throw Refused.wordsMissing();
        }
        return body;
    }
}
