package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.dissemination.feedback.Passage.Kind;
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

/** An organisation's answers to the questions of the meeting, one paragraph each. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class AnswerController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Speaking speaking;
    private final Passages passages;
    private final WritePassage writePassage;

    AnswerController(
            Meetings meetings,
            Invitations invitations,
            Speaking speaking,
            Passages passages,
            WritePassage writePassage) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.speaking = speaking;
        this.passages = passages;
        this.writePassage = writePassage;
    }

    @GetMapping("/rapat/{id}/jawaban")
    Screen show(@PathVariable UUID id, Optional<UUID> lembaga, Standing standing) {
        return Screen.of(
                "dissemination/feedback/jawaban", page(id, speaking.of(id, lembaga, standing), standing, "", ""));
    }

    @Needs(Right.RESPOND)
    @PostMapping("/rapat/{id}/jawaban")
    Screen answer(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam String pertanyaan,
            @RequestParam int versi,
            TextForm form,
            Standing standing,
            Actor actor) {
        Invitation speaker = speaking.of(id, lembaga, standing);
        Question question = Question.find(pertanyaan).orElseThrow(Refused::questionUnknown);
        String back = "/rapat/" + id + "/jawaban?lembaga=" + speaker.id();
        WritePassage.Outcome outcome;
        try {
            outcome = writePassage.answer(speaker, question, versi, form.typed(), actor);
        } catch (Refusal refusal) {
            return Screen.of(
                            "dissemination/feedback/jawaban",
                            page(
                                    id,
                                    speaker,
                                    standing,
                                    question.key(),
                                    form.isi().orElse("")))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return outcome.met()
                .map(present -> Met.screen("/rapat/" + id + "/masukan/" + outcome.passage(), present, form, back))
                .orElseGet(() -> Screen.to(back + "#" + question.id())
                        .saying(
                                form.typed().draft()
                                        ? Flash.done(
                                                "Draf disimpan; hanya lembaga Anda yang melihatnya.",
                                                "The draft is kept; only your organisation sees it.")
                                        : Flash.done("Jawaban dikirim ke rapat.", "The answer went to the meeting.")));
    }

    private Page page(UUID id, Invitation speaker, Standing standing, String refused, String typed) {
        List<Passage> answers = passages.of(speaker, Kind.JAWABAN);
        return new Page(
                meetings.get(id),
                speaker,
                Question.ALL.stream()
                        .map(question -> new Line(
                                question,
                                answers.stream()
                                        .filter(answer -> answer.target().equals(question.key()) && answer.form() == 0)
                                        .findFirst(),
                                answers.stream()
                                        .filter(answer -> answer.target().equals(question.key()) && answer.form() > 0)
                                        .toList(),
                                question.key().equals(refused) ? Optional.of(typed) : Optional.empty()))
                        .toList(),
                invitations.mine(id, standing).contains(speaker));
    }

    /**
     * @param own the organisation's own answer, if it gave one
     * @param onPaper what stood on its paper forms
     * @param typed what was refused and stands in the form again
     */
    public record Line(Question question, Optional<Passage> own, List<Passage> onPaper, Optional<String> typed) {

        public String body() {
            return typed.or(() -> own.map(Passage::body)).orElse("");
        }

        public int version() {
            return own.map(Passage::version).orElse(0);
        }
    }

    public record Page(Meeting meeting, Invitation speaker, List<Line> lines, boolean mayAnswer) {}
}
