package id.prokus.registry.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every photograph and receipt of families, whichever way it came. */
@Component
public class ProofFiles {

    private final List<ProofPart> parts;

    ProofFiles(List<ProofPart> parts) {
        this.parts = parts;
    }

    /** By what they show; the same bytes once. */
    public Map<UUID, List<ProofFile>> of(Collection<UUID> families) {
        Map<UUID, List<ProofFile>> found = new LinkedHashMap<>();
        var seen = new LinkedHashSet<String>();
        for (ProofPart part : parts) {
            for (ProofFile file : part.of(families)) {
                if (seen.add(file.thing() + file.sha256())) {
                    found.computeIfAbsent(file.thing(), _ -> new ArrayList<>()).add(file);
                }
            }
        }
        return found;
    }
}
