package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.instrument.FormEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceFactory;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;

/** Somebody fills a form in on a phone without a network: the form and its list lie beside each other, JavaRosa asks. */
final class Filling {

    private final FormDef form;
    private final FormEntryController asks;

    private Filling(FormDef form) {
        this.form = form;
        this.asks = new FormEntryController(new FormEntryModel(form));
    }

    /** @param list the file keluarga.csv, as downloaded */
    static Filling of(byte[] form, byte[] list) throws Exception {
        Path folder = Files.createTempDirectory("ponsel");
        Files.write(folder.resolve("keluarga.csv"), list);
        var beside = new Beside(folder);
        ReferenceManager.instance().addReferenceFactory(beside);
        try {
            FormDef definition = FormEngine.parse(form);
            definition.initialize(true, new InstanceInitializationFactory());
            return new Filling(definition);
        } finally {
            ReferenceManager.instance().removeReferenceFactory(beside);
            Files.delete(folder.resolve("keluarga.csv"));
            Files.delete(folder);
        }
    }

    /** In the order of the questions. */
    Filling answer(String question, String answer) {
        goTo(question);
        assertThat(asks.answerQuestion(data(answer), true)).as(question).isEqualTo(FormEntryController.ANSWER_OK);
        return this;
    }

    /** What the form says where it does not take an answer. */
    String refuses(String question, String answer) {
        goTo(question);
        assertThat(asks.answerQuestion(data(answer), true)).isEqualTo(FormEntryController.ANSWER_CONSTRAINT_VIOLATED);
        return asks.getModel().getQuestionPrompt().getConstraintText();
    }

    List<String> choices(String question) {
        goTo(question);
        FormEntryPrompt prompt = asks.getModel().getQuestionPrompt();
        return prompt.getSelectChoices().stream()
                .map(prompt::getSelectChoiceText)
                .toList();
    }

    /** What stands below a question, with what was answered so far. */
    String hint(String question) {
        goTo(question);
        return asks.getModel().getQuestionPrompt().getHelpText();
    }

    byte[] finish() throws IOException {
        assertThat(form.validate(true))
                .as("the form itself finds nothing wrong")
                .isNull();
        form.postProcessInstance();
        return new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
    }

    /** As ODK Collect does when a form that was sent is opened again: a new id, and the former beside it. */
    static byte[] edited(byte[] sent, String before, String after) {
        String xml = new String(sent, java.nio.charset.StandardCharsets.UTF_8);
        String id = xml.replaceAll("(?s).*<instanceID>(.*?)</instanceID>.*", "$1");
        return xml.replace(before, after)
                .replaceAll(
                        "<instanceID>.*?</instanceID>",
                        "<instanceID>uuid:" + UUID.randomUUID() + "</instanceID><deprecatedID>" + id
                                + "</deprecatedID>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void goTo(String question) {
        asks.jumpToIndex(org.javarosa.core.model.FormIndex.createBeginningOfFormIndex());
        while (asks.stepToNextEvent() != FormEntryController.EVENT_END_OF_FORM) {
            if (asks.getModel().getEvent() == FormEntryController.EVENT_QUESTION
                    && asks.getModel()
                            .getFormIndex()
                            .getReference()
                            .toString(false)
                            .endsWith("/" + question)) {
                return;
            }
        }
        throw new AssertionError("The form does not ask " + question);
    }

    private IAnswerData data(String answer) {
        FormEntryPrompt prompt = asks.getModel().getQuestionPrompt();
        return switch (prompt.getControlType()) {
            case Constants.CONTROL_SELECT_ONE -> new SelectOneData(choice(prompt, answer));
            case Constants.CONTROL_SELECT_MULTI ->
                new MultipleItemsData(Arrays.stream(answer.split(" "))
                        .map(one -> choice(prompt, one))
                        .toList());
            default ->
                switch (prompt.getDataType()) {
                    case Constants.DATATYPE_INTEGER -> new IntegerData(Integer.parseInt(answer));
                    case Constants.DATATYPE_DATE ->
                        new DateData(Date.from(LocalDate.parse(answer)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()));
                    default -> new StringData(answer);
                };
        };
    }

    private static Selection choice(FormEntryPrompt prompt, String value) {
        return prompt.getSelectChoices().stream()
                .filter(choice -> choice.getValue().equals(value))
                .map(SelectChoice::selection)
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not among the choices"));
    }

    /** Files beside the form. */
    private record Beside(Path folder) implements ReferenceFactory {

        @Override
        public boolean derives(String uri) {
            return uri.startsWith("jr://file-csv/");
        }

        @Override
        public Reference derive(String uri) {
            return new File(folder.resolve(uri.substring(uri.lastIndexOf('/') + 1)));
        }

        @Override
        public Reference derive(String uri, String context) {
            return derive(uri);
        }
    }

    private record File(Path path) implements Reference {

        @Override
        public boolean doesBinaryExist() {
            return Files.exists(path);
        }

        @Override
        public InputStream getStream() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String getURI() {
            return path.toUri().toString();
        }

        @Override
        public String getLocalURI() {
            return path.toString();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
