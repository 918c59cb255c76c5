package id.prokus.dissemination.followup;

import java.util.Optional;

/**
 * By what it is told that an action was done: words, a figure, or both.
 *
 * @param words may be empty where there is a figure
 * @param target what is to be reached, as agreed; may be empty
 */
public record Measure(String words, Optional<FigureKey> figure, String target) {

    /** As lists and messages print it. */
    public String shown() {
        return words.isEmpty()
                ? figure.map(key -> "angka " + key.code() + " " + key.cohort()).orElse("")
                : words;
    }
}
