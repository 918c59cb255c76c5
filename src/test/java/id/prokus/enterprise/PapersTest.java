package id.prokus.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Numbers of papers, as the sources print them. */
class PapersTest {

    @Test
    void a_nib_has_thirteen_digits_and_no_check_digit() {
        assertThat(Nib.read("9120301234567")).contains(new Nib("9120301234567"));
        assertThat(Nib.read("NIB: 9120 3012 34567")).contains(new Nib("9120301234567"));
        assertThat(Nib.read("912030123456")).isEmpty();
        assertThat(Nib.read("91203012345678")).isEmpty();
        assertThat(Nib.read("912030123456O")).isEmpty();
    }

    @Test
    void a_pirt_number_says_its_packaging_food_region_serials_and_year_of_expiry() {
        Pirt pirt = Pirt.read("P-IRT 2063508010001-26").orElseThrow();

        assertThat(pirt.packagingWords().indonesian()).isEqualTo("plastik");
        assertThat(pirt.foodWords().orElseThrow().english()).isEqualTo("flour");
        assertThat(pirt.region()).isEqualTo("3508");
        assertThat(pirt.serial()).isEqualTo("01");
        assertThat(pirt.producer()).isEqualTo("0001");
        assertThat(pirt.expires()).isEqualTo(2026);
        assertThat(pirt).hasToString("P-IRT 2063508010001-26");
    }

    @Test
    void a_pirt_is_read_as_people_write_it_and_refused_where_it_cannot_be_one() {
        assertThat(Pirt.read("P-IRT 1234567890123-45")).map(Pirt::expires).contains(2045);
        assertThat(Pirt.read("PIRT No. 206350801000126")).isEqualTo(Pirt.read("P-IRT 2063508010001-26"));
        assertThat(Pirt.read("p.irt: 2063508010001-26")).isPresent();
        assertThat(Pirt.read("P-IRT 206350801000-26")).as("fourteen digits").isEmpty();
        assertThat(Pirt.read("P-IRT 9063508010001-26")).as("no such packaging").isEmpty();
        assertThat(Pirt.read("P-IRT 2223508010001-26").orElseThrow().foodWords())
                .as("a type no source names is taken all the same")
                .isEmpty();
    }

    @Test
    void a_pirt_holds_five_years_from_its_day_and_else_to_the_end_of_the_year_it_prints() {
        Pirt pirt = Pirt.read("P-IRT 2063508010001-26").orElseThrow();

        assertThat(pirt.lastDay(LocalDate.of(2021, 9, 14))).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(pirt.lastDay(LocalDate.of(2020, 9, 14))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_halal_certificate_begins_with_id() {
        assertThat(Halal.read("ID8111000123456789")).isPresent();
        assertThat(Halal.read("id 3511 0000 1234 567")).contains(new Halal("ID351100001234567"));
        assertThat(Halal.read("KH 12345678901")).isEmpty();
    }

    @Test
    void kur_goes_by_the_rule_of_its_day() {
        LocalDate in2020 = LocalDate.of(2020, 11, 2);
        LocalDate in2023 = LocalDate.of(2023, 3, 1);

        assertThat(KurProduct.on("kur-mikro", in2020)).hasValueSatisfying(product -> {
            assertThat(product.covers(50_000_000)).isTrue();
            assertThat(product.covers(50_000_001)).isFalse();
            assertThat(product.rates()).containsOnly(6);
        });
        assertThat(KurProduct.on("kur-super-mikro", in2023)).hasValueSatisfying(product -> {
            assertThat(product.covers(10_000_000)).isTrue();
            assertThat(product.covers(10_000_001)).isFalse();
            assertThat(product.rates().getFirst()).isEqualTo(3);
        });
        assertThat(KurProduct.on("kur-mikro", in2023)).hasValueSatisfying(product -> {
            assertThat(product.covers(10_000_000)).isFalse();
            assertThat(product.covers(100_000_000)).isTrue();
            assertThat(product.rates()).containsExactly(6, 7, 8, 9);
        });
        assertThat(KurProduct.on("kur-super-mikro", in2020))
                .as("no source of its rule")
                .isEmpty();
    }

    @Test
    void a_budget_line_is_item_count_and_price() {
        assertThat(PlanLine.read("gerobak; 1; 2.500.000")).contains(new PlanLine("gerobak", 1, 2_500_000));
        assertThat(PlanLine.read("loyang; 4 buah; Rp50.000,00"))
                .map(PlanLine::sum)
                .contains(200_000L);
        assertThat(PlanLine.read("gerobak; satu; 2.500.000")).isEmpty();
        assertThat(PlanLine.read("gerobak 1 2.500.000")).isEmpty();
        assertThat(PlanLine.read("; 1; 2.500.000")).isEmpty();
    }

    @Test
    void a_martabak_seller_may_be_a_maker_of_cakes_or_a_food_stand() {
        assertThat(Kbli.find("10792"))
                .hasValueSatisfying(kbli -> assertThat(kbli.clusters()).contains("kuliner"));
        assertThat(Kbli.find("56103"))
                .hasValueSatisfying(kbli -> assertThat(kbli.clusters()).contains("kuliner"));
        assertThat(Kbli.find("99999")).isEmpty();
    }
}
