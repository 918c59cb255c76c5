package id.prokus.kpm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a family complains of.
 *
 * @param number by which it is asked for
 * @param name the family's
 * @param regency Kemendagri digits, of the family
 * @param words may be empty where the subject says it
 * @param answers the first first
 */
public record Complaint(
        UUID id,
        long number,
        UUID family,
        String name,
        String regency,
        String incubator,
        About about,
        String words,
        Instant saidAt,
        List<Answer> answers) {

    /** UU 27/2022 gives 3 x 24 hours to answer whoever asks about their data; the same is promised for everything else. */
    static final Duration WITHIN = Duration.ofHours(72);

    public Complaint {
        answers = List.copyOf(answers);
    }

    /** @param by an account's name */
    public record Answer(String words, Instant at, String by) {}

    /** {@code P-000017} */
    public String called() {
        return "P-%06d".formatted(number);
    }

    public Instant due() {
        return saidAt.plus(WITHIN);
    }

    public Optional<Answer> answered() {
        return answers.stream().findFirst();
    }

    /** Answered after its time, or not answered and past it. */
    public boolean late(Instant now) {
        return answered().map(Answer::at).orElse(now).isAfter(due());
    }

    /** Whole hours until an answer is due; negative afterwards. */
    public long hoursLeft(Instant now) {
        return Duration.between(now, due()).toHours();
    }

    /** Never what was said. */
    @Override
    public String toString() {
        return "Complaint[" + called() + "]";
    }
}
