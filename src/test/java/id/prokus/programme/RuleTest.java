package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.vocabulary.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void start_up_is_a_business_of_less_than_twelve_months() {
        Rule startUp = Rule.of("lama_usaha_bulan < 12");

        assertThat(startUp.holds(Map.of("lama_usaha_bulan", "11"))).contains(true);
        assertThat(startUp.holds(Map.of("lama_usaha_bulan", "12"))).contains(false);
    }

    @Test
    void what_is_not_known_is_not_judged() {
        assertThat(Rule.of("lama_usaha_bulan < 12").holds(Map.of())).isEmpty();
        assertThat(Rule.of("lama_usaha_bulan < 12").holds(Map.of("lama_usaha_bulan", "setahun")))
                .isEmpty();
        assertThat(Rule.of("").holds(Map.of("lama_usaha_bulan", "3"))).isEmpty();
    }

    @Test
    void one_condition_that_fails_decides_whatever_the_others_are() {
        Rule rule = Rule.of("kohort = baru & status_pkh = graduasi-mandiri | graduasi-alamiah");

        assertThat(rule.holds(Map.of("kohort", "lanjutan"))).contains(false);
        assertThat(rule.holds(Map.of("kohort", "baru"))).isEmpty();
        assertThat(rule.holds(Map.of("kohort", "baru", "status_pkh", "graduasi-alamiah")))
                .contains(true);
    }

    @Test
    void a_limit_may_be_another_fact() {
        assertThat(Rule.of("penghasilan > umk").holds(Map.of("penghasilan", "2500000", "umk", "2400000")))
                .contains(true);
        assertThat(Rule.of("penghasilan > umk").holds(Map.of("penghasilan", "2500000")))
                .isEmpty();
    }

    @Test
    void a_rule_is_written_the_way_it_was_read() {
        assertThat(Rule.of("usia>=25&usia <= 45").toString()).isEqualTo("usia >= 25 & usia <= 45");
        assertThat(Rule.of(Rule.of("a = b|c").toString())).isEqualTo(Rule.of("a = b | c"));
    }

    @Test
    void several_values_fit_only_where_things_are_equal() {
        assertThatThrownBy(() -> Rule.of("usia < 25 | 45")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Rule.of("usia < 25 &")).isInstanceOf(Refusal.class);
    }
}
