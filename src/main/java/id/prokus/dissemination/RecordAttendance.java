package id.prokus.dissemination;

import id.prokus.access.Trail;
import id.prokus.dissemination.Attendance.Presence;
import id.prokus.dissemination.Attendance.Way;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is there for an organisation. */
@Component
public class RecordAttendance {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");

    private final Attendances attendances;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordAttendance(Attendances attendances, Trail trail, Clock clock, ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param by whoever is signed in; empty where it was the link
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.person-missing}, {@code number-in-name},
     *     {@code presence-missing}
     */
    @Transactional
    public void record(Invitation invitation, Form form, Way way, Optional<Actor> by) {
        attendances.record(
                invitation,
                new Attendance(
                        TimeOrderedId.next(),
                        invitation.id(),
                        form.person(),
                        form.post(),
                        form.presence(),
                        way,
                        clock.instant()),
                by.map(Actor::name).orElse(""));
        trail.record(
                by.orElse(new Actor("undangan:" + invitation.id())),
                "dissemination.attendance-recorded",
                invitation.id().toString(),
                way.name().toLowerCase(java.util.Locale.ROOT));
        events.publishEvent(new MeetingChanged(invitation.meeting()));
    }

    /** What is asked of who comes. */
    public record Form(Optional<String> nama, Optional<String> jabatan, Optional<String> tempat) {

        String person() {
            String name = nama.orElse("").strip();
            if (name.isEmpty()) {
                throw Refused.personMissing();
            }
            return plain(name);
        }

        String post() {
            return plain(jabatan.orElse("").strip());
        }

        Presence presence() {
            return Arrays.stream(Presence.values())
                    .filter(one -> one.name().equalsIgnoreCase(tempat.orElse("")))
                    .findFirst()
                    .orElseThrow(Refused::presenceMissing);
        }

        private static String plain(String words) {
            if (LONG_NUMBER.matcher(words).find()) {
                throw Refused.numberInName();
            }
            return words;
        }
    }
}
