package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.feedback.Passage.Channel;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Masukan: written, listed, changed, withdrawn. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class PassageController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Speaking speaking;
    private final Packs packs;
    private final Passages passages;
    private final Sayings sayings;
    private final WritePassage writePassage;

    PassageController(
            Meetings meetings,
            Invitations invitations,
            Speaking speaking,
            Packs packs,
            Passages passages,
            Sayings sayings,
            WritePassage writePassage) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.speaking = speaking;
        this.packs = packs;
        this.passages = passages;
        this.sayings = sayings;
        this.writePassage = writePassage;
    }

    @GetMapping("/rapat/{id}/masukan")
    Screen list(@PathVariable UUID id, Optional<UUID> lembaga, Standing standing) {
        Meeting meeting = meetings.get(id);
        Optional<Invitation> speaker = lembaga.isEmpty() && standing.may(Right.CONVENE)
                ? Optional.empty()
                : Optional.of(speaking.of(id, lembaga, standing));
        return Screen.of(
                "dissemination/feedback/masukan", new ListPage(meeting, speaker, sayings.of(meeting, speaker)));
    }

    @GetMapping("/rapat/{id}/masukan/baru")
    Screen blank(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam(defaultValue = Shown.GENERAL) String tentang,
            Standing standing) {
        Meeting meeting = meetings.get(id);
        Invitation speaker = speaking.of(id, lembaga, standing);
        return Screen.of(
                "dissemination/feedback/masukan-baru",
                new NewPage(meeting, speaker, tentang, packs.about(meeting, speaker, tentang), "", false));
    }

    @PostMapping("/rapat/{id}/masukan/baru")
    Screen write(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam String tentang,
            TextForm form,
            Standing standing,
            Actor actor) {
        Meeting meeting = meetings.get(id);
        Invitation speaker = speaking.of(id, lembaga, standing);
        String about = packs.about(meeting, speaker, tentang);
        boolean own = invitations.mine(id, standing).contains(speaker);
        try {
            // Whoever takes down what others say has no drafts of theirs.
            var typed = own
                    ? form.typed()
                    : new WritePassage.Typed(form.typed().body(), form.typed().named(), false);
            writePassage.comment(speaker, tentang, about, typed, own ? Channel.DARING : Channel.NOTULIS, actor);
        } catch (Refusal refusal) {
            return Screen.of(
                            "dissemination/feedback/masukan-baru",
                            new NewPage(
                                    meeting,
                                    speaker,
                                    tentang,
                                    about,
                                    form.isi().orElse(""),
                                    form.typed().named()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/rapat/" + id + "/masukan?lembaga=" + speaker.id())
                .saying(
                        form.typed().draft() && own
                                ? Flash.done(
                                        "Draf disimpan; hanya lembaga Anda yang melihatnya.",
                                        "The draft is kept; only your organisation sees it.")
                                : Flash.done("Masukan dikirim ke rapat.", "The comment went to the meeting."));
    }

    @GetMapping("/rapat/{id}/masukan/{passage}")
    Screen show(@PathVariable UUID id, @PathVariable UUID passage, Standing standing) {
        Passage present = passages.get(passage);
        return Screen.of(
                "dissemination/feedback/masukan-ubah", page(meetings.get(id), present, Optional.empty(), standing));
    }

    @PostMapping("/rapat/{id}/masukan/{passage}")
    Screen change(
            @PathVariable UUID id,
            @PathVariable UUID passage,
            @RequestParam int versi,
            TextForm form,
            Standing standing,
            Actor actor) {
        Passage present = mayChange(id, passage, standing);
        WritePassage.Outcome outcome;
        try {
            outcome = writePassage.change(passage, versi, form.typed(), actor);
        } catch (Refusal refusal) {
            return Screen.of(
                            "dissemination/feedback/masukan-ubah",
                            page(meetings.get(id), present, form.isi(), standing))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        if (outcome.met().isPresent()) {
            return Met.screen(
                    "/rapat/" + id + "/masukan/" + passage, outcome.met().get(), form, "/rapat/" + id + "/masukan");
        }
        return Screen.to("/rapat/" + id + "/masukan?lembaga=" + present.invitation())
                .saying(Flash.done(
                        "Perubahan disimpan; tulisan sebelumnya tetap ada dalam riwayat.",
                        "The change is kept; the former text stays in the history."));
    }

    @PostMapping("/rapat/{id}/masukan/{passage}/penarikan")
    Screen withdraw(
            @PathVariable UUID id,
            @PathVariable UUID passage,
            Optional<String> alasan,
            Standing standing,
            Actor actor) {
        Passage present = mayChange(id, passage, standing);
        writePassage.withdraw(passage, alasan.orElse(""), actor);
        return Screen.to("/rapat/" + id + "/masukan?lembaga=" + present.invitation())
                .saying(Flash.done("Masukan ditarik.", "The comment is withdrawn."));
    }

    /** Its organisation; whoever took it down or typed it from paper may put that right. */
    private Passage mayChange(UUID meeting, UUID passage, Standing standing) {
        Passage present = passages.get(passage);
        Invitation speaker = speaking.of(meeting, Optional.of(present.invitation()), standing);
        if (present.channel() == Channel.DARING
                && !invitations.mine(meeting, standing).contains(speaker)) {
            throw Refused.passageUnknown();
        }
        return present;
    }

    private ChangePage page(Meeting meeting, Passage present, Optional<String> typed, Standing standing) {
        Invitation speaker = speaking.of(meeting.id(), Optional.of(present.invitation()), standing);
        boolean mayChange = present.state() != Passage.State.DITARIK
                && (present.channel() != Channel.DARING
                        || invitations.mine(meeting.id(), standing).contains(speaker));
        return new ChangePage(
                meeting,
                speaker,
                present,
                typed.orElse(present.body()),
                Shown.Since.of(packs.latestShownTo(meeting, speaker), present).said(),
                passages.texts(present.id()),
                mayChange);
    }

    /** @param speaker whose are listed; empty for everybody's */
    public record ListPage(Meeting meeting, Optional<Invitation> speaker, List<Saying> sayings) {}

    /** @param about how what it is about reads */
    public record NewPage(
            Meeting meeting, Invitation speaker, String target, String about, String body, boolean named) {}

    /**
     * @param body what stands in the form
     * @param since what became of what it is about; empty where it reads the same
     * @param texts its history
     */
    public record ChangePage(
            Meeting meeting,
            Invitation speaker,
            Passage passage,
            String body,
            id.prokus.vocabulary.Text since,
            List<PassageText> texts,
            boolean mayChange) {}
}
