package id.prokus.continuation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What twenty thousand draws say together.
 *
 * @param spreads of each quantity that public figures and known costs reach
 * @param belowThreshold in how many of a hundred draws a net-upgraded family costs no more than the reader holds worth it
 * @param places how differently provinces fared
 */
public record Expected(Map<Quantity, Spread> spreads, OptionalInt belowThreshold, PlaceSpread places) {

    public Optional<Spread> of(Quantity quantity) {
        return Optional.ofNullable(spreads.get(quantity));
    }
}
