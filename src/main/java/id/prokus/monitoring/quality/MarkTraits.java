package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Jakarta;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts submissions forward to be looked into: by what they are, and by what others of the same form or sender are. */
final class MarkTraits {

    /** Makes the median of absolute deviations as large as a standard deviation where all is normal. */
    private static final double TO_DEVIATION = 1.4826;

    /** With fewer of a form nothing is fast or slow. */
    private static final int ENOUGH = 10;

    private final Thresholds thresholds;

    MarkTraits(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** @param of which submissions a check can judge, {@code marked} those it puts forward */
    record Marks(Set<UUID> of, Set<UUID> marked) {

        Marks {
            of = Set.copyOf(of);
            marked = Set.copyOf(marked);
        }
    }

    Map<QualityCheck, Marks> mark(List<Trait> traits) {
        var marks = new EnumMap<QualityCheck, Marks>(QualityCheck.class);
        marks.put(QualityCheck.CEPAT, quick(traits));
        marks.put(QualityCheck.SERAGAM, marks(traits, one -> one.blocks() > 0, one -> one.straight() > 0));
        marks.put(QualityCheck.SETEMPAT, atOnePlace(traits));
        marks.put(
                QualityCheck.MIRIP,
                marks(traits, one -> one.alikeTo().isPresent(), one -> one.alike() > thresholds.alike()));
        marks.put(QualityCheck.BANYAK, many(traits));
        marks.put(QualityCheck.MALAM, marks(traits, one -> one.beganAt().isPresent(), this::atNight));
        marks.put(
                QualityCheck.KOSONG,
                marks(traits, one -> one.asked() > 0, one -> one.silent() > thresholds.silent() * one.asked()));
        return marks;
    }

    private static Marks marks(Collection<Trait> traits, Predicate<Trait> judged, Predicate<Trait> marked) {
        return new Marks(
                ids(traits.stream().filter(judged).toList()),
                ids(traits.stream().filter(judged).filter(marked).toList()));
    }

    private static Set<UUID> ids(Collection<Trait> traits) {
        return traits.stream().map(Trait::submission).collect(Collectors.toSet());
    }

    private Marks quick(List<Trait> traits) {
        var judged = new HashSet<UUID>();
        var marked = new HashSet<UUID>();
        timed(traits).forEach((form, ofForm) -> {
            if (ofForm.size() < ENOUGH) {
                return;
            }
            judged.addAll(ids(ofForm));
            double middle = median(ofForm.stream().map(MarkTraits::log).toList());
            double spread = TO_DEVIATION
                    * median(ofForm.stream()
                            .map(one -> Math.abs(log(one) - middle))
                            .toList());
            ofForm.stream()
                    .filter(one -> log(one) < middle - thresholds.quick() * spread && spread > 0)
                    .forEach(one -> marked.add(one.submission()));
        });
        return new Marks(judged, marked);
    }

    private static Map<String, List<Trait>> timed(List<Trait> traits) {
        return traits.stream().filter(one -> one.seconds().orElse(0) > 0).collect(Collectors.groupingBy(Trait::form));
    }

    private static double log(Trait one) {
        return Math.log(one.seconds().orElseThrow());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Of one sender, each looked at with those before it within the time. */
    private Marks atOnePlace(List<Trait> traits) {
        List<Trait> placed =
                traits.stream().filter(one -> one.spot().isPresent()).toList();
        var marked = new HashSet<UUID>();
        placed.stream().collect(Collectors.groupingBy(Trait::sender)).values().forEach(own -> {
            List<Trait> inTime =
                    own.stream().sorted(Comparator.comparing(Trait::at)).toList();
            int first = 0;
            for (int last = 0; last < inTime.size(); last++) {
                while (Duration.between(inTime.get(first).at(), inTime.get(last).at())
                                .toMinutes()
                        > thresholds.minutes()) {
                    first++;
                }
                List<Trait> beside = beside(inTime.get(last), inTime.subList(first, last + 1));
                if (families(beside) >= thresholds.families()) {
                    marked.addAll(ids(beside));
                }
            }
        });
        return new Marks(ids(placed), marked);
    }

    private List<Trait> beside(Trait one, List<Trait> others) {
        Spot here = one.spot().orElseThrow();
        return others.stream()
                .filter(other -> here.metresTo(other.spot().orElseThrow()) <= thresholds.metres())
                .toList();
    }

    private static long families(List<Trait> traits) {
        return traits.stream().flatMap(one -> one.family().stream()).distinct().count();
    }

    private Marks many(List<Trait> traits) {
        record Day(String sender, LocalDate day) {}
        Map<Day, List<Trait>> days = new HashMap<>();
        traits.forEach(one -> days.computeIfAbsent(
                        new Day(one.sender(), LocalDate.ofInstant(one.at(), Jakarta.ZONE)), _ -> new ArrayList<>())
                .add(one));
        return new Marks(
                ids(traits),
                ids(days.values().stream()
                        .filter(day -> day.size() > thresholds.perDay())
                        .flatMap(List::stream)
                        .toList()));
    }

    private boolean atNight(Trait one) {
        int hour = one.beganAt().orElseThrow().atZone(Jakarta.ZONE).getHour();
        return thresholds.nightFrom() > thresholds.nightUntil()
                ? hour >= thresholds.nightFrom() || hour < thresholds.nightUntil()
                : hour >= thresholds.nightFrom() && hour < thresholds.nightUntil();
    }
}
