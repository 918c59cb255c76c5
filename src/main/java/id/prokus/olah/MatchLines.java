package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.registry.Family;
import id.prokus.registry.decree.DecreedFamilies.Decreed;
import id.prokus.registry.decree.MatchDecree.Matched;
import id.prokus.registry.decree.MatchDecree.Pair;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The three lists that come of matching an SK with reports. */
public enum MatchLines {
    MISSING("belum", new Text("Di SK, belum dilaporkan", "On the SK, not reported")),
    UNNAMED("luar", new Text("Dilaporkan, tidak di SK", "Reported, not on the SK")),
    MATCHED("cocok", new Text("Di SK dan dilaporkan", "On the SK and reported"));

    private final String code;
    private final Text label;

    MatchLines(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** As an address says it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    static MatchLines of(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code.equals(code))
                .findFirst()
                .orElse(MISSING);
    }

    /** By incubator, then name. */
    List<MatchLine> in(Matched matched, int edition) {
        Stream<MatchLine> lines = switch (this) {
            case MISSING ->
                matched.missing().stream()
                        .map(one -> decreed(one, new Text("tidak ada pada laporan mana pun", "in no report")));
            case UNNAMED ->
                Stream.concat(
                        matched.unnamed().stream()
                                .map(family ->
                                        reported(family, edition, new Text("tidak ada di SK mana pun", "on no SK"))),
                        matched.gone().stream()
                                .map(pair -> reported(
                                        pair.reported(),
                                        edition,
                                        new Text(
                                                "sudah keluar: "
                                                        + pair.decreed()
                                                                .state()
                                                                .label()
                                                                .indonesian(),
                                                "left: "
                                                        + pair.decreed()
                                                                .state()
                                                                .label()
                                                                .english()))));
            case MATCHED -> matched.pairs().stream().map(pair -> decreed(pair.decreed(), told(pair)));
        };
        return lines.sorted(Comparator.comparing(MatchLine::incubator).thenComparing(MatchLine::name))
                .toList();
    }

    private static Text told(Pair pair) {
        Text by = pair.quality().label();
        String other = pair.reported().counted().incubator();
        return pair.elsewhere()
                ? new Text(
                        by.indonesian() + "; dilaporkan inkubator lain: " + other,
                        by.english() + "; reported by another incubator: " + other)
                : by;
    }

    private static MatchLine decreed(Decreed one, Text remark) {
        return new MatchLine(
                one.name(),
                Nik.mask(one.nik()),
                one.regency(),
                one.incubator(),
                "/penetapan/keluarga/" + one.family(),
                remark);
    }

    private static MatchLine reported(Family family, int edition, Text remark) {
        KpmRow row = family.counted();
        return new MatchLine(
                row.value(Field.NAME),
                Nik.mask(row.value(Field.NIK)),
                row.value(Field.REGENCY),
                row.incubator(),
                OlahAddress.row(
                        edition, row.at().file(), row.at().sheet(), row.at().row()),
                remark);
    }

    /** How many of each list an incubator has. */
    public record Count(String incubator, int matched, int missing, int unnamed) {}

    static List<Count> counts(Matched matched, int edition, String province) {
        List<String> names = new ArrayList<>();
        List<List<MatchLine>> lists = Arrays.stream(values())
                .map(list -> list.in(matched, edition).stream()
                        .filter(line -> province.isEmpty() || line.province().equals(province))
                        .toList())
                .toList();
        lists.forEach(list -> list.forEach(line -> names.add(line.incubator())));
        return names.stream()
                .distinct()
                .sorted()
                .map(name -> new Count(
                        name,
                        of(lists.get(MATCHED.ordinal()), name),
                        of(lists.get(MISSING.ordinal()), name),
                        of(lists.get(UNNAMED.ordinal()), name)))
                .toList();
    }

    private static int of(List<MatchLine> lines, String incubator) {
        return Math.toIntExact(lines.stream()
                .filter(line -> line.incubator().equals(incubator))
                .count());
    }
}
