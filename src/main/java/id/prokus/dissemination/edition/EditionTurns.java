package id.prokus.dissemination.edition;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.web.Right;
import org.springframework.stereotype.Component;

/** What a draft asks of the reader. */
@Component
public class EditionTurns {

    private final Drafts drafts;
    private final Paragraphs paragraphs;

    EditionTurns(Drafts drafts, Paragraphs paragraphs) {
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /** 1 where a draft waits for an approval that the reader may give, having written nothing in it. */
    public int toApprove(Standing standing, Edition edition) {
        return standing.may(Right.PUBLISH)
                        && drafts.open(edition.year())
                                .filter(draft -> draft.state() == Draft.State.DITINJAU)
                                .filter(draft -> !draft.submittedBy().equals(standing.account()))
                                .filter(draft ->
                                        !paragraphs.composers(draft.id()).contains(standing.account()))
                                .isPresent()
                ? 1
                : 0;
    }
}
