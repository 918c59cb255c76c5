package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The movement between classes as one page shows it, with whom it leaves out.
 *
 * @param labels of the classes, the lowest first
 * @param once businesses whose class was said once only and which run: they went nowhere yet
 * @param strange businesses with a class that is not on the list
 */
public record MovementTable(Origin origin, Movement movement, List<Text> labels, int once, int strange) {

    /** Who says the class. */
    public enum Origin {
        CONFIRMED("ditetapkan", new Text("Kelas yang ditetapkan orang", "Classes confirmed by people")),
        REPORTED("dilaporkan", new Text("Kelas menurut laporan inkubator", "Classes as incubators reported"));

        private final String code;
        private final Text label;

        Origin(String code, Text label) {
            this.code = code;
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** The classes that an incubator's report knows, whatever the edition's list is. */
    static final Map<String, Text> REPORTED = reported();

    private static Map<String, Text> reported() {
        var classes = new LinkedHashMap<String, Text>();
        classes.put("pemula", new Text("pemula", "starting"));
        classes.put("berkembang", new Text("berkembang", "growing"));
        classes.put("maju", new Text("maju", "advanced"));
        return classes;
    }

    /** @param classes by code, the lowest first */
    static MovementTable of(Origin origin, Map<String, Text> classes, List<ClassMoves.Move> moves) {
        List<String> codes = List.copyOf(classes.keySet());
        int[][] counts = new int[codes.size()][codes.size()];
        int[] closed = new int[codes.size()];
        int once = 0;
        int strange = 0;
        for (ClassMoves.Move move : moves) {
            if (!move.origin().equals(origin.code)) {
                continue;
            }
            int before = codes.indexOf(move.first());
            int now = codes.indexOf(move.last());
            if (before < 0 || now < 0) {
                strange += move.families();
            } else if (move.closed()) {
                closed[before] += move.families();
            } else if (move.once()) {
                once += move.families();
            } else {
                counts[before][now] += move.families();
            }
        }
        return new MovementTable(
                origin, new Movement(codes, counts, closed), List.copyOf(classes.values()), once, strange);
    }

    /** Whether there is anything to show. */
    public boolean known() {
        return movement.running() + movement.closedInAll() + once + strange > 0;
    }

    public Optional<StuartMaxwell> stuartMaxwell() {
        return StuartMaxwell.of(movement);
    }

    /** Of two classes only. */
    public Optional<McNemar> mcNemar() {
        return labels.size() == 2 ? Optional.of(McNemar.of(movement.up(), movement.down())) : Optional.empty();
    }
}
