package id.prokus.indicator.pages;

import id.prokus.access.Standing;
import id.prokus.indicator.Doubts;
import id.prokus.indicator.Doubts.Doubt;
import id.prokus.indicator.rollup.Selection;
import id.prokus.vocabulary.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is still asked about the reports behind the figures of a selection.
 *
 * @param doubts those of its incubators
 */
public record DoubtsBehind(int edition, List<Doubt> doubts) {

    private static final int NAMED = 3;

    static DoubtsBehind of(Doubts doubts, Selection selection, Standing standing) {
        String province = selection.place().isEmpty() ? "" : selection.place().substring(0, 2);
        return new DoubtsBehind(
                selection.edition(),
                doubts.of(selection.edition(), standing).stream()
                        .filter(doubt -> province.isEmpty() || doubt.province().equals(province))
                        .filter(doubt -> selection.incubator().isEmpty()
                                || doubt.incubator().equals(selection.incubator()))
                        .toList());
    }

    /**
     * One kind of doubt.
     *
     * @param most the incubators with most of them, at most three
     * @param others how many more incubators there are
     */
    public record Kind(String code, Text name, int notes, List<Doubt> most, int others) {}

    public List<Kind> kinds() {
        Map<String, List<Doubt>> byCode =
                doubts.stream().collect(Collectors.groupingBy(Doubt::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(same -> new Kind(
                        same.getFirst().code(),
                        same.getFirst().name(),
                        same.stream().mapToInt(Doubt::notes).sum(),
                        same.stream()
                                .sorted(Comparator.comparingInt(Doubt::notes).reversed())
                                .limit(NAMED)
                                .toList(),
                        Math.max(0, same.size() - NAMED)))
                .sorted(Comparator.comparingInt(Kind::notes).reversed())
                .toList();
    }

    /** Of all kinds together. */
    public int on(String incubator) {
        return doubts.stream()
                .filter(doubt -> doubt.incubator().equals(incubator))
                .mapToInt(Doubt::notes)
                .sum();
    }

    /** Where these notes are read. */
    public String address(String code, String incubator) {
        return "/olah/catatan?edisi=" + edition + "&kode=" + code + "&inkubator="
                + URLEncoder.encode(incubator, StandardCharsets.UTF_8) + "&keadaan=terbuka";
    }
}
