package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the room has no network: forms on paper, and one screen in which they are typed afterwards. */
@Controller
@Needs(Right.CONVENE)
class PaperController {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Passages passages;
    private final TypePaper typePaper;

    PaperController(Meetings meetings, Invitations invitations, Passages passages, TypePaper typePaper) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.passages = passages;
        this.typePaper = typePaper;
    }

    @GetMapping("/rapat/{id}/formulir")
    Screen forms(@PathVariable UUID id) {
        return Screen.of("dissemination/feedback/formulir", new FormsPage(meetings.get(id), invitations.of(id)));
    }

    @GetMapping("/rapat/{id}/kertas")
    Screen blank(@PathVariable UUID id, Optional<UUID> lembaga) {
        return Screen.of("dissemination/feedback/kertas", page(id, lembaga, Map.of()));
    }

    @PostMapping("/rapat/{id}/kertas")
    Screen type(@PathVariable UUID id, Optional<UUID> lembaga, @RequestParam Map<String, String> typed, Actor actor) {
        try {
            Invitation speaker = lembaga.flatMap(invitations::find)
                    .filter(one -> one.meeting().equals(id))
                    .orElseThrow(Refused::organisationMissing);
            int form = typePaper.type(speaker, typed, actor);
            return Screen.to("/rapat/" + id + "/kertas")
                    .saying(Flash.done(
                            "Formulir %d %s dicatat.".formatted(form, speaker.name()),
                            "Form %d of %s is kept.".formatted(form, speaker.name())));
        } catch (Refusal refusal) {
            return Screen.of("dissemination/feedback/kertas", page(id, lembaga, typed))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    private Page page(UUID id, Optional<UUID> chosen, Map<String, String> typed) {
        Map<UUID, Long> forms = new HashMap<>();
        passages.onPaper(id).stream()
                .collect(Collectors.groupingBy(
                        Passage::invitation, Collectors.mapping(Passage::form, Collectors.toSet())))
                .forEach((invitation, numbers) -> forms.put(invitation, (long) numbers.size()));
        return new Page(
                meetings.get(id), invitations.of(id), chosen.map(UUID::toString).orElse(""), typed, forms);
    }

    public record FormsPage(Meeting meeting, List<Invitation> invitations) {}

    /**
     * @param chosen the invitation's id; empty where none is chosen
     * @param typed what stood in the fields that came back
     * @param forms how many each organisation has handed in
     */
    public record Page(
            Meeting meeting,
            List<Invitation> invitations,
            String chosen,
            Map<String, String> typed,
            Map<UUID, Long> forms) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public long handedIn(Invitation invitation) {
            return forms.getOrDefault(invitation.id(), 0L);
        }
    }
}
