package id.prokus.monitoring.quality;

import java.util.Optional;

/**
 * Where somebody stood, in degrees.
 */
public record Spot(double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_000;

    /** @param typed as forms have it: latitude, longitude, altitude, accuracy */
    static Optional<Spot> read(String typed) {
        String[] parts = typed.strip().split("[ ,;]+");
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            var spot = new Spot(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            return Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180
                    ? Optional.of(spot)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Along the ground. */
    double metresTo(Spot other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double across = Math.sin((b - a) / 2);
        double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(across * across + Math.cos(a) * Math.cos(b) * along * along));
    }
}
