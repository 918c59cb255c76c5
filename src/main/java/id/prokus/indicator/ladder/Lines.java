package id.prokus.indicator.ladder;

import id.prokus.indicator.ShippedTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reference figure that was ever said; of those about one thing, the one said last counts. */
public final class Lines {

    private static final Comparator<ReferenceLine> SAID =
            Comparator.comparing(line -> line.said().orElse(Instant.MIN));

    private final List<ReferenceLine> all;
    private final Map<ReferenceLine.Subject, ReferenceLine> standing = new HashMap<>();
    private final Map<Of, List<ReferenceLine>> found;

    private record Of(LineKind kind, String place) {}

    private Lines(List<ReferenceLine> all) {
        this.all = all;
        all.stream().sorted(SAID).forEach(line -> standing.put(line.subject(), line));
        this.found = standing.values().stream()
                .filter(line -> line.area() == Area.ALL)
                .collect(Collectors.groupingBy(line -> new Of(line.kind(), line.place())));
    }

    /** @param recorded what people added to what ships */
    static Lines with(List<ReferenceLine> recorded) {
        return new Lines(Stream.concat(shipped().stream(), recorded.stream()).toList());
    }

    /** Only what sources print, as it ships with the programme. */
    static List<ReferenceLine> shipped() {
        return ShippedTable.read("garis.csv").stream()
                .map(cells -> new ReferenceLine(
                        LineKind.find(cells.get("jenis")).orElseThrow(),
                        cells.get("wilayah"),
                        Area.find(cells.get("daerah")).orElseThrow(),
                        YearMonth.parse(cells.get("mulai")),
                        new BigDecimal(cells.get("jumlah")),
                        cells.get("sumber"),
                        Optional.of(cells.get("tanggal_sumber"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        cells.get("catatan"),
                        Optional.empty(),
                        ""))
                .toList();
    }

    /**
     * The figure for a place in a month: of the kabupaten, else of its province, else of the nation.
     *
     * @param place Kemendagri digits
     * @return empty where none is filled in for that month; what held a year before is not carried on
     */
    public Optional<ReferenceLine> find(LineKind kind, String place, YearMonth month) {
        return Stream.of(4, 2, 0)
                .filter(digits -> digits <= place.length())
                .map(digits -> found.getOrDefault(new Of(kind, place.substring(0, digits)), List.of()))
                .flatMap(
                        lines -> lines.stream()
                                .filter(line -> line.holdsIn(month))
                                .max(Comparator.comparing(ReferenceLine::from))
                                .stream())
                .findFirst();
    }

    /** What was said, the latest first, also what was corrected since. */
    public List<ReferenceLine> all() {
        return all.stream().sorted(SAID.reversed()).toList();
    }

    public boolean counts(ReferenceLine line) {
        return line.equals(standing.get(line.subject()));
    }

    Optional<ReferenceLine> standing(ReferenceLine.Subject subject) {
        return Optional.ofNullable(standing.get(subject));
    }
}
