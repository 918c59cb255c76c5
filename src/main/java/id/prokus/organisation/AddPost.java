package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office gets a post. */
@Component
public class AddPost {

    private final Posts posts;
    private final Offices offices;
    private final RegionCodes regions;
    private final Trail trail;

    AddPost(Posts posts, Offices offices, RegionCodes regions, Trail trail) {
        this.posts = posts;
        this.offices = offices;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * @throws id.prokus.vocabulary.Refusal {@code organisation.office-unknown}, {@code region-unknown},
     *     {@code region-of-other-level} or {@code post-twice}
     */
    @Transactional
    public void add(Actor actor, Post post) {
        offices.get(post.office());
        regions.check(post.region());
        if (post.region().length() != post.kind().level().digits()) {
            throw Refused.regionOfOtherLevel(post.kind());
        }
        if (posts.exists(post)) {
            throw RefusedPeople.postTwice();
        }
        posts.add(post);
        trail.record(
                actor,
                "organisation.post-added",
                post.id().toString(),
                post.kind().code());
    }
}
