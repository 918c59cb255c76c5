package id.prokus.indicator;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * What the mean of each unit would be if all units had the same kinds of families: a regression with a level for each
 * unit, read off at the overall mean of the circumstances. The standard errors are robust (HC2).
 */
final class CaseMix {

    /** Circumstances that tell nothing beyond the others get no weight of their own. */
    private static final double SINGULAR = 1e-9;

    private final int[] unit;
    private final double[] outcome;
    private final double[][] within;
    private final double[][] unitMeans;
    private final double[] overall;
    private final int[] sizes;
    private final double[] outcomeMeans;

    /**
     * @param unit which unit each family belongs to, from 0
     * @param outcome of each family
     * @param circumstances of each family, all of one length, on scales of like size
     */
    CaseMix(int units, int[] unit, double[] outcome, List<double[]> circumstances) {
        int kinds = circumstances.isEmpty() ? 0 : circumstances.getFirst().length;
        this.unit = unit;
        this.outcome = outcome;
        this.sizes = new int[units];
        this.outcomeMeans = new double[units];
        this.unitMeans = new double[units][kinds];
        this.overall = new double[kinds];
        for (int i = 0; i < unit.length; i++) {
            sizes[unit[i]]++;
            outcomeMeans[unit[i]] += outcome[i];
            add(unitMeans[unit[i]], circumstances.get(i));
            add(overall, circumstances.get(i));
        }
        for (int j = 0; j < units; j++) {
            outcomeMeans[j] /= sizes[j];
            divide(unitMeans[j], sizes[j]);
        }
        divide(overall, unit.length);
        this.within = new double[unit.length][];
        for (int i = 0; i < unit.length; i++) {
            within[i] = minus(circumstances.get(i), unitMeans[unit[i]]);
        }
    }

    /** Each unit's mean at the overall mix of families, and its standard error. */
    record Adjusted(double[] means, double[] standardErrors) {}

    Adjusted adjusted() {
        RealMatrix inverse = inverseOfSquares();
        RealVector slopes = inverse.operate(new ArrayRealVector(withOutcome(), false));
        double[] means = new double[sizes.length];
        double[][] lean = new double[sizes.length][];
        for (int j = 0; j < sizes.length; j++) {
            double[] away = minus(unitMeans[j], overall);
            means[j] = outcomeMeans[j] - dot(away, slopes.toArray());
            lean[j] = inverse.operate(away);
        }
        return new Adjusted(means, errors(slopes.toArray(), inverse, lean));
    }

    /** Each family's influence on a unit's mean, squared, times its own squared residual over what it leaves free. */
    private double[] errors(double[] slopes, RealMatrix inverse, double[][] lean) {
        double[] variances = new double[sizes.length];
        for (int i = 0; i < unit.length; i++) {
            double residual = outcome[i] - outcomeMeans[unit[i]] - dot(within[i], slopes);
            double leverage = 1.0 / sizes[unit[i]] + dot(within[i], inverse.operate(within[i]));
            double squared = residual * residual / (1 - Math.min(leverage, 0.999));
            for (int j = 0; j < sizes.length; j++) {
                double influence = (unit[i] == j ? 1.0 / sizes[j] : 0) - dot(lean[j], within[i]);
                variances[j] += influence * influence * squared;
            }
        }
        for (int j = 0; j < variances.length; j++) {
            variances[j] = Math.sqrt(variances[j]);
        }
        return variances;
    }

    private RealMatrix inverseOfSquares() {
        double[][] squares = new double[overall.length][overall.length];
        for (double[] row : within) {
            for (int a = 0; a < row.length; a++) {
                for (int b = 0; b < row.length; b++) {
                    squares[a][b] += row[a] * row[b];
                }
            }
        }
        var parts = new SingularValueDecomposition(new Array2DRowRealMatrix(squares, false));
        double[] values = parts.getSingularValues();
        double[] inverted = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            inverted[k] = values[k] > SINGULAR * values[0] ? 1 / values[k] : 0;
        }
        return parts.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(inverted))
                .multiply(parts.getUT());
    }

    private double[] withOutcome() {
        double[] sums = new double[overall.length];
        for (int i = 0; i < unit.length; i++) {
            for (int a = 0; a < sums.length; a++) {
                sums[a] += within[i][a] * (outcome[i] - outcomeMeans[unit[i]]);
            }
        }
        return sums;
    }

    private static void add(double[] to, double[] values) {
        for (int a = 0; a < to.length; a++) {
            to[a] += values[a];
        }
    }

    private static void divide(double[] values, double by) {
        for (int a = 0; a < values.length; a++) {
            values[a] /= by;
        }
    }

    private static double[] minus(double[] values, double[] less) {
        double[] difference = values.clone();
        for (int a = 0; a < difference.length; a++) {
            difference[a] -= less[a];
        }
        return difference;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
