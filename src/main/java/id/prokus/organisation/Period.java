package id.prokus.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from the first until the last, both included. An empty side is not known, or not yet, and limits nothing.
 *
 * @param from the first day
 * @param until the last day, never before the first
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Nothing is known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.until-before-from} */
    public Period {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw Refused.untilBeforeFrom(from.get(), until.get());
        }
    }

    public boolean known() {
        return from.isPresent() || until.isPresent();
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** Whether every day that the other names lies within this one. */
    public boolean encloses(Period other) {
        return other.from.filter(day -> !covers(day)).isEmpty()
                && other.until.filter(day -> !covers(day)).isEmpty();
    }

    /** What this leaves open, said by the other. */
    Period or(Period other) {
        return new Period(from.or(other::from), until.or(other::until));
    }
}
