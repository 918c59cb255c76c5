package id.prokus.monitoring.instrument;

import id.prokus.monitoring.family.ListedFamily;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.xform.parse.XFormParser;

/**
 * Fills a form in again and again with made-up answers, by the engine that phones use, until every question was asked and
 * every one took an answer. What is never asked, or takes no answer, somebody in the field would find out.
 */
final class WalkForm {

    private static final int WALKS = 80;
    private static final int LONGEST_WALK = 3_000;
    private static final Pattern WANTED = Pattern.compile(
            "(/[\\w./-]+)\\s*=\\s*['\"]([^'\"]*)['\"]|selected\\(\\s*(/[\\w./-]+)\\s*,\\s*['\"]([^'\"]*)['\"]\\s*\\)");

    /** Families as lists hold them: one about which all is known, one about which nothing is. */
    private static final List<ListedFamily> FAMILIES = List.of(
            new ListedFamily(
                    new UUID(0x4000L, 0x8000L << 48 | 1),
                    "Keluarga contoh · Desa Contoh",
                    1,
                    "Warung Contoh",
                    List.of("1000", "500", "500", "100", "2"),
                    List.of()),
            new ListedFamily(
                    new UUID(0x4000L, 0x8000L << 48 | 2),
                    "Keluarga baru",
                    1,
                    "",
                    List.of("", "", "", "", ""),
                    List.of()));

    private final byte[] form;
    private final FormPaper paper;
    private final MadeUpAnswers madeUp;
    private final Random chance = new Random(2021);
    private final Set<String> reached = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    private WalkForm(byte[] form, FormPaper paper) {
        this.form = form;
        this.paper = paper;
        this.madeUp = new MadeUpAnswers(paper, chance);
    }

    /**
     * What became of it.
     *
     * @param broken what the engine says where it cannot even build the form; else empty
     * @param neverAsked paths that no walk came to
     * @param neverAnswered paths of questions that took none of the answers
     */
    record Walked(Optional<String> broken, List<String> neverAsked, List<String> neverAnswered) {}

    static Walked walk(byte[] form, FormPaper paper) {
        try {
            return new WalkForm(form, paper).walk();
        } catch (XFormParser.ParseException | RuntimeException | StackOverflowError e) {
            return new Walked(Optional.of(Optional.ofNullable(e.getMessage()).orElse("")), List.of(), List.of());
        }
    }

    private Walked walk() throws XFormParser.ParseException {
        List<String> paths = paper.lines().stream()
                .filter(line -> !line.group())
                .map(FormLine::path)
                .distinct()
                .toList();
        for (int walk = 0; walk < WALKS && !(reached.containsAll(paths) && answered.containsAll(reached)); walk++) {
            int now = walk;
            Optional<String> missing = paths.stream()
                    .filter(path -> !reached.contains(path))
                    .skip(now
                            % Math.max(
                                    1,
                                    paths.stream()
                                            .filter(path -> !reached.contains(path))
                                            .count()))
                    .findFirst();
            once(missing.map(this::wanted).orElse(Map.of()));
        }
        return new Walked(
                Optional.empty(),
                paths.stream().filter(path -> !reached.contains(path)).toList(),
                paths.stream()
                        .filter(path -> reached.contains(path) && !answered.contains(path))
                        .toList());
    }

    /** Answers without which a question is never asked, as far as conditions say so plainly. */
    private Map<String, Set<String>> wanted(String path) {
        var wanted = new HashMap<String, Set<String>>();
        paper.lines().stream()
                .filter(line -> path.equals(line.path()) || path.startsWith(line.path() + "/"))
                .map(FormLine::relevant)
                .flatMap(relevant -> WANTED.matcher(relevant).results())
                .forEach(found -> wanted.computeIfAbsent(
                                found.group(1) == null ? found.group(3) : found.group(1), _ -> new HashSet<>())
                        .add(found.group(1) == null ? found.group(4) : found.group(2)));
        // What leads there may itself be asked only after another answer.
        for (String before : List.copyOf(wanted.keySet())) {
            if (!before.equals(path) && !reached.contains(before)) {
                wanted(before).forEach((other, values) -> wanted.putIfAbsent(other, values));
            }
        }
        return wanted;
    }

    private void once(Map<String, Set<String>> wanted) throws XFormParser.ParseException {
        FormDef definition = FormEngine.open(form, FAMILIES);
        var asks = new FormEntryController(new FormEntryModel(definition));
        var repeated = new HashSet<String>();
        for (int step = 0; step < LONGEST_WALK; step++) {
            int event = asks.stepToNextEvent();
            if (event == FormEntryController.EVENT_END_OF_FORM) {
                return;
            }
            if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT && repeated.add(path(asks.getModel()))) {
                asks.newRepeat();
            } else if (event == FormEntryController.EVENT_QUESTION) {
                answer(asks, wanted);
            }
        }
    }

    private void answer(FormEntryController asks, Map<String, Set<String>> wanted) {
        FormEntryPrompt prompt = asks.getModel().getQuestionPrompt();
        String path = path(asks.getModel());
        reached.add(path);
        if (prompt.isReadOnly()) {
            answered.add(path);
            return;
        }
        Set<String> words = wanted.getOrDefault(path, Set.of());
        if (words.contains("") && !prompt.isRequired()) {
            return;
        }
        for (IAnswerData answer : madeUp.answers(prompt, path, words)) {
            if (asks.answerQuestion(answer, true) == FormEntryController.ANSWER_OK) {
                answered.add(path);
                return;
            }
        }
    }

    private static String path(FormEntryModel model) {
        return FormEngine.plain(model.getFormIndex().getReference().toString(false));
    }
}
