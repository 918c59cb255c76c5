package id.prokus.indicator.scorecard;

import id.prokus.indicator.Wilson;
import java.util.Collection;
import java.util.Optional;

/**
 * How many of a group are likely to live below a line: the mean of the likelihoods, never the likelihood of a mean score.
 *
 * @param rate from 0 to 1
 * @param families how many were asked
 */
public record GroupRate(double rate, int families) {

    /** Empty where nobody was asked. */
    public static Optional<GroupRate> of(Collection<Double> likelihoods) {
        return likelihoods.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupRate(
                        likelihoods.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow(),
                        likelihoods.size()));
    }

    /** Where the families were drawn by lot; where they were not, it is too narrow. */
    public Wilson interval() {
        return Wilson.of(rate, families);
    }
}
