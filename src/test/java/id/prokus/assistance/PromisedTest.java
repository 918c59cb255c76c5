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

/** Which sums the schemes of an edition give to a family. */
class PromisedTest {

    @Test
    void in_2020_a_family_may_have_had_one_of_both_aids_or_both() {
        var schemes = List.of(cash("baru", 500_000), cash("baru", 3_500_000));

        assertThat(Promised.by(schemes, "baru").sums()).containsExactly(500_000L, 3_500_000L, 4_000_000L);
        assertThat(Promised.by(schemes, "lanjutan").sums())
                .as("nothing is promised, so nothing is wrong")
                .isEmpty();
    }

    @Test
    void what_goes_to_incubators_or_in_kind_is_no_money_of_a_family() {
        assertThat(Promised.by(
                                List.of(
                                        scheme(AidForm.OPERATIONAL, "", 150_000_000),
                                        scheme(AidForm.GOODS, "", 2_000_000)),
                                "baru")
                        .sums())
                .isEmpty();
    }

    private static Scheme cash(String participant, long amount) {
        return scheme(AidForm.CASH, participant, amount);
    }

    private static Scheme scheme(AidForm form, String participant, long amount) {
        return new Scheme(
                UUID.randomUUID(),
                "BSiMU",
                form,
                Standing.IN_FORCE,
                participant,
                Optional.of(Rupiah.of(amount)),
                OptionalInt.empty(),
                Optional.empty(),
                new LegalBasis("", Optional.empty(), ""),
                "",
                "");
    }
}
