package id.prokus.monitoring.instrument;

import id.prokus.monitoring.family.ListedFamily;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.ValidateOutcome;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.core.util.externalizable.DeserializationException;
import org.javarosa.core.util.externalizable.ExtUtil;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.ExternalInstanceParser;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.springframework.stereotype.Component;

/**
 * Fills a form in once more with what a phone sent, by the engine the phones use: what it calculates, leaves out and
 * refuses is what the phone should have. Knows no database.
 */
@Component
public class FormEngine {

    /** JavaRosa's parser lets go of a lock that another thread holds (getodk/javarosa#856): one at a time. */
    private static final ReentrantLock PARSING = new ReentrantLock();

    /**
     * Published forms as the engine writes them, by the SHA-256 of their XML: reading one back takes a tenth of the time that
     * building it from its XML takes. What is published never changes, and there are dozens.
     */
    private final Map<String, byte[]> built = new ConcurrentHashMap<>();

    static {
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
        XFormUtils.setExternalInstanceParserFactory(() -> {
            var parser = new ExternalInstanceParser();
            parser.addInstanceProvider(new OwnFamilies());
            return parser;
        });
    }

    /**
     * A form as it was filled in again.
     *
     * @param refused the first question whose answer does not do, as the engine names it
     * @param rewritten what the phone should have sent
     * @param questions every path of the form
     * @param choices those of them that are chosen from a list
     */
    public record Filled(Optional<Refused> refused, byte[] rewritten, Set<String> questions, Set<String> choices) {}

    /**
     * @param required whether it is an answer that is missing, rather than one that is not allowed
     * @param indonesian what the form says about it; may be empty
     */
    public record Refused(String path, boolean required, String indonesian, String english) {}

    /** What was sent is not an answer to this form. */
    public static final class OtherForm extends Exception {
        OtherForm() {
            super("The root is not the form's");
        }
    }

    /**
     * @param families that the submission may name
     * @throws OtherForm where its root is not the form's
     */
    public Filled fill(byte[] form, byte[] submission, List<ListedFamily> families) throws OtherForm {
        try (var _ = OwnFamilies.of(families)) {
            FormDef definition = restore(form);
            FormInstance saved = XFormParser.restoreDataModel(submission, null);
            TreeElement root = definition.getMainInstance().getRoot().deepCopy(true);
            if (!saved.getRoot().getName().equals(root.getName())) {
                throw new OtherForm();
            }
            root.populate(saved.getRoot(), definition);
            definition.getMainInstance().setRoot(root);
            definition.initialize(false, new InstanceInitializationFactory());
            Optional<Refused> refused =
                    Optional.ofNullable(definition.validate(true)).map(outcome -> refused(definition, outcome));
            var questions = new LinkedHashSet<String>();
            paths(definition.getMainInstance().getRoot(), "", questions);
            return new Filled(
                    refused,
                    new XFormSerializingVisitor().serializeInstance(definition.getMainInstance()),
                    questions,
                    choices(definition));
        } catch (IOException | XFormParser.ParseException | DeserializationException e) {
            throw new IllegalStateException("A published form cannot be built", e);
        }
    }

    /** A form of its own for each submission: what one leaves in it must not be found by the next. */
    private FormDef restore(byte[] form) throws XFormParser.ParseException, IOException, DeserializationException {
        String sha256 = Hash.sha256(form);
        byte[] written = built.get(sha256);
        if (written == null) {
            written = written(parse(form));
            built.put(sha256, written);
        }
        return (FormDef) ExtUtil.deserialize(written, FormDef.class, ExtUtil.defaultPrototypes());
    }

    private static byte[] written(FormDef definition) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            definition.writeExternal(out);
        }
        return bytes.toByteArray();
    }

    /** Without families for this thread, the list is looked for beside the form, as on a phone. */
    public static FormDef parse(byte[] form) throws XFormParser.ParseException {
        PARSING.lock();
        try {
            return XFormUtils.getFormFromInputStream(new ByteArrayInputStream(form));
        } finally {
            PARSING.unlock();
        }
    }

    /**
     * An empty form as a phone opens it, with these families to choose from.
     *
     * @throws XFormParser.ParseException where it cannot be built
     */
    static FormDef open(byte[] form, List<ListedFamily> families) throws XFormParser.ParseException {
        try (var _ = OwnFamilies.of(families)) {
            FormDef definition = parse(form);
            definition.initialize(true, new InstanceInitializationFactory());
            return definition;
        }
    }

    private static Refused refused(FormDef definition, ValidateOutcome outcome) {
        boolean required = outcome.outcome == FormEntryController.ANSWER_REQUIRED_BUT_EMPTY;
        Map<String, String> words = new LinkedHashMap<>();
        for (String language : definition.getLocalizer().getAvailableLocales()) {
            definition.getLocalizer().setLocale(language);
            var prompt = new FormEntryPrompt(definition, outcome.failedPrompt);
            String said = required
                    ? prompt.getFormElement() instanceof QuestionDef ? prompt.getQuestionText() : ""
                    : prompt.getConstraintText();
            words.put(language.contains("(en)") ? "en" : "id", said == null ? "" : said);
        }
        return new Refused(
                plain(outcome.failedPrompt.getReference().toString(false)),
                required,
                words.getOrDefault("id", ""),
                words.getOrDefault("en", ""));
    }

    private static void paths(TreeElement element, String above, Set<String> paths) {
        String path = above + "/" + element.getName();
        paths.add(path);
        for (int i = 0; i < element.getNumChildren(); i++) {
            paths(element.getChildAt(i), path, paths);
        }
    }

    private static Set<String> choices(FormDef definition) {
        var choices = new LinkedHashSet<String>();
        var waiting = new ArrayList<IFormElement>(definition.getChildren());
        while (!waiting.isEmpty()) {
            IFormElement element = waiting.removeLast();
            if (element instanceof QuestionDef question
                    && (question.getDynamicChoices() != null
                            || question.getChoices() instanceof List<SelectChoice> some && !some.isEmpty())) {
                choices.add(plain(String.valueOf(question.getBind().getReference())));
            } else if (element.getChildren() instanceof List<IFormElement> within) {
                waiting.addAll(within);
            }
        }
        return choices;
    }

    /** Without the numbers of repeats. */
    public static String plain(String path) {
        return path.replaceAll("\\[[^]]*]", "");
    }
}
