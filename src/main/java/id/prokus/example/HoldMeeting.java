package id.prokus.example;

import id.prokus.access.Standings;
import id.prokus.dissemination.Attendance.Way;
import id.prokus.dissemination.CallMeeting;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Invite;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Mode;
import id.prokus.dissemination.RecordAttendance;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A results meeting of 2021, held some weeks ago and open for responses: all were invited and most came. */
@Component
class HoldMeeting {

    /** Who holds it and takes notes. */
    static final String HOLDER = "subdit";

    /** Long enough that something which was agreed there is late. */
    private static final int DAYS_AGO = 20;

    private static final int DAYS_TO_RESPOND = 10;

    private static final Set<String> ABSENT = Set.of(
            "Inkubator Contoh 08",
            "Inkubator Contoh 17",
            "Inkubator Contoh 21",
            "Inkubator Contoh 26",
            "Dinas Sosial Provinsi Bali",
            "Dinas Sosial Provinsi Kalimantan Timur");

    private final CallMeeting callMeeting;
    private final Invite invite;
    private final Invitations invitations;
    private final RecordAttendance recordAttendance;
    private final Standings standings;
    private final Clock clock;

    HoldMeeting(
            CallMeeting callMeeting,
            Invite invite,
            Invitations invitations,
            RecordAttendance recordAttendance,
            Standings standings,
            Clock clock) {
        this.callMeeting = callMeeting;
        this.invite = invite;
        this.invitations = invitations;
        this.recordAttendance = recordAttendance;
        this.standings = standings;
        this.clock = clock;
    }

    Meeting hold(Snapshot snapshot) {
        var holder = new Actor(HOLDER);
        Meeting meeting = meeting(snapshot);
        callMeeting.call(meeting, holder);
        invite.roster(meeting.id(), holder);
        List<Invitation> invited = invitations.of(meeting.id());
        Map<UUID, Actor> speakers = speakers(meeting);
        for (int i = 0; i < invited.size(); i++) {
            if (!ABSENT.contains(invited.get(i).name())) {
                came(
                        invited.get(i),
                        Optional.ofNullable(speakers.get(invited.get(i).id())),
                        i);
            }
        }
        return meeting;
    }

    /** By the invitation's id, those with an account; of two the first. */
    private Map<UUID, Actor> speakers(Meeting meeting) {
        Map<UUID, Actor> speakers = new HashMap<>();
        ExamplePeople.accounts()
                .forEach(account -> invitations
                        .mine(meeting.id(), standings.of(account.name()))
                        .forEach(invitation -> speakers.putIfAbsent(invitation.id(), new Actor(account.name()))));
        return speakers;
    }

    private Meeting meeting(Snapshot snapshot) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.minusDays(DAYS_AGO);
        return new Meeting(
                TimeOrderedId.next(),
                snapshot.edition(),
                snapshot.id(),
                "Rapat hasil ProKUS 2021 (contoh)",
                """
                Pembukaan
                Paparan hasil monitoring akhir
                Masukan dan sanggahan lembaga
                Rencana tindak lanjut
                Penutup""",
                "Ruang Rapat Contoh, Gedung Rekaan\nhttps://rapat.contoh.invalid/prokus-2021",
                Mode.HYBRID,
                day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant(),
                day.atTime(LocalTime.of(15, 0)).atZone(clock.getZone()).toInstant(),
                today.plusDays(DAYS_TO_RESPOND),
                "");
    }

    /** Every third from afar; who has an account signs in, others scan, follow the link, or tell the note taker. */
    private void came(Invitation invitation, Optional<Actor> own, int place) {
        boolean afar = place % 3 == 2;
        boolean told = own.isEmpty() && place % 4 == 0;
        Way way = own.isPresent() ? Way.AKUN : told ? Way.NOTULIS : afar ? Way.TAUTAN : Way.QR;
        String name = invitation.name().replaceFirst("^(Inkubator Contoh|Dinas Sosial Provinsi) ", "");
        recordAttendance.record(
                invitation,
                new RecordAttendance.Form(
                        Optional.of("Peserta Contoh " + name),
                        Optional.of("Wakil lembaga (rekaan)"),
                        Optional.of(afar ? "jauh" : "ruang")),
                way,
                told ? Optional.of(new Actor(HOLDER)) : own);
    }
}
