package id.prokus.example;

import id.prokus.access.Standings;
import id.prokus.dissemination.edition.MoveDraft;
import id.prokus.dissemination.edition.PublishEdition;
import id.prokus.outreach.PublishFigures;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first edition is issued and its figures are public, so that the public page has something to show; the later one waits. */
@Component
class IssueExample {

    private static final int YEAR = 2020;
    private static final String APPROVES = "dirjen";

    private final MoveDraft moveDraft;
    private final PublishEdition publishEdition;
    private final PublishFigures publishFigures;
    private final Standings standings;

    IssueExample(
            MoveDraft moveDraft, PublishEdition publishEdition, PublishFigures publishFigures, Standings standings) {
        this.moveDraft = moveDraft;
        this.publishEdition = publishEdition;
        this.publishFigures = publishFigures;
        this.standings = standings;
    }

    void issue(ExampleProgress progress) {
        progress.begin(ExampleStep.ISSUING, 2);
        var by = new Actor(HoldMeeting.HOLDER);
        UUID draft = moveDraft.open(Edition.prokus(YEAR), by).id();
        moveDraft.submit(draft, by);
        moveDraft.approve(draft, standings.of(APPROVES));
        publishEdition.publish(draft, by);
        progress.done("ringkasan " + YEAR);
        publishFigures.publish(YEAR, by);
        progress.done("angka " + YEAR);
    }
}
