package id.prokus.indicator.ladder;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether of two classes as many went one way as the other (McNemar 1947), exactly: each of those that moved is a toss of a
 * coin.
 *
 * @param up from the lower class to the higher
 * @param p two-sided; 1 where nothing moved
 */
public record McNemar(int up, int down, double p) {

    public static McNemar of(int up, int down) {
        int moved = up + down;
        if (moved == 0) {
            return new McNemar(up, down, 1);
        }
        double tail = new BinomialDistribution(moved, 0.5).cumulativeProbability(Math.min(up, down));
        return new McNemar(up, down, Math.min(1, 2 * tail));
    }
}
