package id.prokus.monitoring.round;

import java.time.Instant;
import java.util.UUID;

/**
 * How a round is asked.
 *
 * @param percent of each incubator's families; 100 for everybody
 * @param seed with which the sample is drawn again
 */
public record RoundPlan(UUID round, int percent, long seed, String madeBy, Instant madeAt) {

    public boolean census() {
        return percent == 100;
    }
}
