package id.prokus.dissemination.edition;

import id.prokus.access.Standing;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.ScopeKey;
import id.prokus.dissemination.followup.State;
import id.prokus.dissemination.response.Responses;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.report.Scope;
import id.prokus.web.Right;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what whoever composes a ringkasan sees: its sentences, and beside them what may still go in. */
@Component
class ShowDraft {

    private final ComposeEdition composeEdition;
    private final MoveDraft moveDraft;
    private final Paragraphs paragraphs;
    private final Feedback feedback;
    private final FollowUps followUps;
    private final Responses responses;
    private final Snapshots snapshots;

    ShowDraft(
            ComposeEdition composeEdition,
            MoveDraft moveDraft,
            Paragraphs paragraphs,
            Feedback feedback,
            FollowUps followUps,
            Responses responses,
            Snapshots snapshots) {
        this.composeEdition = composeEdition;
        this.moveDraft = moveDraft;
        this.paragraphs = paragraphs;
        this.feedback = feedback;
        this.followUps = followUps;
        this.responses = responses;
        this.snapshots = snapshots;
    }

    /** @param asked the scope as an address names it; the nation where it is none of the snapshot's */
    DraftPage of(Draft draft, String asked, Optional<DraftController.Met> met, Standing standing) {
        List<Scope> scopes = snapshots.scopes(draft.snapshot());
        Scope scope = scopes.stream()
                .filter(one -> ScopeKey.of(one).equals(asked))
                .findFirst()
                .orElseGet(scopes::getFirst);
        List<Line> lines = composeEdition.lines(draft, scope);
        boolean composed = draft.submittedBy().equals(standing.account())
                || paragraphs.composers(draft.id()).contains(standing.account());
        return new DraftPage(
                draft,
                snapshots.get(draft.snapshot()),
                scopes,
                scope,
                lines,
                met,
                feedback.about(draft.edition(), scope),
                followUps.of(draft.edition(), List.of(State.AGREED, State.RUNNING)).stream()
                        .filter(one -> ComposeEdition.concerns(one, scope))
                        .filter(one -> one.doer().inRingkasan().isPresent())
                        .filter(one -> lines.stream().noneMatch(line -> uses(line, one)))
                        .toList(),
                moveDraft.superseded(draft),
                moveDraft.doubtful(draft),
                responses.share(draft.snapshot(), scope),
                standing.may(Right.CONVENE),
                standing.may(Right.PUBLISH) && !composed,
                standing.may(Right.PUBLISH));
    }

    private static boolean uses(Line line, FollowUp action) {
        return line.printed() && line.paragraph().flatMap(Paragraph::reference).equals(Optional.of(action.id()));
    }
}
