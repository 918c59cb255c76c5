package id.prokus.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkTraitsTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T02:00:00Z");
    private static final Thresholds USUAL = new Thresholds(2.5, 20, 60, 5, 0.85, 15, 21, 5, 0.3, 0.001);
    private static final GroupQuality NOBODY = new GroupQuality("", 0, 0, Map.of(), Optional.empty(), Optional.empty());
    private int next;

    @Test
    void a_duration_far_below_that_of_the_same_form_is_put_forward_and_a_few_forms_say_nothing() {
        List<Trait> usual = IntStream.range(0, 30)
                .mapToObj(i -> lasting("tuti", 500 + 10 * i))
                .toList();
        Trait quick = lasting("adi", 25);
        List<Trait> all = Stream.concat(usual.stream(), Stream.of(quick)).toList();

        assertThat(marked(all, QualityCheck.CEPAT)).containsExactly(quick.submission());
        assertThat(judged(all.subList(25, 31), QualityCheck.CEPAT)).isEmpty();
    }

    @Test
    void all_alike_in_a_block_of_like_questions_and_only_where_there_is_one() {
        Trait straight = blocks("tuti", 2, 1);
        Trait mixed = blocks("tuti", 2, 0);
        Trait none = one("tuti");

        assertThat(marked(List.of(straight, mixed, none), QualityCheck.SERAGAM)).containsExactly(straight.submission());
        assertThat(judged(List.of(straight, mixed, none), QualityCheck.SERAGAM)).hasSize(2);
    }

    @Test
    void five_families_within_twenty_metres_and_an_hour_are_many_and_one_family_five_times_is_not() {
        Spot market = new Spot(-6.30123, 107.30123);
        List<Trait> group = IntStream.range(0, 5)
                .mapToObj(i -> placed("tuti", MORNING.plus(10L * i, ChronoUnit.MINUTES), market))
                .toList();
        Trait later = placed("tuti", MORNING.plus(3, ChronoUnit.HOURS), market);
        Trait away = placed("tuti", MORNING, new Spot(-6.31, 107.30123));
        List<Trait> colleagues = IntStream.range(0, 4)
                .mapToObj(_ -> placed("adi", MORNING, market))
                .toList();
        var all = new ArrayList<>(group);
        all.addAll(List.of(later, away));
        all.addAll(colleagues);

        assertThat(marked(all, QualityCheck.SETEMPAT))
                .containsExactlyInAnyOrderElementsOf(
                        group.stream().map(Trait::submission).toList());

        UUID family = UUID.randomUUID();
        List<Trait> same = IntStream.range(0, 6)
                .mapToObj(_ -> made("tuti", family, MORNING, Optional.of(market), 600, 0, 0))
                .toList();
        assertThat(marked(same, QualityCheck.SETEMPAT)).isEmpty();
    }

    @Test
    void night_is_jakartas_and_many_are_counted_by_sender_and_day() {
        Trait night = opened("2026-11-02T15:30:00Z");
        Trait evening = opened("2026-11-02T13:30:00Z");
        assertThat(marked(List.of(night, evening), QualityCheck.MALAM)).containsExactly(night.submission());

        List<Trait> day = IntStream.range(0, 16).mapToObj(_ -> one("tuti")).toList();
        assertThat(marked(day, QualityCheck.BANYAK)).hasSize(16);
        assertThat(marked(day.subList(0, 15), QualityCheck.BANYAK)).isEmpty();
    }

    @Test
    void a_sender_stands_out_only_where_the_interval_lies_above_everybodys_rate() {
        var all = new ArrayList<Trait>();
        for (int i = 0; i < 200; i++) {
            all.add(blocks("tuti", 1, i % 20 == 0 ? 1 : 0));
            all.add(blocks("adi", 1, i % 2));
        }
        for (int i = 0; i < 4; i++) {
            all.add(blocks("sari", 1, 1));
        }

        Map<String, GroupQuality> found =
                GroupQuality.of(all, new MarkTraits(USUAL).mark(all), USUAL, QualityBy.PENGIRIM).stream()
                        .collect(Collectors.toMap(GroupQuality::group, one -> one));

        assertThat(rate(found, "").n()).isEqualTo(404);
        assertThat(rate(found, "adi").higher()).isTrue();
        assertThat(rate(found, "tuti").higher()).isFalse();
        assertThat(rate(found, "sari").higher()).as("four of four say little").isFalse();
        assertThat(found.getOrDefault("", NOBODY).rate(QualityCheck.SETEMPAT)).isEmpty();
    }

    @Test
    void digits_are_held_against_everybody_elses_and_not_against_equal_shares() {
        long[] everybody = {0, 200, 200, 100, 50, 400, 50, 50, 50, 20};
        long[] like = {0, 10, 10, 5, 2, 20, 2, 3, 2, 1};
        long[] fives = {0, 0, 0, 0, 0, 60, 0, 0, 0, 0};

        assertThat(DigitHeaping.of(like, plus(everybody, like)).orElseThrow().chance())
                .isGreaterThan(0.5);
        DigitHeaping heaped = DigitHeaping.of(fives, plus(everybody, fives)).orElseThrow();
        // By hand: of 1180 amounts 460 end in five; 60 of 60 here, 400 of 1120 there.
        assertThat(heaped.chiSquared()).isBetween(98.0, 99.0);
        assertThat(heaped.chance()).isLessThan(1e-9);
        assertThat(DigitHeaping.of(new long[10], everybody)).isEmpty();
        assertThat(DigitHeaping.lastDigit(1_250_000)).isEqualTo(5);
        assertThat(DigitHeaping.lastDigit(2_000_000)).isEqualTo(2);
        assertThat(DigitHeaping.lastDigit(0)).isZero();
    }

    @Test
    void a_place_is_read_as_forms_write_it_and_measured_on_the_ground() {
        assertThat(Spot.read("-6.3 107.3 12.5 4.0")).contains(new Spot(-6.3, 107.3));
        assertThat(Spot.read("")).isEmpty();
        assertThat(Spot.read("99 107")).isEmpty();
        // A thousandth of a degree of latitude is 111 metres.
        assertThat(new Spot(-6.3, 107.3).metresTo(new Spot(-6.301, 107.3))).isBetween(111.0, 111.4);
    }

    @Test
    void a_lot_of_any_size_is_accepted_at_five_percent_and_refused_at_twenty() {
        assertThat(LotRule.of(12)).isEmpty();
        assertThat(LotRule.of(20))
                .hasValueSatisfying(rule -> assertThat(rule.most()).isEqualTo(2));
        assertThat(LotRule.of(32))
                .hasValueSatisfying(rule -> assertThat(rule.most()).isEqualTo(3));
        assertThat(LotRule.of(50))
                .hasValueSatisfying(rule -> assertThat(rule.most()).isEqualTo(5));
        assertThat(LotRule.of(200))
                .hasValueSatisfying(rule -> assertThat(rule.most()).isEqualTo(14));
    }

    private static long[] plus(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    private static GroupQuality.Rate rate(Map<String, GroupQuality> found, String sender) {
        return found.getOrDefault(sender, NOBODY).rate(QualityCheck.SERAGAM).orElseThrow();
    }

    private static MarkTraits.Marks marks(List<Trait> traits, QualityCheck check) {
        return new MarkTraits(USUAL).mark(traits).getOrDefault(check, new MarkTraits.Marks(Set.of(), Set.of()));
    }

    private static List<UUID> marked(List<Trait> traits, QualityCheck check) {
        return List.copyOf(marks(traits, check).marked());
    }

    private static List<UUID> judged(List<Trait> traits, QualityCheck check) {
        return List.copyOf(marks(traits, check).of());
    }

    private Trait one(String sender) {
        return made(sender, new UUID(8, next), MORNING, Optional.empty(), 600, 0, 0);
    }

    private Trait made(
            String sender, UUID family, Instant at, Optional<Spot> spot, int seconds, int blocks, int straight) {
        return new Trait(
                new UUID(7, next++),
                "kunjungan",
                sender,
                Optional.of(family),
                "",
                at,
                Optional.of(at),
                OptionalInt.of(seconds),
                20,
                0,
                blocks,
                straight,
                List.of(),
                spot,
                0,
                Optional.empty());
    }

    private Trait lasting(String sender, int seconds) {
        return made(sender, new UUID(8, next), MORNING, Optional.empty(), seconds, 0, 0);
    }

    private Trait blocks(String sender, int blocks, int straight) {
        return made(sender, new UUID(8, next), MORNING, Optional.empty(), 600, blocks, straight);
    }

    private Trait placed(String sender, Instant at, Spot spot) {
        return made(sender, new UUID(8, next), at, Optional.of(spot), 600, 0, 0);
    }

    private Trait opened(String at) {
        return made("tuti", new UUID(8, next), Instant.parse(at), Optional.empty(), 600, 0, 0);
    }
}
