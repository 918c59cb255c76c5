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

    /** Before others: what it is about, without the values or the sentence by which an unnamed organisation could be told. */
    public Text shownAbout() {
        String about = passage.about();
        if (passage.named()
                || passage.target().equals(Shown.GENERAL)
                || passage.target().startsWith("tabel:")) {
            return new Text(about, about);
        }
        if (passage.target().startsWith("angka:")) {
            String name = about.substring(0, Math.max(about.indexOf(':'), 0));
            return name.isEmpty() ? new Text("Sebuah angka", "A figure") : new Text(name, name);
        }
        return new Text("Sebuah kalimat ringkasan", "A sentence of the summary");
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
