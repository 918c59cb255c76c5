package id.prokus.registry.decree;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.registry.Family;
import id.prokus.registry.NameLikeness;
import id.prokus.registry.decree.DecreedFamilies.Decreed;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds those whom the SK named against those whom incubators reported: by the digits of the NIK, else by the family card
 * together with a name that is alike. Each family of either side is matched once, the NIK first.
 */
public final class MatchDecree {

    /** By what two were told to be one. */
    public enum Quality {
        NIK(new Text("cocok NIK", "same NIK")),
        CARD_AND_NAME(new Text("cocok No. KK dan nama", "same family card and name"));

        private final Text label;

        Quality(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** A family on both sides. */
    public record Pair(Decreed decreed, Family reported, Quality quality) {

        /** Whether another incubator reports it than the SK says. */
        public boolean elsewhere() {
            return !reported.counted().incubator().equals(decreed.incubator());
        }
    }

    /**
     * What came of it.
     *
     * @param pairs on the SK, taking part, and reported
     * @param missing on the SK and taking part, but not reported
     * @param unnamed reported, but on no SK
     * @param gone reported, though an SK perubahan says that they left
     */
    public record Matched(List<Pair> pairs, List<Decreed> missing, List<Family> unnamed, List<Pair> gone) {

        public static final Matched NOTHING = new Matched(List.of(), List.of(), List.of(), List.of());
    }

    private MatchDecree() {}

    public static Matched match(List<Decreed> decreed, List<Family> reported) {
        Map<String, Decreed> byNik = new HashMap<>();
        Map<String, List<Decreed>> byCard = new HashMap<>();
        for (Decreed one : decreed) {
            byNik.put(one.nik(), one);
            if (!one.card().isEmpty()) {
                byCard.computeIfAbsent(one.card(), _ -> new ArrayList<>()).add(one);
            }
        }
        Set<UUID> taken = new HashSet<>();
        List<Pair> found = new ArrayList<>();
        List<Family> left = new ArrayList<>();
        for (Family family : reported) {
            Optional<Decreed> same = family.rows().stream()
                    .map(row -> Optional.ofNullable(byNik.get(row.value(Field.NIK))))
                    .flatMap(Optional::stream)
                    .filter(one -> !taken.contains(one.family()))
                    .findFirst();
            same.ifPresentOrElse(
                    one -> {
                        taken.add(one.family());
                        found.add(new Pair(one, family, Quality.NIK));
                    },
                    () -> left.add(family));
        }
        NameLikeness names = new NameLikeness();
        List<Family> unnamed = new ArrayList<>();
        for (Family family : left) {
            Optional<Decreed> like = family.rows().stream()
                    .flatMap(row -> byCard.getOrDefault(row.value(Field.FAMILY_CARD), List.of()).stream()
                            .filter(one -> alike(names, one, row)))
                    .filter(one -> !taken.contains(one.family()))
                    .findFirst();
            like.ifPresentOrElse(
                    one -> {
                        taken.add(one.family());
                        found.add(new Pair(one, family, Quality.CARD_AND_NAME));
                    },
                    () -> unnamed.add(family));
        }
        return new Matched(
                found.stream().filter(pair -> pair.decreed().state().active()).toList(),
                decreed.stream()
                        .filter(one -> one.state().active() && !taken.contains(one.family()))
                        .toList(),
                List.copyOf(unnamed),
                found.stream().filter(pair -> !pair.decreed().state().active()).toList());
    }

    private static boolean alike(NameLikeness names, Decreed one, KpmRow row) {
        return names.alike(one.name(), row.value(Field.NAME));
    }
}
