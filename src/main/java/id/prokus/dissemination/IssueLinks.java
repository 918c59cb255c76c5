package id.prokus.dissemination;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links are made for invitations. A new link ends the one before; it is shown once, because only its hash is kept. */
@Component
class IssueLinks {

    private final Invitations invitations;
    private final Trail trail;

    IssueLinks(Invitations invitations, Trail trail) {
        this.invitations = invitations;
        this.trail = trail;
    }

    /** An invitation with the link that was just made for it. */
    record Issued(Invitation invitation, Link link) {}

    /** For all who have none yet. */
    @Transactional
    List<Issued> missing(UUID meeting, Actor actor) {
        List<Issued> issued = invitations.of(meeting).stream()
                .filter(invitation -> invitation.issuedAt().isEmpty())
                .map(this::issue)
                .toList();
        trail.record(actor, "dissemination.links-issued", meeting.toString(), issued.size() + " undangan");
        return issued;
    }

    @Transactional
    Issued again(UUID invitation, Actor actor) {
        Issued issued = issue(invitations.get(invitation));
        trail.record(actor, "dissemination.link-issued", invitation.toString());
        return issued;
    }

    @Transactional
    void revoke(UUID invitation, Actor actor) {
        invitations.revoke(invitations.get(invitation).id());
        trail.record(actor, "dissemination.link-revoked", invitation.toString());
    }

    private Issued issue(Invitation invitation) {
        Link link = Link.fresh();
        invitations.issue(invitation.id(), link.hash());
        return new Issued(invitation, link);
    }
}
