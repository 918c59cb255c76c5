package id.prokus.dissemination.edition;

import id.prokus.olah.CurrentResults;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.AddedWords;
import id.prokus.report.Additions;
import id.prokus.report.Scope;
import org.springframework.stereotype.Component;

/**
 * The words of the open draft, for documents that are made before it is issued: only where the figures are still those it
 * was written for, since a sentence in other words would else stand beside figures its writer never saw.
 */
@Component
class DraftWords implements AddedWords {

    private final Drafts drafts;
    private final ComposeEdition composeEdition;
    private final Snapshots snapshots;
    private final CurrentResults currentResults;

    DraftWords(Drafts drafts, ComposeEdition composeEdition, Snapshots snapshots, CurrentResults currentResults) {
        this.drafts = drafts;
        this.composeEdition = composeEdition;
        this.snapshots = snapshots;
        this.currentResults = currentResults;
    }

    @Override
    public Additions of(Edition edition, Scope scope) {
        return drafts.open(edition.year())
                .filter(draft -> snapshots
                        .find(draft.snapshot())
                        .flatMap(snapshot -> currentResults
                                .find(edition)
                                .filter(now -> now.fingerprint().equals(snapshot.fingerprint())))
                        .isPresent())
                .map(draft -> composeEdition.additions(draft, scope))
                .orElse(Additions.NONE);
    }
}
