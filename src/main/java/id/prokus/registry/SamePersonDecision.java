package id.prokus.registry;

import id.prokus.vocabulary.Nik;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a person said about two rows: one family, or two.
 *
 * @param id made by whoever records it, so that recording it twice is recording it once
 * @param one the key of one row
 * @param other the key of the other; the two may be equal where an incubator wrote a family down twice in the same words
 * @param answer what was said
 * @param counted for {@link Answer#TOGETHER}, the key of the row whose values count; empty: the general rule
 * @param by the account's name
 * @param at when
 * @param reason why, in words without personal data
 */
public record SamePersonDecision(
        UUID id,
        RowKey one,
        RowKey other,
        Answer answer,
        Optional<RowKey> counted,
        String by,
        Instant at,
        String reason) {

    /** What can be said. */
    public enum Answer {
        TOGETHER,
        APART
    }

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .]?\\d){11,}");

    /** The smaller key stands first, so that a pair has one spelling; numbers of persons are masked in the reason. */
    public SamePersonDecision {
        reason = LONG_NUMBER
                .matcher(reason)
                .replaceAll(number -> Nik.mask(number.group().replaceAll("\\D", "")));
        if (one.compareTo(other) > 0) {
            var smaller = other;
            other = one;
            one = smaller;
        }
        var pair = one;
        var second = other;
        if (counted.filter(key -> answer != Answer.TOGETHER || !key.equals(pair) && !key.equals(second))
                .isPresent()) {
            throw new IllegalArgumentException("The counted row is one of the two, and only where they are together");
        }
    }

    /** Whether it is about the same two rows. */
    public boolean aboutTheSame(SamePersonDecision decision) {
        return one.equals(decision.one) && other.equals(decision.other);
    }
}
