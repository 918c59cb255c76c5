package id.prokus.registry.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who the people are whose ids entries hold: a module that knows people says it. */
public interface NamedPeople {

    /** By id; without those that are not known. */
    Map<UUID, String> names(Collection<UUID> people);

    /** Whoever may be chosen for a family, by name; a choice's code is the id. */
    List<Choice> choices(UUID family);
}
