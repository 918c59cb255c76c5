package id.prokus.example.lives;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A life like the one the founding article tells, with days, numbers and a business of our own invention: training, a
 * brand, a banner, food safety, a permit, a second cart, a branch, three workers, orders by an app, a KUR.
 */
final class ToldLife {

    private static final String FILE = "/example/told-life.csv";
    private static final int COLUMNS = 4;

    private ToldLife() {}

    /**
     * @param years the family's place in each edition
     * @param people who walks with it, by {@code @mentor} and {@code @tksk}
     */
    static List<Entry> of(Map<Integer, LivingFamily> years, Map<String, UUID> people, Instant now) {
        var life = new ArrayList<Entry>();
        for (String line : lines()) {
            String[] cells = line.split(",", COLUMNS);
            LocalDate day = LocalDate.parse(cells[0]);
            LivingFamily family = Optional.ofNullable(years.get(day.getYear()))
                    .orElseGet(() -> years.values().iterator().next());
            said(cells[3], years, people)
                    .ifPresent(said -> life.add(
                            Entry.first(family.id(), family.edition(), cells[2], day, said, Source.FORM, now)));
        }
        return life;
    }

    /** Empty where something it rests on is not there in this world. */
    private static Optional<Map<String, String>> said(
            String cell, Map<Integer, LivingFamily> years, Map<String, UUID> people) {
        var said = new LinkedHashMap<String, String>();
        for (String part : cell.split("\\|")) {
            String name = part.substring(0, part.indexOf('='));
            String value = part.substring(part.indexOf('=') + 1);
            Optional<String> told =
                    value.startsWith("@") ? resolved(value, years, people) : Optional.of(value.replace(";;", "\n"));
            if (told.isEmpty()) {
                return Optional.empty();
            }
            said.put(name, told.get());
        }
        return Optional.of(said);
    }

    /** {@code @2021:60} is a turnover of that year, sixty hundredths of the way from its opening to its closing. */
    private static Optional<String> resolved(String value, Map<Integer, LivingFamily> years, Map<String, UUID> people) {
        if (!value.contains(":")) {
            return Optional.ofNullable(people.get(value)).map(UUID::toString);
        }
        int year = Integer.parseInt(value.substring(1, value.indexOf(':')));
        int hundredths = Integer.parseInt(value.substring(value.indexOf(':') + 1));
        return Optional.ofNullable(years.get(year))
                .flatMap(family -> family.turnover(hundredths))
                .map(String::valueOf);
    }

    private static List<String> lines() {
        try (InputStream in = ToldLife.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
