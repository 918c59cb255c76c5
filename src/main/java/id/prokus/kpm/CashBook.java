package id.prokus.kpm;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a family wrote down of its money, by month. It is the family's own word and stands beside what others report; it is
 * never added to it.
 */
public final class CashBook {

    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing(Entry::on).thenComparing(Entry::statedAt).reversed();

    private final List<Month> months;

    private CashBook(List<Month> months) {
        this.months = months;
    }

    public static CashBook of(Life life) {
        var byMonth = new TreeMap<YearMonth, List<Entry>>(Comparator.reverseOrder());
        life.of(CashKind.CODE)
                .forEach(entry -> byMonth.computeIfAbsent(YearMonth.from(entry.on()), _ -> new ArrayList<>())
                        .add(entry));
        return new CashBook(byMonth.entrySet().stream()
                .map(month -> new Month(
                        month.getKey(),
                        month.getValue().stream().sorted(LATEST_FIRST).toList()))
                .toList());
    }

    /** Those with at least one line, the latest first. */
    public List<Month> months() {
        return months;
    }

    public Optional<Month> month(YearMonth wanted) {
        return months.stream().filter(month -> month.month().equals(wanted)).findFirst();
    }

    /**
     * One month; all amounts in rupiah.
     *
     * @param lines the latest first
     */
    public record Month(YearMonth month, List<Entry> lines) {

        /** All that came in, of whatever source. */
        public long in() {
            return sum(line -> came(line));
        }

        public long out() {
            return sum(line -> !came(line));
        }

        /** What came in by selling, to stand beside a turnover. */
        public long sold() {
            return sum(line -> came(line) && line.value(CashKind.FOR).orElse("").equals(CashKind.SALES));
        }

        public long left() {
            return in() - out();
        }

        private static boolean came(Entry line) {
            return line.value(CashKind.WAY).orElse("").equals(CashKind.IN);
        }

        private long sum(java.util.function.Predicate<Entry> which) {
            return lines.stream()
                    .filter(which)
                    .mapToLong(line -> line.number(CashKind.AMOUNT))
                    .sum();
        }
    }
}
