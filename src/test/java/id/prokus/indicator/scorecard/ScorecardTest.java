package id.prokus.indicator.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.prokus.vocabulary.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The cards as published: points summed with a pencil, likelihoods read from the tables. */
class ScorecardTest {

    private static final Scorecard OF_2012 = Scorecards.find("2012").orElseThrow();
    private static final Scorecard OF_2016 = Scorecards.find("2016").orElseThrow();
    private static final Scorecard OF_2022 = Scorecards.find("2022").orElseThrow();

    private static final String NATIONAL = Scorecard.NATIONAL;

    /** G11. */
    @Test
    void a_family_of_four_with_a_motorcycle_scores_41_in_2012() {
        var answers = choose(
                OF_2012,
                "empat",
                "ya",
                "SMP",
                "berusaha sendiri",
                "lainnya",
                "leher angsa",
                "lainnya",
                "tidak",
                "tidak",
                "ya");

        assertThat(OF_2012.score(answers, NATIONAL)).isEqualTo(41);
        assertThat(OF_2012.likelihoods(answers))
                .containsEntry(NATIONAL, 0.032)
                .containsEntry("nasional-150", 0.279)
                .containsEntry("ppp-2-50", 0.684);
    }

    /** G12. */
    @Test
    void a_family_of_jawa_timur_scores_40_in_2022() {
        var answers = choose(
                OF_2022,
                "Jawa Timur",
                "empat",
                "tidak",
                "marmer, granit, atau keramik",
                "tidak",
                "ya",
                "ya",
                "ya",
                "tidak",
                "tidak");

        assertThat(OF_2022.score(answers, NATIONAL)).isEqualTo(40);
        assertThat(OF_2022.likelihood(answers, NATIONAL)).isCloseTo(0.0624, within(0.00005));
        assertThat(OF_2022.score(answers, "ppp-3-65-2017"))
                .as("every line has points of its own: 0 + 9 + 0 + 8 + 0 + 9 + 8 + 9")
                .isEqualTo(43);
    }

    /** G13. */
    @Test
    void a_family_of_jawa_timur_scores_66_in_2016() {
        var answers = choose(
                OF_2016,
                "Jawa Timur",
                "empat atau lima",
                "tidak ada atau satu",
                "tidak ada atau satu",
                "tidak",
                "tidak",
                "ya",
                "keramik",
                "leher angsa",
                "elpiji 3 kg, 5,5 kg, atau 12 kg");

        assertThat(OF_2016.score(answers, NATIONAL)).isEqualTo(66);
        assertThat(OF_2016.likelihood(answers, NATIONAL)).isCloseTo(0.0515, within(0.00005));
    }

    /** Maluku Utara's seventeen points make 101, and the table ends at 100. */
    @Test
    void the_most_points_of_2016_are_taken_for_a_hundred() {
        var answers = choose(
                OF_2016,
                "Maluku Utara",
                "kurang dari empat",
                "tidak ada atau satu",
                "tidak ada atau satu",
                "ya",
                "ya",
                "ya",
                "keramik",
                "leher angsa",
                "listrik");

        assertThat(OF_2016.score(answers, NATIONAL)).isEqualTo(100);
    }

    /** The examples printed in the workbooks (54,8 and 90,4 percent) are not what their own tables say. */
    @Test
    void the_tables_count_and_not_the_examples_printed_beside_them() {
        assertThat(OF_2022.likelihood(23, NATIONAL)).as("printed 54,8 percent").isCloseTo(0.301, within(0.0005));
        assertThat(OF_2016.likelihood(9, NATIONAL)).as("printed 90,4 percent").isCloseTo(0.806, within(0.0005));
        assertThat(List.of(OF_2016, OF_2022)).allSatisfy(card -> {
            List<Double> falling = List.copyOf(
                    Objects.requireNonNull(card.table().get(NATIONAL)).values());
            assertThat(falling).hasSize(101).isSortedAccordingTo(Comparator.reverseOrder());
        });
        assertThat(OF_2012.likelihood(4, NATIONAL)).isEqualTo(0.663);
        assertThat(OF_2012.likelihood(85, NATIONAL)).isZero();
    }

    @Test
    void every_card_asks_ten_questions_of_34_provinces_at_most() {
        assertThat(Scorecards.all())
                .hasSize(3)
                .allSatisfy(card -> assertThat(card.questions()).hasSize(10));
        assertThat(OF_2016.lines()).hasSize(19);
        assertThat(OF_2022.lines()).hasSize(9);
        assertThat(OF_2022.questions().getFirst().answers()).hasSize(34);
        assertThat(OF_2016.questions().getFirst().answers()).hasSize(34);
    }

    @Test
    void what_is_missing_or_not_on_the_card_is_refused_with_what_to_do() {
        var answers = new HashMap<>(choose(
                OF_2022,
                "Jawa Timur",
                "empat",
                "tidak",
                "marmer, granit, atau keramik",
                "tidak",
                "ya",
                "ya",
                "ya",
                "tidak",
                "tidak"));

        answers.remove("ppi2022_5");
        assertThatThrownBy(() -> OF_2022.score(answers, NATIONAL)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("indicator.ppi-unanswered");
            assertThat(refusal.sentence().indonesian())
                    .isEqualTo("Pertanyaan 5 kartu PPI 2022 belum dijawab. Kesepuluhnya harus dijawab.");
        });

        answers.put("ppi2022_5", "papua-pegunungan");
        assertThatThrownBy(() -> OF_2022.score(answers, NATIONAL))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().indonesian())
                                .contains("tidak ada pada pertanyaan 5", "a ya, b tidak"));

        answers.put("ppi2012_5", "a");
        assertThatThrownBy(() -> OF_2022.score(answers, NATIONAL))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("indicator.ppi-question-unknown"));
    }

    /** Scores 0 and 84 are 96,1 and 0,2 percent, on average 48,15; the score in the middle would say 27,9. */
    @Test
    void a_group_s_rate_is_the_mean_of_likelihoods_and_never_that_of_scores() {
        var group = GroupRate.of(List.of(OF_2012.likelihood(0, "nasional-150"), OF_2012.likelihood(84, "nasional-150")))
                .orElseThrow();

        assertThat(group.rate()).isCloseTo((0.961 + 0.002) / 2, within(1e-12));
        assertThat(OF_2012.likelihood(42, "nasional-150")).isEqualTo(0.279);
        assertThat(GroupRate.of(List.of())).isEmpty();
    }

    /** The letters of answers given in words, question by question. */
    static Map<String, String> choose(Scorecard card, String... words) {
        var answers = new HashMap<String, String>();
        for (int i = 0; i < words.length; i++) {
            Question question = card.questions().get(i);
            String wanted = words[i];
            answers.put(
                    card.field(question.number()),
                    question.answers().stream()
                            .filter(answer -> answer.words().indonesian().equals(wanted))
                            .findFirst()
                            .orElseThrow()
                            .code());
        }
        return answers;
    }
}
