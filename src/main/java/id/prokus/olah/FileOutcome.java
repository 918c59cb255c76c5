package id.prokus.olah;

import id.prokus.intake.VersionDifference;
import id.prokus.intake.sender.Correction;

/**
 * What became of a file in a run.
 *
 * @param file its name
 * @param state what became of it
 * @param incubator who sent it; empty where not known
 * @param guess who may have sent it where that is asked; else empty
 * @param rows how many KPM rows it holds
 * @param other the name of the file that it is the same as, that replaces it, or whose rows it corrects; else empty
 * @param sentence what there is to say about it, in Indonesian; may be empty
 */
public record FileOutcome(
        String file, State state, String incubator, String guess, int rows, String other, String sentence) {

    /** What became of it. */
    public enum State {
        WAITING("menunggu"),
        READ("terbaca"),
        /** Read, but nobody knows yet who sent it. */
        ASKED("pengirim ditanyakan"),
        /** The same bytes as another file; counted once. */
        SAME("sama dengan berkas lain"),
        /** A newer version stands in its place. */
        REPLACED("digantikan"),
        REFUSED("ditolak");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** As printed. */
        public String label() {
            return label;
        }
    }

    static FileOutcome refused(String file, String sentence) {
        return new FileOutcome(file, State.REFUSED, "", "", 0, "", sentence);
    }

    static FileOutcome same(String file, String other) {
        return new FileOutcome(
                file, State.SAME, "", "", 0, other, "Isinya sama persis dengan " + other + "; dihitung satu kali.");
    }

    FileOutcome replacedBy(String newer, String difference) {
        return new FileOutcome(
                file, State.REPLACED, incubator, guess, rows, newer, "Digantikan oleh " + newer + ": " + difference);
    }

    FileOutcome correcting(Correction correction, VersionDifference difference) {
        String corrected = String.join(", ", correction.files());
        String added =
                difference.added().isEmpty() ? "" : ", " + difference.added().size() + " baris baru";
        return new FileOutcome(
                file,
                state,
                incubator,
                guess,
                rows,
                corrected,
                "Memperbaiki " + correction.corrected().size() + " baris dari " + corrected + " ("
                        + difference.changed().size() + " isian berubah" + added + "); baris lainnya tetap dihitung.");
    }

    /** Whether its rows count. */
    public boolean counts() {
        return state == State.READ || state == State.ASKED;
    }
}
