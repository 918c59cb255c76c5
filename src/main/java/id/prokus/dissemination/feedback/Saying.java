package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.organisation.OfficeKind;
import id.prokus.vocabulary.Text;

/**
 * A masukan as it is listed, with whose it is.
 *
 * @param since what became of what it is about
 */
public record Saying(Passage passage, Invitation speaker, Shown.Since since) {

    /** Before others an organisation is named only where it agreed. */
    public Text shownName() {
        return passage.named() ? new Text(speaker.name(), speaker.name()) : unnamed(speaker.kind());
    }

    public Text sinceSaid() {
        return since.said();
    }

    public boolean unchanged() {
        return since == Shown.Since.SAME;
    }

    private static Text unnamed(OfficeKind kind) {
        return switch (kind) {
            case INKUBATOR -> new Text("Sebuah inkubator", "An incubator");
            case DINSOS_PROVINSI -> new Text("Sebuah Dinas Sosial provinsi", "A provincial office");
            case DINSOS_KABKOTA -> new Text("Sebuah Dinas Sosial kabupaten/kota", "A regency office");
            case KEMENSOS_UNIT, UNIT_MITRA, LAIN -> new Text("Sebuah lembaga", "An organisation");
        };
    }
}
