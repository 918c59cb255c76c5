package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.report.ActorSheet.Place;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Tambahan.TindakanLalu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is asked of an actor, and counts where the families live that it is about. */
final class ActorEvidence {

    private final Findings f;
    private final Ringkasan ringkasan;
    private final Actor actor;
    private final Map<String, List<KpmRow>> rowsByKey = new HashMap<>();

    private ActorEvidence(Findings f, Ringkasan ringkasan, Actor actor) {
        this.f = f;
        this.ringkasan = ringkasan;
        this.actor = actor;
    }

    /** @param ringkasan made of the findings, with people's words */
    static ActorSheet of(Findings findings, Ringkasan ringkasan, Actor actor) {
        return new ActorEvidence(findings, ringkasan, actor).sheet();
    }

    private ActorSheet sheet() {
        List<Perbaikan> asked = asked();
        Counted counted = counted(asked);
        return new ActorSheet(
                ringkasan,
                actor,
                asked,
                level(),
                counted.places(),
                counted.unshown(),
                ringkasan.kendala().stream()
                        .filter(named -> named.diatasiOleh()
                                .toLowerCase(Locale.ROOT)
                                .contains(actor.label().toLowerCase(Locale.ROOT)))
                        .toList(),
                former());
    }

    /** What the ringkasan asks, and what it had no room for; an editor's changes hold here, too. */
    private List<Perbaikan> asked() {
        List<Perbaikan> asked = new ArrayList<>(ringkasan.perbaikan().getOrDefault(actor.code(), List.of()));
        Set<String> known = Stream.concat(
                        asked.stream().map(Perbaikan::kunci),
                        ringkasan.tambahan().stream()
                                .flatMap(added -> added.diubah().stream())
                                .map(Tambahan.Diubah::kunci))
                .collect(Collectors.toSet());
        for (Improvement improvement : ImprovementRules.found(f)) {
            if (improvement.actors().contains(actor)) {
                List<KpmRow> rows = improvement.sentence().rows();
                rowsByKey.put(improvement.sentence().key(), rows);
                if (!known.contains(improvement.sentence().key())) {
                    asked.add(further(improvement));
                }
            }
        }
        return asked;
    }

    private Perbaikan further(Improvement improvement) {
        var deadline = ImprovementRules.deadline(f);
        Kalimat sentence = improvement.complete(deadline).done();
        return new Perbaikan(
                sentence.teks(),
                improvement.basis(),
                improvement.measure(),
                deadline,
                sentence.sumber(),
                sentence.kunci());
    }

    private String level() {
        return switch (f.scope.kind()) {
            case NATION -> "Provinsi";
            case PROVINCE, INCUBATOR -> "Kabupaten/kota";
            case REGENCY -> "Kecamatan";
        };
    }

    private String placeOf(KpmRow row) {
        return switch (f.scope.kind()) {
            case NATION -> f.provinceOf(row);
            case PROVINCE, INCUBATOR -> row.value(Field.REGENCY);
            case REGENCY -> row.value(Field.DISTRICT);
        };
    }

    private record Counted(List<Place> places, int unshown) {}

    private Counted counted(List<Perbaikan> asked) {
        Map<String, Long> families = byPlace(f.rows);
        List<Map<String, Long>> perAsked = asked.stream()
                .map(one -> safe(byPlace(rowsByKey.getOrDefault(one.kunci(), List.of()))))
                .toList();
        List<Place> places = families.entrySet().stream()
                .filter(place -> place.getValue() >= Capaian.LEAST_SHOWN)
                .filter(place -> perAsked.stream().anyMatch(counts -> counts.containsKey(place.getKey())))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(place -> new Place(
                        f.regions.nameOf(place.getKey()),
                        place.getValue().intValue(),
                        perAsked.stream()
                                .map(counts -> count(counts, place.getKey()))
                                .toList()))
                .toList();
        return new Counted(places, families.size() - places.size());
    }

    private static OptionalInt count(Map<String, Long> counts, String place) {
        Long count = counts.get(place);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count.intValue());
    }

    private Map<String, Long> byPlace(List<KpmRow> rows) {
        return rows.stream()
                .filter(row -> !placeOf(row).isEmpty())
                .collect(Collectors.groupingBy(
                        (Function<KpmRow, String>) this::placeOf, TreeMap::new, Collectors.counting()));
    }

    /** Without small counts, and without one more where a single small one could be found by subtraction. */
    private static Map<String, Long> safe(Map<String, Long> counts) {
        Map<String, Long> shown = new TreeMap<>(counts);
        shown.values().removeIf(count -> count < Capaian.LEAST_SHOWN);
        if (counts.size() - shown.size() == 1) {
            shown.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .ifPresent(shown::remove);
        }
        return shown;
    }

    private List<TindakanLalu> former() {
        return ringkasan.tambahan().stream()
                .flatMap(added -> added.tindakanLalu().stream())
                .filter(action -> action.pelaku().equals(actor.code()))
                .toList();
    }
}
