package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * What a form asks, as whoever judges how it was filled in needs it.
 *
 * @param questions paths of what somebody answers, in the form's order
 * @param optional those of them that may be left empty
 * @param blocks runs of questions of one choice each, all from the same list
 * @param amounts paths of whole numbers
 * @param places paths of recorded places
 */
public record QuestionTraits(
        List<String> questions,
        Set<String> optional,
        List<List<String>> blocks,
        Set<String> amounts,
        Set<String> places) {

    private static final int SHORTEST_BLOCK = 4;
    private static final int FEWEST_CHOICES = 3;

    public QuestionTraits {
        questions = List.copyOf(questions);
        optional = Set.copyOf(optional);
        blocks = List.copyOf(blocks);
        amounts = Set.copyOf(amounts);
        places = Set.copyOf(places);
    }

    /** @throws IllegalStateException where it is no XML: published forms are */
    public static QuestionTraits of(byte[] form) {
        try {
            return of(ReadForm.read(form));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A published form is no XML", e);
        }
    }

    static QuestionTraits of(FormPaper form) {
        List<FormLine> asked = form.lines().stream().filter(FormLine::asks).toList();
        return new QuestionTraits(
                asked.stream().map(FormLine::path).toList(),
                paths(asked, line -> !line.required()),
                blocks(asked),
                paths(asked, line -> line.type().equals("int")),
                paths(asked, line -> line.type().equals("geopoint")));
    }

    private static Set<String> paths(List<FormLine> lines, Predicate<FormLine> which) {
        return lines.stream().filter(which).map(FormLine::path).collect(Collectors.toSet());
    }

    private static List<List<String>> blocks(List<FormLine> lines) {
        var blocks = new ArrayList<List<String>>();
        var run = new ArrayList<FormLine>();
        for (FormLine line : lines) {
            if (run.isEmpty() || !alike(run.getFirst(), line)) {
                close(run, blocks);
            }
            run.add(line);
        }
        close(run, blocks);
        return blocks;
    }

    private static boolean alike(FormLine one, FormLine other) {
        return one.control().equals("select1") && values(one).equals(values(other));
    }

    private static List<String> values(FormLine line) {
        return line.choices().stream().map(Choice::code).toList();
    }

    private static void close(List<FormLine> run, List<List<String>> blocks) {
        if (run.size() >= SHORTEST_BLOCK
                && run.getFirst().control().equals("select1")
                && run.getFirst().choices().size() >= FEWEST_CHOICES) {
            blocks.add(run.stream().map(FormLine::path).toList());
        }
        run.clear();
    }
}
