package id.prokus.dissemination;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A results meeting is called, or what was said about it is changed. */
@Component
public class CallMeeting {

    private final Meetings meetings;
    private final Trail trail;

    CallMeeting(Meetings meetings, Trail trail) {
        this.meetings = meetings;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.title-missing}, {@code ends-before-start},
     *     {@code deadline-before-start}
     */
    @Transactional
    public void call(Meeting meeting, Actor actor) {
        check(meeting);
        meetings.add(meeting, actor);
        trail.record(actor, "dissemination.meeting-called", meeting.id().toString(), meeting.title());
    }

    /** The edition and the snapshot stay: what was said already is about those figures. */
    @Transactional
    void change(Meeting meeting, Actor actor) {
        check(meeting);
        meetings.get(meeting.id());
        meetings.change(meeting);
        trail.record(actor, "dissemination.meeting-changed", meeting.id().toString(), meeting.title());
    }

    private static void check(Meeting meeting) {
        if (meeting.title().isBlank()) {
            throw Refused.titleMissing();
        }
        if (!meeting.endsAt().isAfter(meeting.startsAt())) {
            throw Refused.endsBeforeStart();
        }
        if (meeting.respondUntil().isBefore(Jakarta.day(meeting.startsAt()))) {
            throw Refused.deadlineBeforeStart();
        }
    }
}
