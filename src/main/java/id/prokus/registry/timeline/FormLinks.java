package id.prokus.registry.timeline;

import id.prokus.access.Standing;
import java.util.List;
import java.util.UUID;

/** Forms of the field that are opened with a family already filled in. A port: which there are is the business of another module. */
public interface FormLinks {

    /** For whoever it is the duty of. */
    List<Link> of(UUID family, Standing standing);

    /** @param title as the form itself has it */
    record Link(String title, String address) {}
}
