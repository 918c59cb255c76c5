package id.prokus.olah;

import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.intake.NoteDecision;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.List;

/**
 * A note as it is decided on a page.
 *
 * @param chosen whether it was ticked when the form came back
 * @param history everything that was ever decided about it, the earliest first; empty where that is not shown
 */
record NoteLine(KnownNote known, int edition, boolean chosen, List<NoteDecision> history) {

    Text title() {
        return NoteTitle.of(known.note().code());
    }

    String rowAddress() {
        var at = known.note().at();
        return OlahAddress.row(edition, at.file(), at.sheet(), at.row());
    }

    /** About a mentor's way of filling in: nobody else is to read it. */
    boolean forManagerOnly() {
        return known.note().code() == NoteCode.ISIAN_SERAGAM;
    }

    static Text words(NoteDecision.Kind kind) {
        return switch (kind) {
            case PROPOSED -> new Text("Diusulkan nilai lain", "Another value proposed");
            case ACCEPTED -> new Text("Nilai sudah benar", "The value is right");
            case REJECTED -> new Text("Ditolak", "Refused");
            case WITHDRAWN -> new Text("Keputusan ditarik", "Taken back");
        };
    }

    static Tone tone(NoteDecision.Kind kind) {
        return switch (kind) {
            case PROPOSED -> Tone.INFO;
            case ACCEPTED -> Tone.OK;
            case REJECTED -> Tone.DANGER;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
