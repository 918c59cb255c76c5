package id.prokus.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people put to one ringkasan: what was said at the meeting, what its editor wrote, changed or left out. None of it
 * changes a figure.
 *
 * @param said sentences of their own, each in its section
 * @param agreed improvements that an actor is to make
 * @param edited generated sentences in other words, or left out
 * @param answers to the meeting's questions
 * @param former actions agreed in the round before
 */
public record Additions(
        List<Said> said, List<Agreed> agreed, List<Edited> edited, List<Answer> answers, List<FormerAction> former) {

    private static final int LONGEST = 600;

    public static final Additions NONE = new Additions(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whose word it is. */
    public enum Basis {
        /** Printed (M). */
        MEETING("masukan", "M"),
        /** Printed (P). */
        EDITOR("penyusun", "P");

        private final String source;
        private final String letter;

        Basis(String source, String letter) {
            this.source = source;
            this.letter = letter;
        }

        /** The {@code sumber} in ringkasan.json. */
        String source() {
            return source;
        }

        public String letter() {
            return letter;
        }
    }

    /** A sentence of somebody's own. */
    public record Said(RingkasanPart section, String text, Basis basis) {
        public Said {
            text = line(text);
        }
    }

    /**
     * An improvement somebody is to make.
     *
     * @param action a whole sentence without its measure, its day and its full stop
     * @param measure when it is done
     */
    public record Agreed(Actor actor, String action, String measure, LocalDate due, Basis basis) {
        public Agreed {
            action = line(action).replaceFirst("\\.$", "");
            measure = line(measure);
        }
    }

    /**
     * A generated sentence in other words.
     *
     * @param key its {@code kunci}
     * @param text the new words; empty to leave it out
     * @param by who changed it
     * @param why may be empty
     */
    public record Edited(String key, Optional<String> text, String by, String why) {
        public Edited {
            text = text.map(Additions::line);
        }
    }

    /** @param from the organisation that answered, or how many did */
    public record Answer(RingkasanPart section, String question, String answer, String from) {
        public Answer {
            answer = line(answer);
        }
    }

    /**
     * An action of the round before.
     *
     * @param owner who answered for it
     * @param state as printed: "selesai", "berjalan", "belum mulai"
     * @param before the figure it was to move, as printed then
     * @param after the same figure now
     */
    public record FormerAction(
            String text,
            Actor actor,
            String owner,
            String measure,
            LocalDate due,
            String state,
            Optional<String> before,
            Optional<String> after) {}

    public Additions {
        said = List.copyOf(said);
        agreed = List.copyOf(agreed);
        edited = List.copyOf(edited);
        answers = List.copyOf(answers);
        former = List.copyOf(former);
    }

    /** These and those of another source. */
    public Additions and(Additions other) {
        return new Additions(
                joined(said, other.said),
                joined(agreed, other.agreed),
                joined(edited, other.edited),
                joined(answers, other.answers),
                joined(former, other.former));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public boolean none() {
        return said.isEmpty() && agreed.isEmpty() && edited.isEmpty() && answers.isEmpty() && former.isEmpty();
    }

    /** One paragraph; whoever takes it from a person tells them first that it is empty or too long. */
    private static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > LONGEST) {
            throw new IllegalArgumentException("A sentence of a ringkasan has 1 to " + LONGEST + " characters.");
        }
        return line;
    }
}
