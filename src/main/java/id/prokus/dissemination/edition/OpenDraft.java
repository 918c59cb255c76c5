package id.prokus.dissemination.edition;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The draft that somebody changes: there, held for them, and still open. */
@Component
class OpenDraft {

    private final Drafts drafts;

    OpenDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @throws Refusal {@code dissemination.paragraph-gone}, {@code dissemination.draft-closed} */
    Draft hold(UUID id) {
        Draft draft = drafts.hold(id).orElseThrow(OpenDraft::gone);
        if (!draft.open()) {
            throw new Refusal(
                    "dissemination.draft-closed",
                    new Text(
                            "Ringkasan ini sedang ditinjau atau sudah disetujui. Kembalikan ke draf lebih dahulu.",
                            "This ringkasan is under review or approved. Send it back to draft first."));
        }
        return draft;
    }

    static Refusal gone() {
        return new Refusal(
                "dissemination.paragraph-gone",
                new Text(
                        "Kalimat atau draf ini tidak ada lagi. Muat ulang halaman penyusunan.",
                        "This sentence or draft is no longer there. Reload the composing page."));
    }
}
