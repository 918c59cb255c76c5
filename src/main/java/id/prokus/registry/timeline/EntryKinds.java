package id.prokus.registry.timeline;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything that can happen to a family, of all modules. */
@Component
public class EntryKinds {

    private final Map<String, EntryKind> byCode = new LinkedHashMap<>();

    EntryKinds(List<KnownKinds> modules) {
        for (KnownKinds module : modules) {
            for (EntryKind kind : module.kinds()) {
                if (byCode.put(kind.code(), kind) != null) {
                    throw new IllegalStateException("Two kinds of entry are called " + kind.code());
                }
            }
        }
    }

    /** By section, in the order in which a section's module names them. */
    public List<EntryKind> all() {
        var all = new ArrayList<EntryKind>();
        for (Section section : Section.values()) {
            byCode.values().stream().filter(kind -> kind.section() == section).forEach(all::add);
        }
        return all;
    }

    public Optional<EntryKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws Refusal {@code registry.kind-unknown} */
    public EntryKind get(String code) {
        return find(code)
                .orElseThrow(
                        () -> new Refusal(
                                "registry.kind-unknown",
                                new Text(
                                        "Jenis peristiwa ini tidak ada. Kembali ke halaman keluarga dan pilih dari daftarnya.",
                                        "There is no such kind of event. Go back to the family's page and choose from its list.")));
    }
}
