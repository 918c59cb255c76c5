package id.prokus.monitoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.junit.jupiter.api.Test;

/** The forms that come with the programme ask what their kinds of event keep, in both languages. */
@Story
class InstrumentsTest {

    /** Of every form, and no field of any kind. */
    private static final Set<String> ABOUT_THE_FORM = Set.of("keluarga", "tanggal", "ada_pekerja", "foto_pembukuan");

    private final EntryKinds kinds;

    InstrumentsTest(EntryKinds kinds) {
        this.kinds = kinds;
    }

    @Test
    void every_question_is_a_field_of_its_kind_with_the_same_choices_and_nothing_needed_is_left_out() throws Exception {
        assertThat(ShippedInstrument.all()).hasSizeGreaterThan(2);
        for (ShippedInstrument shipped : ShippedInstrument.all()) {
            EntryKind kind = kinds.get(shipped.header().kind());
            Map<String, List<String>> asked = asked(FormEngine.parse(shipped.bytes()));

            assertThat(asked.keySet()).as(shipped.place()).contains("keluarga", "tanggal");
            asked.forEach((name, choices) -> {
                if (!ABOUT_THE_FORM.contains(name)) {
                    EntryField field =
                            kind.field(name).orElseThrow(() -> new AssertionError(shipped.place() + " asks " + name));
                    if (!field.choices().isEmpty()) {
                        assertThat(choices)
                                .as(shipped.place() + " " + name)
                                .containsExactlyElementsOf(field.choices().stream()
                                        .map(Choice::code)
                                        .toList());
                    }
                }
            });
            assertThat(asked.keySet())
                    .as(shipped.place())
                    .containsAll(kind.fields().stream()
                            .filter(EntryField::needed)
                            .map(EntryField::name)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void every_word_is_there_in_indonesian_and_english() throws Exception {
        for (ShippedInstrument shipped : ShippedInstrument.all()) {
            var words = FormEngine.parse(shipped.bytes()).getLocalizer();

            assertThat(words.getAvailableLocales())
                    .as(shipped.place())
                    .containsExactly("Bahasa Indonesia (id)", "English (en)");
            assertThat(words.getLocaleData("English (en)").keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            words.getLocaleData("Bahasa Indonesia (id)").keySet());
        }
    }

    private static Map<String, List<String>> asked(IFormElement form) {
        var asked = new HashMap<String, List<String>>();
        for (IFormElement element : form.getChildren()) {
            if (element instanceof QuestionDef question) {
                String path = FormEngine.plain(String.valueOf(question.getBind().getReference()));
                List<SelectChoice> choices = question.getChoices();
                asked.put(
                        path.substring(path.lastIndexOf('/') + 1),
                        choices == null
                                ? List.of()
                                : choices.stream().map(SelectChoice::getValue).toList());
            } else {
                asked.putAll(asked(element));
            }
        }
        return asked;
    }
}
