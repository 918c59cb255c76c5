package id.prokus.dissemination;

import id.prokus.access.Standing;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Editions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Results meetings: called, changed, and each with who was invited and who came. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND, Right.RESULTS})
class MeetingController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final CallMeeting callMeeting;
    private final Snapshots snapshots;
    private final Editions editions;

    MeetingController(
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            CallMeeting callMeeting,
            Snapshots snapshots,
            Editions editions) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.callMeeting = callMeeting;
        this.snapshots = snapshots;
        this.editions = editions;
    }

    @Bean
    static MenuEntry meetingsEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                33,
                "/rapat",
                new Text("Rapat", "Meetings"),
                new Text(
                        "Rapat hasil: hasil lembaga Anda, masukan, sanggahan, dan yang disepakati.",
                        "Results meetings: your organisation's results, feedback, disputes, and what was agreed."));
    }

    @GetMapping("/rapat")
    Screen list(Standing standing) {
        List<Meeting> shown = meetings.all().stream()
                .filter(meeting -> standing.may(Right.CONVENE)
                        || standing.may(Right.RESULTS)
                        || !invitations.mine(meeting.id(), standing).isEmpty())
                .toList();
        return Screen.of("dissemination/daftar", new ListPage(shown));
    }

    @Needs(Right.CONVENE)
    @GetMapping("/rapat/baru")
    Screen blank(Optional<String> snapshot) {
        return Screen.of("dissemination/baru", new FormPage(MeetingForm.empty(snapshot), "/rapat/baru", all()));
    }

    @Needs(Right.CONVENE)
    @PostMapping("/rapat/baru")
    Screen call(MeetingForm form, Actor actor) {
        UUID id = TimeOrderedId.next();
        try {
            Snapshot about = form.chosen().flatMap(snapshots::find).orElseThrow(Refused::snapshotMissing);
            callMeeting.call(form.meeting(id, about), actor);
        } catch (Refusal refusal) {
            return again(form, "/rapat/baru", refusal);
        }
        return Screen.to("/rapat/" + id)
                .saying(Flash.done("Rapat dicatat. Sekarang undang lembaganya.", "The meeting is called. Now invite."));
    }

    @Needs(Right.CONVENE)
    @GetMapping("/rapat/{id}/ubah")
    Screen form(@PathVariable UUID id) {
        Meeting meeting = meetings.get(id);
        return Screen.of("dissemination/baru", new FormPage(MeetingForm.of(meeting), "/rapat/" + id + "/ubah", all()));
    }

    @Needs(Right.CONVENE)
    @PostMapping("/rapat/{id}/ubah")
    Screen change(@PathVariable UUID id, MeetingForm form, Actor actor) {
        Meeting meeting = meetings.get(id);
        try {
            callMeeting.change(
                    form.meeting(id, snapshots.find(meeting.snapshot()).orElseThrow(Refused::snapshotMissing)), actor);
        } catch (Refusal refusal) {
            return again(form, "/rapat/" + id + "/ubah", refusal);
        }
        return Screen.to("/rapat/" + id).saying(Flash.done("Perubahan disimpan.", "The changes are kept."));
    }

    @GetMapping("/rapat/{id}")
    Screen show(@PathVariable UUID id, Standing standing) {
        Meeting meeting = meetings.get(id);
        List<Invitation> mine = invitations.mine(id, standing);
        if (mine.isEmpty() && !standing.may(Right.CONVENE) && !standing.may(Right.RESULTS)) {
            throw Refused.invitationUnknown();
        }
        return Screen.of(
                "dissemination/rapat",
                new Page(
                        meeting,
                        snapshots.find(meeting.snapshot()),
                        Turnout.of(invitations.of(id), attendances.of(id)),
                        mine,
                        Regions.in(meeting.edition())));
    }

    private Screen again(MeetingForm form, String action, Refusal refusal) {
        return Screen.of("dissemination/baru", new FormPage(form, action, all()))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private List<Snapshot> all() {
        return editions.all().stream()
                .flatMap(known -> snapshots.all(known.edition()).stream())
                .toList();
    }

    public record ListPage(List<Meeting> meetings) {}

    /**
     * @param form as typed
     * @param action where it is sent
     * @param snapshots to choose from
     */
    public record FormPage(MeetingForm form, String action, List<Snapshot> snapshots) {

        public boolean isNew() {
            return action.endsWith("/baru");
        }
    }

    /**
     * @param snapshot whose figures are shown
     * @param turnout who was invited and came; of an organisation's people only its own line
     * @param mine for which the reader may respond
     */
    public record Page(
            Meeting meeting, Optional<Snapshot> snapshot, Turnout turnout, List<Invitation> mine, Regions regions) {

        /** Whether every invitation has its link already. */
        public boolean allIssued() {
            return turnout.lines().stream()
                    .allMatch(line -> line.invitation().issuedAt().isPresent());
        }

        public List<Region> regencies() {
            return turnout.lines().stream()
                    .map(Turnout.Line::invitation)
                    .filter(invitation -> invitation.owner().length() == 2)
                    .flatMap(invitation -> regions.childrenOf(invitation.owner()).stream())
                    .toList();
        }
    }
}
