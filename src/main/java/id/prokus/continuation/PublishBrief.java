package id.prokus.continuation;

import id.prokus.access.Trail;
import id.prokus.outreach.PublicDocuments;
import id.prokus.vocabulary.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A brief becomes a public document. It is made of public figures alone, so it tells no more than they do. */
@Component
class PublishBrief {

    private final PublicDocuments documents;
    private final Trail trail;

    PublishBrief(PublicDocuments documents, Trail trail) {
        this.documents = documents;
        this.trail = trail;
    }

    @Transactional
    UUID publish(Brief brief, Actor actor) {
        byte[] pdf = BriefFile.PDF.of(brief);
        UUID id = documents.add(
                brief.title(),
                "Yang diperlukan untuk memperluas, dengan semua andaiannya; tingkat bukti "
                        + brief.evidence().name() + ".",
                "naskah-kelanjutan-" + brief.figures().edisi() + ".pdf",
                BriefFile.PDF.type(),
                pdf,
                actor);
        trail.record(actor, "outreach.document-published", id.toString());
        return id;
    }
}
