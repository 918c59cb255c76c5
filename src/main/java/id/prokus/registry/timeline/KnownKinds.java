package id.prokus.registry.timeline;

import java.util.List;

/** What can happen to a family, as one module says. */
public interface KnownKinds {

    List<EntryKind> kinds();
}
