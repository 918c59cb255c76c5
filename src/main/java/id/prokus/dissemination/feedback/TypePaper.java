package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.vocabulary.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A form that was filled in by hand is typed: all of it at once, under the organisation's next number. */
@Component
public class TypePaper {

    public static final String GENERAL = "masukan";

    private final Passages passages;
    private final WritePassage writePassage;

    TypePaper(Passages passages, WritePassage writePassage) {
        this.passages = passages;
        this.writePassage = writePassage;
    }

    /**
     * @param typed by {@link Question#id()}, and the general comment; what is blank was left blank on paper
     * @return the form's number, from 1
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.form-empty}, {@code text-too-long}
     */
    @Transactional
    public int type(Invitation speaker, Map<String, String> typed, Actor actor) {
        int form = 1
                + passages.onPaper(speaker.meeting()).stream()
                        .filter(passage -> passage.invitation().equals(speaker.id()))
                        .mapToInt(Passage::form)
                        .max()
                        .orElse(0);
        int kept = 0;
        for (Question question : Question.ALL) {
            String body = typed.getOrDefault(question.id(), "").strip();
            if (!body.isEmpty()) {
                writePassage.fromPaper(speaker, question, form, body, actor);
                kept++;
            }
        }
        String general = typed.getOrDefault(GENERAL, "").strip();
        if (!general.isEmpty()) {
            writePassage.commentFromPaper(speaker, form, general, actor);
            kept++;
        }
        if (kept == 0) {
            throw Refused.formEmpty();
        }
        return form;
    }
}
