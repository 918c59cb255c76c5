package id.prokus.dissemination;

import id.prokus.access.Trail;
import id.prokus.organisation.OfficeKind;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations are invited: all that report and the offices of their provinces at once, others one by one. */
@Component
public class Invite {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Rosters rosters;
    private final Trail trail;

    Invite(Meetings meetings, Invitations invitations, Rosters rosters, Trail trail) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.rosters = rosters;
        this.trail = trail;
    }

    /**
     * Every incubator of the roster and every provincial office above one.
     *
     * @return how many were not invited before
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.roster-missing}
     */
    @Transactional
    public int roster(UUID id, Actor actor) {
        Meeting meeting = meetings.get(id);
        Roster roster = rosters.find(Edition.prokus(meeting.edition())).orElseThrow(Refused::rosterMissing);
        Regions regions = Regions.in(meeting.edition());
        int added = 0;
        for (RosterEntry entry : roster.entries()) {
            added += add(Invitation.incubator(TimeOrderedId.next(), id, entry.incubator()), actor);
        }
        for (String province : roster.provinces()) {
            String name = "Dinas Sosial Provinsi " + regions.nameOf(province);
            added += add(Invitation.office(TimeOrderedId.next(), id, province, name), actor);
        }
        trail.record(actor, "dissemination.roster-invited", id.toString(), added + " lembaga");
        return added;
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.organisation-missing} */
    @Transactional
    void regency(UUID id, String code, Actor actor) {
        Meeting meeting = meetings.get(id);
        Region regency = Regions.in(meeting.edition())
                .ofCode(code)
                .filter(region -> region.code().length() == 4)
                .orElseThrow(Refused::organisationMissing);
        add(Invitation.office(TimeOrderedId.next(), id, regency.code(), "Dinas Sosial " + regency.name()), actor);
        trail.record(actor, "dissemination.office-invited", id.toString(), regency.code());
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.organisation-missing} */
    @Transactional
    void other(UUID id, OfficeKind kind, String name, Actor actor) {
        meetings.get(id);
        if (name.isBlank()) {
            throw Refused.organisationMissing();
        }
        add(Invitation.other(TimeOrderedId.next(), id, kind, name), actor);
        trail.record(actor, "dissemination.office-invited", id.toString(), name);
    }

    private int add(Invitation invitation, Actor actor) {
        return invitations.add(invitation, actor) ? 1 : 0;
    }
}
