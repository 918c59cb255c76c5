package id.prokus.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.AidForm;
import id.prokus.programme.LegalBasis;
import id.prokus.programme.Scheme;
import id.prokus.programme.Standing;
import id.prokus.vocabulary.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which scheme gave what, where a payment list says only how much; every line can be added up by hand. */
class SchemeSharesTest {

    private static final Scheme START = cash("Modal awal", "baru", 500_000, 20_000_000);
    private static final Scheme CAPITAL = cash("BSiMU", "baru", 3_500_000, 30_000_000);

    @Test
    void a_sum_that_one_choice_of_schemes_gives_is_theirs_and_what_cannot_be_told_stands_by_itself() {
        var shares = SchemeShares.of(
                List.of(START, CAPITAL),
                List.of(
                        new SchemeShares.Group("baru", 500_000, 4),
                        new SchemeShares.Group("baru", 4_000_000, 10),
                        new SchemeShares.Group("baru", 750_000, 2),
                        new SchemeShares.Group("lanjutan", 500_000, 1)));

        assertThat(shares.lines())
                .containsExactly(
                        new SchemeShares.Line(START, 14, 7_000_000), new SchemeShares.Line(CAPITAL, 10, 35_000_000));
        assertThat(shares.lines().getFirst().left()).contains(13_000_000L);
        assertThat(shares.lines().getLast().left()).as("more than its pagu").contains(-5_000_000L);
        assertThat(shares.untold()).isEqualTo(2 * 750_000 + 500_000);
        assertThat(shares.untoldFamilies()).isEqualTo(3);
    }

    @Test
    void two_schemes_of_one_amount_cannot_be_told_apart() {
        var shares = SchemeShares.of(
                List.of(START, cash("Modal lain", "", 500_000, 1)),
                List.of(new SchemeShares.Group("baru", 500_000, 3), new SchemeShares.Group("baru", 1_000_000, 1)));

        assertThat(shares.untold()).isEqualTo(1_500_000);
        assertThat(shares.lines()).allSatisfy(line -> assertThat(line.given()).isEqualTo(500_000));
    }

    private static Scheme cash(String name, String participant, long amount, long ceiling) {
        return new Scheme(
                UUID.randomUUID(),
                name,
                AidForm.CASH,
                Standing.IN_FORCE,
                participant,
                Optional.of(Rupiah.of(amount)),
                OptionalInt.empty(),
                Optional.of(Rupiah.of(ceiling)),
                new LegalBasis("", Optional.empty(), ""),
                "",
                "");
    }
}
