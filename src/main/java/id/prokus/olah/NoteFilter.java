package id.prokus.olah;

import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import java.util.Optional;

/**
 * Which notes are looked at; the page's address says it all, so that it can be sent to somebody else.
 *
 * @param edition the programme year
 * @param code only notes of that code; empty for all
 * @param incubator only notes about its files; empty for all
 */
record NoteFilter(int edition, Optional<NoteCode> code, String incubator, State state) {

    /** How far a note has come. */
    enum State {
        /** Somebody still has to act. */
        OPEN("terbuka"),
        /** A person has said something about it. */
        DECIDED("diputuskan"),
        ALL("semua");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As the address writes it. */
        String word() {
            return word;
        }

        static State of(String word) {
            for (State state : values()) {
                if (state.word.equals(word)) {
                    return state;
                }
            }
            return OPEN;
        }
    }

    boolean shows(KnownNote note) {
        return code.map(wanted -> note.note().code() == wanted).orElse(true) && showsBesidesCode(note);
    }

    /** For the counts per code, which stay when a code is chosen. */
    boolean showsBesidesCode(KnownNote note) {
        boolean stands = switch (state) {
            case OPEN -> !note.settled();
            case DECIDED -> note.decision().isPresent();
            case ALL -> true;
        };
        return stands && (incubator.isEmpty() || note.incubator().equals(incubator));
    }

    /** The same about one incubator's files. */
    NoteFilter of(String other) {
        return new NoteFilter(edition, code, other, state);
    }

    NoteFilter with(Optional<NoteCode> other) {
        return new NoteFilter(edition, other, incubator, state);
    }

    String address() {
        return "/olah/catatan?edisi=%d&kode=%s&inkubator=%s&keadaan=%s"
                .formatted(edition, code.map(Enum::name).orElse(""), OlahAddress.coded(incubator), state.word());
    }
}
