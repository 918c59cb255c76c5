package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.feedback.Passage.Kind;
import id.prokus.report.Ringkasan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The masukan of a meeting, each with whose it is and whether what it is about still stands. */
@Component
class Sayings {

    private final Passages passages;
    private final Invitations invitations;
    private final Packs packs;

    Sayings(Passages passages, Invitations invitations, Packs packs) {
        this.passages = passages;
        this.invitations = invitations;
        this.packs = packs;
    }

    /** The latest first. */
    List<Saying> of(Meeting meeting, Optional<Invitation> speaker) {
        Map<UUID, Invitation> invited =
                invitations.of(meeting.id()).stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
        Map<UUID, Ringkasan> latest = new HashMap<>();
        return passages.of(meeting.id(), Kind.MASUKAN).reversed().stream()
                .filter(passage -> speaker.map(one -> one.id().equals(passage.invitation()))
                        .orElse(true))
                .flatMap(passage -> Optional.ofNullable(invited.get(passage.invitation())).stream()
                        .map(who -> saying(meeting, passage, who, latest)))
                .toList();
    }

    /** Those that stand open, the latest first, without asking what became of what they are about: for a screen in a hurry. */
    List<Saying> open(Meeting meeting) {
        Map<UUID, Invitation> invited =
                invitations.of(meeting.id()).stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
        return passages.of(meeting.id(), Kind.MASUKAN).reversed().stream()
                .filter(Passage::open)
                .flatMap(passage -> Optional.ofNullable(invited.get(passage.invitation())).stream()
                        .map(speaker -> new Saying(passage, speaker, Shown.Since.SAME)))
                .toList();
    }

    private Saying saying(Meeting meeting, Passage passage, Invitation speaker, Map<UUID, Ringkasan> latest) {
        Ringkasan now = latest.computeIfAbsent(speaker.id(), id -> packs.latestShownTo(meeting, speaker));
        return new Saying(passage, speaker, Shown.Since.of(now, passage));
    }
}
