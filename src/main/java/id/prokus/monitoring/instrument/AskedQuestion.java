package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A question as it is asked once more outside its form.
 *
 * @param path where its answer stands in the form
 * @param choices of its list; empty where anything may be answered
 * @param several whether more than one may be chosen
 * @param number whether a whole number is wanted
 */
public record AskedQuestion(String path, Text label, List<Choice> choices, boolean several, boolean number) {

    public AskedQuestion {
        choices = List.copyOf(choices);
    }

    /**
     * In the form's order.
     *
     * @throws IllegalStateException where it is no XML: published forms are
     */
    public static List<AskedQuestion> of(byte[] form) {
        try {
            return ReadForm.read(form).lines().stream()
                    .filter(FormLine::asks)
                    .map(line -> new AskedQuestion(
                            line.path(),
                            line.label(),
                            line.choices(),
                            line.several(),
                            line.type().equals("int")))
                    .toList();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A published form is no XML", e);
        }
    }

    /** The name of the question, which is the name of the field. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** An answer in words: the label of what was chosen. */
    public Text words(String answer) {
        return choices.stream()
                .filter(choice -> choice.code().equals(answer))
                .map(Choice::label)
                .findFirst()
                .orElse(new Text(answer, answer));
    }
}
