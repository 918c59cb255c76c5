package id.prokus.example.lives;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives every family of the example a life: most of them an ordinary one, and one the life that is told everywhere. */
@Component
public class LiveLives {

    private final LivingFamilies families;
    private final KeepEntries keepEntries;
    private final OneOfEach oneOfEach;
    private final Clock clock;

    LiveLives(LivingFamilies families, KeepEntries keepEntries, OneOfEach oneOfEach, Clock clock) {
        this.families = families;
        this.keepEntries = keepEntries;
        this.oneOfEach = oneOfEach;
        this.clock = clock;
    }

    /** @param seed the same seed gives the same lives */
    public void live(long seed, Actor by) {
        Map<String, UUID> mentors = families.mentors();
        Map<String, UUID> tksk = families.tksk();
        List<LivingFamily> former = families.of(2020);
        List<LivingFamily> now = families.of(2021);
        Optional<Map<Integer, LivingFamily>> told = told(former, now);
        UUID star = told.map(years -> years.values().iterator().next().id()).orElse(new UUID(0, 0));
        List<Entry> lives = new ArrayList<>();
        told.ifPresent(years -> lives.addAll(ToldLife.of(years, people(years, mentors, tksk), clock.instant())));
        var ordinary = new OrdinaryLife(seed, mentors, tksk, clock.instant());
        now.stream().filter(family -> !family.id().equals(star)).forEach(family -> ordinary.live(family, lives));
        keepEntries.keep(lives, by);
        now.stream()
                .filter(family -> family.id().equals(star))
                .findFirst()
                .ifPresent(family -> oneOfEach.add(
                        family,
                        now.stream()
                                .filter(other -> !other.id().equals(star)
                                        && other.incubator().equals(family.incubator())
                                        && other.regency().equals(family.regency()))
                                .toList(),
                        by));
    }

    /** Somebody who sells martabak in Jakarta since 2020 and has three workers by now; else the next best. */
    private static Optional<Map<Integer, LivingFamily>> told(List<LivingFamily> former, List<LivingFamily> now) {
        Map<UUID, LivingFamily> earlier = new HashMap<>();
        former.forEach(family -> earlier.put(family.id(), family));
        return now.stream()
                .filter(family -> earlier.containsKey(family.id()))
                .filter(family -> family.closing()
                        .filter(said -> said.number("omzet") > 0)
                        .isPresent())
                .max(java.util.Comparator.comparingInt(LiveLives::likeness))
                .map(family -> {
                    var years = new TreeMap<Integer, LivingFamily>();
                    Optional.ofNullable(earlier.get(family.id())).ifPresent(before -> years.put(2020, before));
                    years.put(2021, family);
                    return years;
                });
    }

    private static int likeness(LivingFamily family) {
        Entry closing = family.closing().orElseThrow();
        return (family.regency().startsWith("31") ? 8 : 0)
                + (closing.value("produk").filter("martabak"::equals).isPresent() ? 4 : 0)
                + (closing.number("pekerja") == 3 ? 2 : 0)
                + (family.turnover(100).orElse(0L) > family.turnover(0).orElse(0L) ? 1 : 0);
    }

    private static Map<String, UUID> people(
            Map<Integer, LivingFamily> years, Map<String, UUID> mentors, Map<String, UUID> tksk) {
        LivingFamily family = years.values().iterator().next();
        var people = new HashMap<String, UUID>();
        Optional.ofNullable(mentors.get(family.incubator())).ifPresent(person -> people.put("@mentor", person));
        Optional.ofNullable(tksk.get(family.regency()))
                .or(() -> tksk.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(family.regency().substring(0, 2)))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .ifPresent(person -> people.put("@tksk", person));
        return people;
    }
}
