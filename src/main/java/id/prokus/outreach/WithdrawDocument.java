package id.prokus.outreach;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document is no longer anybody's to take. */
@Component
class WithdrawDocument {

    private final PublicDocuments documents;
    private final Trail trail;

    WithdrawDocument(PublicDocuments documents, Trail trail) {
        this.documents = documents;
        this.trail = trail;
    }

    /** @throws Refusal {@code outreach.document-unknown} */
    @Transactional
    void withdraw(UUID id, Actor actor) {
        if (!documents.withdraw(id, actor)) {
            throw new Refusal(
                    "outreach.document-unknown",
                    new Text(
                            "Dokumen ini tidak ada atau sudah ditarik.",
                            "There is no such document, or it was withdrawn."));
        }
        trail.record(actor, "outreach.document-withdrawn", id.toString());
    }
}
