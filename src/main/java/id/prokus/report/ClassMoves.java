package id.prokus.report;

import java.util.List;
import java.util.Map;

/**
 * The matrix of classes, told in five numbers.
 *
 * @param up rose at least one class
 * @param closed whatever class the cell says
 * @param unknown of businesses that run
 */
record ClassMoves(int up, int same, int down, int closed, int unknown) {

    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");

    /**
     * @param matrix families by opening class, then by what became of it
     */
    static ClassMoves of(Map<String, Map<String, Integer>> matrix) {
        int[] steps = new int[3];
        int closed = 0;
        int unknown = 0;
        for (var from : matrix.entrySet()) {
            for (var to : from.getValue().entrySet()) {
                switch (to.getKey()) {
                    case "tutup" -> closed += to.getValue();
                    case "tidak_diketahui" -> unknown += to.getValue();
                    default ->
                        steps[1 + Integer.signum(CLASSES.indexOf(to.getKey()) - CLASSES.indexOf(from.getKey()))] +=
                                to.getValue();
                }
            }
        }
        return new ClassMoves(steps[2], steps[1], steps[0], closed, unknown);
    }
}
