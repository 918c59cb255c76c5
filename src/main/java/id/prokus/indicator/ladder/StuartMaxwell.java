package id.prokus.indicator.ladder;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * Whether the shares of the classes are the same before and now (Stuart 1955, Maxwell 1970): with the differences of the
 * margins d and their covariance S, chi-square is d'S⁻¹d. Those that closed have no class now and are left out.
 *
 * @param df classes that anything left or entered, less one
 * @param p the chance of so much or more where nothing changes
 */
public record StuartMaxwell(double chiSquare, int df, double p) {

    /** Empty where nothing moved, or where the classes fall apart in groups between which nothing moved. */
    public static Optional<StuartMaxwell> of(Movement movement) {
        int[][] n = movement.counts();
        int[] moved = IntStream.range(0, n.length)
                .filter(one -> leaves(n, one) + enters(n, one) > 0)
                .toArray();
        int df = moved.length - 1;
        if (df < 1) {
            return Optional.empty();
        }
        double[] d = new double[df];
        double[][] s = new double[df][df];
        for (int i = 0; i < df; i++) {
            d[i] = leaves(n, moved[i]) - enters(n, moved[i]);
            for (int j = 0; j < df; j++) {
                s[i][j] = i == j
                        ? leaves(n, moved[i]) + enters(n, moved[i])
                        : -(n[moved[i]][moved[j]] + n[moved[j]][moved[i]]);
            }
        }
        var solver = new LUDecomposition(new Array2DRowRealMatrix(s)).getSolver();
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        var differences = new ArrayRealVector(d);
        double chiSquare = differences.dotProduct(solver.solve(differences));
        return Optional.of(
                new StuartMaxwell(chiSquare, df, 1 - new ChiSquaredDistribution(df).cumulativeProbability(chiSquare)));
    }

    private static int leaves(int[][] n, int one) {
        return IntStream.range(0, n.length)
                .filter(other -> other != one)
                .map(other -> n[one][other])
                .sum();
    }

    private static int enters(int[][] n, int one) {
        return IntStream.range(0, n.length)
                .filter(other -> other != one)
                .map(other -> n[other][one])
                .sum();
    }
}
