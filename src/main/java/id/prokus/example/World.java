package id.prokus.example;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An invented programme of two years. The same seed gives the same world.
 *
 * @param faults what was made wrong on purpose; empty where nothing was
 */
record World(long seed, List<InventedIncubator> incubators, List<InventedFamily> families, List<Fault> faults) {

    World {
        incubators = List.copyOf(incubators);
        families = List.copyOf(families);
        faults = List.copyOf(faults);
    }

    /** The years of its editions, the earlier first. */
    static List<Integer> editions() {
        return List.of(2020, 2021);
    }

    /** Who was to report in an edition. */
    List<InventedIncubator> incubatorsOf(int edition) {
        return incubators.stream()
                .filter(incubator -> incubator.target(edition) > 0)
                .toList();
    }

    /** The families an incubator walks with in an edition; each of 2020 walks on in 2021. */
    List<InventedFamily> familiesOf(InventedIncubator incubator, int edition) {
        return IntStream.range(0, families.size())
                .mapToObj(families::get)
                .filter(family -> family.incubator() == incubator.number() && family.angkatan() <= edition)
                .toList();
    }
}
