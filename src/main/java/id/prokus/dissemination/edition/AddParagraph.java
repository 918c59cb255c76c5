package id.prokus.dissemination.edition;

import id.prokus.access.Trail;
import id.prokus.dissemination.feedback.Passage;
import id.prokus.dissemination.feedback.Passages;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.State;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A paragraph comes in that no rule generated: from a masukan, from an agreed action, or from the editor. */
@Component
class AddParagraph {

    private final OpenDraft openDraft;
    private final Paragraphs paragraphs;
    private final Passages passages;
    private final FollowUps followUps;
    private final Trail trail;
    private final Clock clock;

    AddParagraph(
            OpenDraft openDraft,
            Paragraphs paragraphs,
            Passages passages,
            FollowUps followUps,
            Trail trail,
            Clock clock) {
        this.openDraft = openDraft;
        this.paragraphs = paragraphs;
        this.passages = passages;
        this.followUps = followUps;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param feedback the masukan it rests on; empty where the editor says it */
    @Transactional
    public void add(UUID draftId, Scope scope, String section, String words, Optional<UUID> feedback, Actor by) {
        Draft draft = openDraft.hold(draftId);
        Optional<Passage> said = feedback.map(id -> passages.find(id)
                .filter(CheckEvidence::stands)
                .orElseThrow(() -> new Refusal(
                        "dissemination.feedback-gone",
                        new Text(
                                "Masukan itu sudah ditarik. Pilih yang lain, atau tulis sebagai penyusun.",
                                "That feedback was withdrawn. Choose another, or write it as the editor."))));
        paragraphs.add(Paragraph.added(
                draft.id(),
                scope,
                ComposeEdition.section(section),
                said,
                new Paragraph.Words(words, "", by.name(), clock.instant())));
        trail.record(by, "dissemination.paragraph-added", draftId.toString(), scope.name());
    }

    /** An agreed action becomes a perbaikan of this ringkasan. */
    @Transactional
    public void adopt(UUID draftId, Scope scope, UUID action, Actor by) {
        Draft draft = openDraft.hold(draftId);
        FollowUp one = followUps.get(action);
        boolean agreed = one.state() == State.AGREED || one.state() == State.RUNNING;
        if (!agreed || one.doer().inRingkasan().isEmpty() || !ComposeEdition.concerns(one, scope)) {
            throw new Refusal(
                    "dissemination.action-not-agreed",
                    new Text(
                            "Hanya tindak lanjut yang disepakati, dari salah satu dari tujuh pelaku dan dari lingkup ini, yang menjadi perbaikan.",
                            "Only agreed actions, of one of the seven actors and of this scope, become improvements."));
        }
        if (paragraphs.of(draftId, scope).stream()
                .anyMatch(each -> each.reference().equals(Optional.of(action)) && each.printed())) {
            return;
        }
        paragraphs.add(Paragraph.agreed(draft.id(), scope, one, by.name(), clock.instant()));
        trail.record(by, "dissemination.action-adopted", action.toString(), scope.name());
    }
}
