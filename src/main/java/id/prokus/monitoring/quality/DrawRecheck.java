package id.prokus.monitoring.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Draws submissions to be asked again: of each sender the same percentage, at least one, at random. */
final class DrawRecheck {

    private DrawRecheck() {}

    /** @param probability that it was drawn */
    record Drawn(UUID submission, String sender, double probability) {}

    /**
     * The same list and seed give the same.
     *
     * @param list in any order
     * @param percent from 1 to 100
     */
    static List<Drawn> draw(List<Trait> list, int percent, long seed) {
        SortedMap<String, List<UUID>> bySender = new TreeMap<>();
        list.forEach(one ->
                bySender.computeIfAbsent(one.sender(), _ -> new ArrayList<>()).add(one.submission()));
        var random = new Random(seed);
        var drawn = new ArrayList<Drawn>();
        bySender.forEach((sender, own) -> {
            own.sort(null);
            int wanted = Math.max(1, Math.ceilDiv(own.size() * percent, 100));
            for (int i = 0; i < wanted; i++) {
                // A shuffle that stops once it has enough.
                int other = i + random.nextInt(own.size() - i);
                UUID one = own.get(other);
                own.set(other, own.get(i));
                own.set(i, one);
                drawn.add(new Drawn(one, sender, (double) wanted / own.size()));
            }
        });
        return drawn;
    }
}
