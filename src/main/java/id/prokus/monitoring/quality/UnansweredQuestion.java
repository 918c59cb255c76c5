package id.prokus.monitoring.quality;

import id.prokus.indicator.Wilson;
import id.prokus.vocabulary.Text;

/**
 * A question that some left unanswered, or said that they do not know.
 *
 * @param label as the newest version words it
 * @param optional whether that version lets it be left empty
 * @param asked submissions in which it was asked
 * @param silent of these, without an answer
 */
public record UnansweredQuestion(Text label, boolean optional, int asked, int silent) {

    public double percent() {
        return 100.0 * silent / asked;
    }

    public Wilson interval() {
        return Wilson.of(silent, asked);
    }
}
