package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.dissemination.MeetingChanged;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.feedback.Passage.State;
import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moderator puts a masukan aside with a reason, takes it up again, or shows something large. Nothing is deleted. */
@Component
class Moderate {

    private final Passages passages;
    private final Meetings meetings;
    private final Spotlights spotlights;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Moderate(
            Passages passages,
            Meetings meetings,
            Spotlights spotlights,
            Trail trail,
            ApplicationEventPublisher events) {
        this.passages = passages;
        this.meetings = meetings;
        this.spotlights = spotlights;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @param state hidden, parked, or sent again
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.reason-missing}, {@code passage-withdrawn}
     */
    @Transactional
    void putAside(UUID id, State state, String reason, Actor actor) {
        Passage passage = passages.get(id);
        if (passage.state() == State.DITARIK) {
            throw Refused.passageWithdrawn();
        }
        String why = PlainWords.masked(reason);
        if (state != State.TERKIRIM && why.isEmpty()) {
            throw Refused.reasonMissing();
        }
        passages.state(id, state, state == State.TERKIRIM ? "" : why);
        trail.record(actor, "dissemination.passage-moderated", id.toString(), state.code());
        events.publishEvent(new MeetingChanged(passage.meeting()));
    }

    /** @param what empty to show nothing large */
    @Transactional
    void spotlight(UUID meeting, String what, Actor actor) {
        meetings.get(meeting);
        spotlights.show(meeting, what);
        trail.record(actor, "dissemination.spotlight-moved", meeting.toString(), what);
        events.publishEvent(new MeetingChanged(meeting));
    }
}
