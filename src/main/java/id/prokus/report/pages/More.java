package id.prokus.report.pages;

import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sentences of a list; where some are left out it says where they stand. */
record More(List<String> kept, boolean shortened) {

    private static final String ELSEWHERE = "Selengkapnya pada versi lengkap.";

    static More of(List<String> sentences, int most) {
        return new More(sentences.stream().limit(most).toList(), sentences.size() > most);
    }

    /** Each as a paragraph of its own. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs =
                new ArrayList<>(kept.stream().map(Paragraph::body).toList());
        if (shortened) {
            paragraphs.add(Paragraph.of(Style.BODY, RichText.italic(ELSEWHERE)));
        }
        return paragraphs;
    }

    /** As one paragraph; empty where there is nothing to say. */
    Optional<Paragraph> paragraph() {
        if (kept.isEmpty() && !shortened) {
            return Optional.empty();
        }
        RichText text = RichText.of(String.join(" ", kept));
        return Optional.of(Paragraph.of(
                Style.BODY, shortened ? text.and(kept.isEmpty() ? "" : " ").and(RichText.italic(ELSEWHERE)) : text));
    }
}
