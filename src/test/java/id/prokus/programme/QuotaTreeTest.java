package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.vocabulary.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sums that a pencil can check: 1.000 + 7.000 = 8.000, and 16.000 × Rp3.500.000 is not Rp50 miliar. */
class QuotaTreeTest {

    private final Quota whole = quota(1, Optional.empty(), QuotaLevel.NATION, "Nasional", 8000);
    private final Quota added = quota(2, Optional.of(whole.id()), QuotaLevel.PARTICIPANT, "Baru", 7000);
    private final Quota continuing = quota(3, Optional.of(whole.id()), QuotaLevel.PARTICIPANT, "Lanjutan", 1000);

    @Test
    void each_way_of_splitting_is_checked_by_itself() {
        Quota east = quota(4, Optional.of(whole.id()), QuotaLevel.PROVINCE, "Jawa Timur", 7999);
        QuotaTree tree = new QuotaTree(List.of(whole, added, continuing, east));

        assertThat(tree.families()).hasValue(8000);
        assertThat(tree.lines().getFirst().splits())
                .extracting(QuotaTree.Split::level, QuotaTree.Split::sum, QuotaTree.Split::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(QuotaLevel.PARTICIPANT, 8000L, 0L),
                        org.assertj.core.groups.Tuple.tuple(QuotaLevel.PROVINCE, 7999L, -1L));
        assertThat(tree.wrong()).hasSize(1);
    }

    @Test
    void parts_are_checked_at_every_depth_and_listed_below_their_whole() {
        Quota lumajang = quota(5, Optional.of(added.id()), QuotaLevel.REGENCY, "Lumajang", 7001);
        QuotaTree tree = new QuotaTree(List.of(lumajang, continuing, whole, added));

        assertThat(tree.lines())
                .extracting(line -> line.depth() + " " + line.quota().label())
                .containsExactly("0 Nasional", "1 Lanjutan", "1 Baru", "2 Lumajang");
        assertThat(tree.wrong())
                .singleElement()
                .satisfies(line -> assertThat(line.quota()).isEqualTo(added));
    }

    @Test
    void a_quota_that_is_not_split_is_not_wrong() {
        assertThat(new QuotaTree(List.of(whole)).wrong()).isEmpty();
        assertThat(new QuotaTree(List.of()).families()).isEmpty();
    }

    @Test
    void sixteen_thousand_families_at_three_and_a_half_million_are_not_fifty_billion() {
        assertThat(scheme(3_500_000, 16_000, 50_000_000_000L).beyondCeiling()).contains(Rupiah.of(6_000_000_000L));
        assertThat(scheme(500_000, 10_000, 5_000_000_000L).beyondCeiling()).isEmpty();
    }

    private static Scheme scheme(long amount, int recipients, long ceiling) {
        return new Scheme(
                new UUID(0, 1),
                "BSiMU",
                AidForm.CASH,
                Standing.PLANNED,
                "",
                Optional.of(Rupiah.of(amount)),
                OptionalInt.of(recipients),
                Optional.of(Rupiah.of(ceiling)),
                new LegalBasis("", Optional.empty(), ""),
                "",
                "");
    }

    private static Quota quota(int id, Optional<UUID> parent, QuotaLevel level, String label, int families) {
        return new Quota(new UUID(0, id), parent, level, "", label, families, "");
    }
}
