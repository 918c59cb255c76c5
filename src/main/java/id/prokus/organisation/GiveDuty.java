package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is given a post. The database itself refuses a second holder, also where two people save at once. */
@Component
public class GiveDuty {

    private final Duties duties;
    private final Posts posts;
    private final Trail trail;

    GiveDuty(Duties duties, Posts posts, Trail trail) {
        this.duties = duties;
        this.posts = posts;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code organisation.post-unknown}, {@code second-holder},
     *     {@code overlapping-duties} or {@code identity-number}
     */
    @Transactional
    public void give(Actor actor, Duty duty) {
        var post = posts.find(duty.post()).orElseThrow(RefusedPeople::postUnknown);
        PlainName.checkRemark(duty.remark());
        try {
            duties.add(duty, post.kind().single());
        } catch (DataIntegrityViolationException e) {
            throw refusal(e);
        }
        trail.record(
                actor,
                "organisation.duty-given",
                duty.id().toString(),
                post.kind().code());
    }

    /** Which constraint it was: PostgreSQL names it in its message. */
    static RuntimeException refusal(DataIntegrityViolationException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("duty_once_a_person")) {
            return RefusedPeople.overlappingDuties();
        }
        return message.contains("duty_one_holder") ? RefusedPeople.secondHolder() : e;
    }
}
