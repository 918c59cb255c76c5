package id.prokus.indicator.scorecard;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of a card's ten questions. Neither its words nor its points may be changed: the likelihoods hold for this card alone.
 *
 * @param number from 1, as on the card
 */
public record Question(int number, Text words, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * One answer of the card.
     *
     * @param code the letter of the card, small
     * @param points by the code of the line
     */
    public record Answer(String code, Text words, Map<String, Integer> points) {}

    Optional<Answer> answer(String code) {
        return answers.stream().filter(answer -> answer.code().equals(code)).findFirst();
    }
}
