package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A time of asking: putaran monitoring.
 *
 * @param dates from the first day to the last; empty while none are set
 * @param note what people should know about it, in Indonesian; may be empty
 * @param source where it is published; empty where nowhere
 */
public record Round(UUID id, Kind kind, String label, Optional<Days> dates, State state, String note, String source) {

    /** @throws Refusal {@code programme.round-without-name} */
    public Round {
        if (label.isBlank()) {
            throw new Refusal(
                    "programme.round-without-name",
                    new Text(
                            "Nama putaran belum diisi. Isi namanya, misalnya Monitoring awal, lalu simpan lagi.",
                            "The round has no name. Fill it in, such as Baseline, and save again."));
        }
    }

    /**
     * Days in a row.
     *
     * @param last included
     */
    public record Days(LocalDate first, LocalDate last) {

        /** @throws Refusal {@code programme.round-dates-reversed} */
        public Days {
            if (last.isBefore(first)) {
                throw new Refusal(
                        "programme.round-dates-reversed",
                        new Text(
                                "Putaran berakhir sebelum dimulai. Tukar atau perbaiki kedua tanggalnya.",
                                "The round ends before it begins. Swap or correct the two dates."));
            }
        }

        boolean overlaps(Days other) {
            return !last.isBefore(other.first) && !other.last.isBefore(first);
        }

        /** The same days of another year; what began on a leap day begins on 1 March, so that neighbours stay apart. */
        Days years(int later) {
            LocalDate begin = first.plusYears(later);
            LocalDate moved = begin.getDayOfMonth() == first.getDayOfMonth() ? begin : begin.plusDays(1);
            LocalDate end = last.plusYears(later);
            return new Days(moved, end.isBefore(moved) ? moved : end);
        }
    }

    /** Which part of the programme's year it asks about. */
    public enum Kind {
        BASELINE("awal", new Text("awal", "baseline")),
        PERIODIC("berkala", new Text("berkala", "periodic")),
        ENDLINE("akhir", new Text("akhir", "endline"));

        private final String code;
        private final Text label;

        Kind(String code, Text label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public Text label() {
            return label;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElse(PERIODIC);
        }
    }

    /** Whether it takes answers. */
    public enum State {
        PLANNED("rencana", new Text("rencana", "planned")),
        OPEN("terbuka", new Text("terbuka", "open")),
        CLOSED("ditutup", new Text("ditutup", "closed"));

        private final String code;
        private final Text label;

        State(String code, Text label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public Text label() {
            return label;
        }

        static State of(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElse(PLANNED);
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    Round in(State other) {
        return new Round(id, kind, label, dates, other, note, source);
    }
}
