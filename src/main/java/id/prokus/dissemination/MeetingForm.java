package id.prokus.dissemination;

import id.prokus.olah.snapshot.Snapshot;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** What is asked of who calls a meeting; times are of Jakarta. */
record MeetingForm(
        Optional<String> judul,
        Optional<String> snapshot,
        Optional<String> agenda,
        Optional<String> tempat,
        Optional<String> cara,
        Optional<String> mulai,
        Optional<String> selesai,
        Optional<String> batas) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                Optional.of(meeting.title()),
                Optional.of(meeting.snapshot().toString()),
                Optional.of(meeting.agenda()),
                Optional.of(meeting.place()),
                Optional.of(meeting.mode().code()),
                Optional.of(written(meeting.startsAt())),
                Optional.of(written(meeting.endsAt())),
                Optional.of(meeting.respondUntil().toString()));
    }

    static MeetingForm empty(Optional<String> snapshot) {
        return new MeetingForm(
                Optional.empty(),
                snapshot,
                Optional.of("""
                        Pembukaan
                        Paparan hasil monitoring
                        Masukan dan sanggahan lembaga
                        Rencana tindak lanjut
                        Penutup"""),
                Optional.empty(),
                Optional.of(Mode.HYBRID.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Meeting meeting(UUID id, Snapshot about) {
        return new Meeting(
                id,
                about.edition(),
                about.id(),
                clean(judul),
                agenda.orElse("").strip().replace("\r", ""),
                tempat.orElse("").strip().replace("\r", ""),
                Mode.of(cara.orElse("")).orElseThrow(Refused::modeMissing),
                moment(mulai),
                moment(selesai),
                day(batas),
                "");
    }

    Optional<UUID> chosen() {
        try {
            return snapshot.filter(words -> !words.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String clean(Optional<String> typed) {
        return typed.orElse("").strip();
    }

    private static Instant moment(Optional<String> typed) {
        try {
            return LocalDateTime.parse(clean(typed)).atZone(Jakarta.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw Refused.timeUnreadable(clean(typed));
        }
    }

    private static LocalDate day(Optional<String> typed) {
        try {
            return LocalDate.parse(clean(typed));
        } catch (DateTimeParseException e) {
            throw Refused.timeUnreadable(clean(typed));
        }
    }

    private static String written(Instant moment) {
        return MINUTES.format(moment.atZone(Jakarta.ZONE));
    }
}
