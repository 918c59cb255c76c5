package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/** Whose duty it is to tell a kind of event. */
final class Duty {

    private Duty() {}

    /** @throws Refusal {@code registry.not-your-duty} */
    static EntryKind demand(EntryKind kind, Standing standing) {
        if (!kind.sentBy(standing)) {
            throw new Refusal("registry.not-your-duty", sentence(kind));
        }
        return kind;
    }

    static Text sentence(EntryKind kind) {
        return new Text(
                "%s dicatat oleh tugas lain. Sampaikan kepada yang mendampingi keluarganya."
                        .formatted(kind.label().indonesian()),
                "%s is recorded by another duty. Tell whoever walks with the families."
                        .formatted(kind.label().english()));
    }
}
