package id.prokus.example.field;

import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.FormEngine;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.PublishedForm;
import id.prokus.monitoring.instrument.PublishedForms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Fills a published form in as a phone does: what the form computes is computed, what it does not ask is left out. */
@Component
class FillForm {

    private static final Pattern EMPTY = Pattern.compile("(?s)<instance>\\s*(<data .*?</data>)\\s*</instance>");

    private static final Pattern COMPUTED = Pattern.compile("<laba_dihitung>(\\d+)</laba_dihitung>");

    private final Instruments instruments;
    private final PublishedForms publishedForms;
    private final FormEngine engine;

    FillForm(Instruments instruments, PublishedForms publishedForms, FormEngine engine) {
        this.instruments = instruments;
        this.publishedForms = publishedForms;
        this.engine = engine;
    }

    /**
     * A form that was filled in.
     *
     * @param began when it was opened
     * @param took until it was closed
     * @param answers by the question's name
     * @param forged whether what the form computed is changed on its way
     */
    record Filled(
            String form,
            ListedFamily family,
            ZonedDateTime began,
            Duration took,
            Map<String, String> answers,
            boolean forged) {

        Filled {
            answers = Map.copyOf(answers);
        }

        /** Never the answers. */
        @Override
        public String toString() {
            return "Filled[" + form + "]";
        }
    }

    /** As a phone sends it, under an id that the same family, form and moment give again. */
    String xml(Filled filled) {
        Instrument instrument = instruments.last(filled.form()).orElseThrow();
        PublishedForm form = publishedForms.of(instrument);
        Matcher empty = EMPTY.matcher(new String(form.bytes(), StandardCharsets.UTF_8));
        if (!empty.find()) {
            throw new IllegalStateException("A shipped form has a first instance");
        }
        String xml = empty.group(1);
        xml = put(xml, "start", filled.began().toOffsetDateTime().toString());
        xml = put(
                xml,
                "end",
                filled.began().plus(filled.took()).toOffsetDateTime().toString());
        xml = put(xml, "keluarga", filled.family().id().toString());
        xml = put(xml, "instanceID", instance(filled));
        for (var answer : filled.answers().entrySet()) {
            xml = put(xml, answer.getKey(), answer.getValue());
        }
        try {
            byte[] came = xml.getBytes(StandardCharsets.UTF_8);
            byte[] computed =
                    engine.fill(form.bytes(), came, List.of(filled.family())).rewritten();
            return forged(new String(computed, StandardCharsets.UTF_8), filled.forged());
        } catch (FormEngine.OtherForm e) {
            throw new IllegalStateException("It was taken from the form itself", e);
        }
    }

    private static String forged(String xml, boolean forged) {
        return forged ? COMPUTED.matcher(xml).replaceFirst("<laba_dihitung>9$1</laba_dihitung>") : xml;
    }

    private static String instance(Filled filled) {
        String words = filled.form() + filled.family().id() + filled.began();
        return "uuid:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The forms that come along leave an element of each question empty, each under a name of its own. */
    private static String put(String xml, String question, String answer) {
        String element = "<" + question + "/>";
        if (!xml.contains(element)) {
            throw new IllegalStateException("The form does not ask " + question);
        }
        return xml.replace(element, "<" + question + ">" + answer + "</" + question + ">");
    }
}
