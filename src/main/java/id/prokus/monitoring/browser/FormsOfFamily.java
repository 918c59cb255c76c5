package id.prokus.monitoring.browser;

import id.prokus.access.Standing;
import id.prokus.registry.timeline.FormLinks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From a family's page to the forms about it. Its id stands behind the {@code #}, which no server ever sees. */
@Component
class FormsOfFamily implements FormLinks {

    private final OwnForms ownForms;

    FormsOfFamily(OwnForms ownForms) {
        this.ownForms = ownForms;
    }

    @Override
    public List<Link> of(UUID family, Standing standing) {
        return ownForms.of(standing).stream()
                .map(form -> new Link(form.title(), TakeAlong.page(form) + "#keluarga=" + family))
                .toList();
    }
}
