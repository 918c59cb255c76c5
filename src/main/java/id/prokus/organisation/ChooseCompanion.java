package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who accompanies a family by default is chosen, by its PKH status. */
@Component
class ChooseCompanion {

    private final PostKinds kinds;
    private final Trail trail;

    ChooseCompanion(PostKinds kinds, Trail trail) {
        this.kinds = kinds;
        this.trail = trail;
    }

    @Transactional
    void choose(Actor actor, Map<String, String> kindByStatus) {
        kindByStatus.forEach((status, code) -> {
            kinds.chooseCompanion(status, kinds.find(code).orElseThrow(Refused::kindUnknown));
            trail.record(actor, "organisation.companion-chosen", status, code);
        });
    }
}
