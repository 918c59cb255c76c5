package id.prokus.registry;

import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells which rows of a run mean the same family, over all files and incubators: by NIK, by what is left of a damaged one,
 * by one that differs by a slip of the hand, and by name, birth date, family card and place. What people decided goes
 * before; what stays unsure is asked and counted as two until then.
 */
public final class TellFamilies {

    private final Predicate<KpmRow> onTheDecree;
    private final Function<RowAddress, String> nikColumn;

    /**
     * @param onTheDecree whether the row comes from the incubator that the SK names for this family; where no SK is loaded,
     *     never
     * @param nikColumn the column of a row's NIK as people name it ("O"); empty where its sheet has none
     */
    public TellFamilies(Predicate<KpmRow> onTheDecree, Function<RowAddress, String> nikColumn) {
        this.onTheDecree = onTheDecree;
        this.nikColumn = nikColumn;
    }

    /** Every row, in any order, belongs to exactly one family of the answer. */
    public Families tell(List<KpmRow> unordered, Decisions decisions) {
        var rows = unordered.stream().sorted(Comparator.comparing(KpmRow::at)).toList();
        var names = new ReadName();
        var asSent = rows.stream().map(row -> Profile.of(row, names)).toList();
        var placeholders = new Placeholders(asSent);
        var profiles = asSent.stream().map(placeholders::meaningful).toList();
        var weigh = new Weigh(new Commonness(profiles));
        var decided = new DecidedPairs(profiles, decisions);
        var told = weighCandidates(profiles, weigh, decided);
        var grouping = group(profiles, told, weigh, decided);
        var groups = grouping.groups();
        return new Families(
                families(rows, groups, decided),
                likenesses(rows, told, grouping, decided),
                new DuplicateNotes(asSent, groups, weigh, placeholders, decided, nikColumn).all());
    }

    private static List<Told> weighCandidates(List<Profile> profiles, Weigh weigh, DecidedPairs decided) {
        var told = new ArrayList<Told>();
        decided.all().forEach(pair -> told.add(weigh(pair.earlier(), pair.later(), profiles, weigh)));
        for (long pair : new Candidates(profiles).pairs()) {
            int earlier = (int) (pair >>> 32);
            int later = (int) pair;
            if (!decided.about(earlier, later) && weigh.worthWeighing(profiles.get(earlier), profiles.get(later))) {
                var weighed = weigh(earlier, later, profiles, weigh);
                if (weighed.verdict() != Verdict.APART) {
                    told.add(weighed);
                }
            }
        }
        told.sort(Comparator.comparingInt(Told::earlier).thenComparingInt(Told::later));
        return told;
    }

    private static Told weigh(int earlier, int later, List<Profile> profiles, Weigh weigh) {
        var evidence = weigh.weigh(profiles.get(earlier), profiles.get(later));
        return new Told(earlier, later, evidence, Verdict.of(evidence));
    }

    private static Grouping group(List<Profile> profiles, List<Told> told, Weigh weigh, DecidedPairs decided) {
        var grouping = new Grouping(profiles.size(), decided);
        decided.together().forEach(pair -> grouping.join(pair.earlier(), pair.later(), (_, _) -> true));
        Grouping.Guard guard = (one, other) ->
                decided.about(one, other) || !Verdict.plainlyTwo(weigh.weigh(profiles.get(one), profiles.get(other)));
        told.stream()
                .filter(pair -> pair.verdict() == Verdict.TOGETHER && !decided.about(pair.earlier(), pair.later()))
                .sorted(Comparator.comparingDouble(pair -> -pair.evidence().bits()))
                .forEach(pair -> grouping.join(pair.earlier(), pair.later(), guard));
        return grouping;
    }

    private List<Family> families(List<KpmRow> rows, List<List<Integer>> groups, DecidedPairs decided) {
        var families = new ArrayList<Family>(groups.size());
        for (List<Integer> group : groups) {
            var first = rows.get(group.getFirst());
            var id = String.valueOf(families.size() + 1);
            families.add(
                    group.size() == 1
                            ? new Family(id, List.of(first), first)
                            : new Family(id, group.stream().map(rows::get).toList(), counted(rows, group, decided)));
        }
        return families;
    }

    private KpmRow counted(List<KpmRow> rows, List<Integer> group, DecidedPairs decided) {
        return decided.counted(group)
                .map(rows::get)
                .or(() -> group.stream().map(rows::get).filter(onTheDecree).findFirst())
                .orElse(rows.get(group.getFirst()));
    }

    private static List<Likeness> likenesses(
            List<KpmRow> rows, List<Told> told, Grouping grouping, DecidedPairs decided) {
        return told.stream()
                .map(pair -> new Likeness(
                        rows.get(pair.earlier()),
                        rows.get(pair.later()),
                        pair.evidence().score(),
                        grouping.together(pair.earlier(), pair.later()),
                        decided.about(pair.earlier(), pair.later()),
                        pair.evidence().reasons()))
                .toList();
    }
}
