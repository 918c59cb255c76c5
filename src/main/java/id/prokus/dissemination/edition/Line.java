package id.prokus.dissemination.edition;

import id.prokus.vocabulary.Text;
import java.util.Optional;

/**
 * One sentence as the editor sees it.
 *
 * @param key the generated sentence's kunci, or the paragraph's id
 * @param generated what the data say; empty for a paragraph of somebody's own
 * @param paragraph what an editor did; empty where nobody touched it
 * @param doubt why it must be decided before the ringkasan is approved; empty where nothing is wrong
 */
public record Line(
        String key, String section, Optional<String> generated, Optional<Paragraph> paragraph, Optional<Text> doubt) {

    /** As it will be printed. */
    public String text() {
        return paragraph
                .filter(one ->
                        one.kind() != Paragraph.Kind.AS_GENERATED && !one.body().isEmpty())
                .map(Paragraph::body)
                .or(() -> generated)
                .orElse("");
    }

    /** Whether other words than the generated ones are printed. */
    public boolean reworded() {
        return paragraph.map(one -> one.kind() == Paragraph.Kind.REWORDED).orElse(false);
    }

    public boolean printed() {
        return paragraph.map(Paragraph::printed).orElse(true);
    }

    /** D, M or P, as it is printed. */
    public String basis() {
        if (reworded()) {
            return "P";
        }
        return paragraph
                .map(one -> switch (one.basis()) {
                    case "masukan" -> "M";
                    case "penyusun" -> "P";
                    default -> "D";
                })
                .orElse("D");
    }

    public int version() {
        return paragraph.map(Paragraph::version).orElse(0);
    }

    /** Whether a step can be undone. */
    public boolean undoable() {
        return version() > 0;
    }
}
