package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.intake.value.IdentityText;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Lives;
import id.prokus.registry.timeline.People;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds rows against what is known now: what taking each would mean. Changes nothing, and may be asked again. */
@Component
class WeighRows {

    private static final int FAMILIES_AT_ONCE = 2_000;

    private final ToldFamilies toldFamilies;
    private final Lives lives;
    private final People people;
    private final Clock clock;

    WeighRows(ToldFamilies toldFamilies, Lives lives, People people, Clock clock) {
        this.toldFamilies = toldFamilies;
        this.lives = lives;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param edition for rows that name none
     * @param file by what its rows are found again
     * @param standing whose, for what not everybody may decide
     * @param done is told how many rows were weighed so far
     * @return one for each row, in their order
     */
    List<Weighed> weigh(
            EntryKind kind, int edition, String file, List<SentRow> rows, Standing standing, IntConsumer done) {
        LocalDate today = Jakarta.today(clock);
        Map<String, UUID> byNik = toldFamilies.byNik(rows.stream()
                .filter(row -> row.nik().state() == IdentityText.State.WHOLE)
                .map(row -> row.nik().digits())
                .collect(Collectors.toSet()));
        Map<UUID, ToldFamily> families = toldFamilies.get(ids(rows, byNik));
        var weighed = new ArrayList<Weighed>(rows.size());
        var readable = new LinkedHashMap<UUID, List<ReadRow>>();
        var tellPeople = new TellPeople(people, kind);
        for (SentRow sent : rows) {
            var notes = new ArrayList<RowNote>();
            SentRow named = tellPeople.in(sent, ReadRow.told(sent, byNik).filter(families::containsKey));
            SentRow row = kind.decided()
                    .map(rules -> named.completedBy(rules, edition))
                    .orElse(named);
            ReadRow.of(row, kind, edition, byNik, families, today, notes)
                    .ifPresentOrElse(
                            read -> readable.computeIfAbsent(read.family().id(), _ -> new ArrayList<>())
                                    .add(read),
                            () -> weighed.add(Weighed.refused(row, notes)));
        }
        Instant now = clock.instant();
        List<UUID> all = List.copyOf(readable.keySet());
        for (int from = 0; from < all.size(); from += FAMILIES_AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + FAMILIES_AT_ONCE));
            Map<UUID, List<Entry>> known = lives.of(some);
            Map<UUID, Entry> words = lives.words(some, kind.code());
            for (UUID family : some) {
                weighed.addAll(
                        new WeighFamily(kind, file, known.getOrDefault(family, List.of()), words, standing, today, now)
                                .weigh(readable.getOrDefault(family, List.of())));
            }
            done.accept(weighed.size());
        }
        return weighed.stream()
                .sorted(Comparator.comparing((Weighed one) -> one.row().sheet())
                        .thenComparing(one -> one.row().line()))
                .toList();
    }

    private static Set<UUID> ids(List<SentRow> rows, Map<String, UUID> byNik) {
        var ids = new HashSet<>(byNik.values());
        rows.forEach(row -> ReadRow.told(row, byNik).ifPresent(ids::add));
        return ids;
    }
}
