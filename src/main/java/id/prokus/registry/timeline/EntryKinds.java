package id.prokus.registry.timeline;

import id.prokus.programme.TermsChanged;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Everything that can happen to a family, of all modules. */
@Component
public class EntryKinds {

    private final List<KnownKinds> modules;
    private volatile Map<String, EntryKind> byCode;

    EntryKinds(List<KnownKinds> modules) {
        this.modules = List.copyOf(modules);
        this.byCode = read(modules);
    }

    private static Map<String, EntryKind> read(List<KnownKinds> modules) {
        var byCode = new LinkedHashMap<String, EntryKind>();
        for (KnownKinds module : modules) {
            for (EntryKind kind : module.kinds()) {
                if (byCode.put(kind.code(), kind) != null) {
                    throw new IllegalStateException("Two kinds of entry are called " + kind.code());
                }
            }
        }
        return byCode;
    }

    /** Some kinds ask about an edition's own lists, which may change while the programme runs. */
    @TransactionalEventListener(fallbackExecution = true)
    void readAgain(TermsChanged changed) {
        byCode = read(modules);
    }

    /** Others follow from what a module was given, such as a form's own questions. */
    @TransactionalEventListener(fallbackExecution = true)
    void readAgain(KindsChanged changed) {
        byCode = read(modules);
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
