package id.prokus.monitoring.submission;

import id.prokus.monitoring.instrument.FormHeader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a submission answers, as the server filled it in: an event of the form's own kind, and one more for each group that
 * has a kind of its own.
 *
 * @param own what is no such group's
 * @param parts those of its groups that were asked and answered
 * @param finishedAt by the phone's clock
 */
record FormAnswers(Part own, List<Part> parts, Optional<Instant> finishedAt) {

    private static final List<String> OF_EVERY_PART = List.of("tanggal", "sampai");

    /**
     * Answers of one kind.
     *
     * @param path of the group; empty for the form itself
     * @param values by the name of the question, which is the name of the field
     */
    record Part(String path, String kind, Map<String, String> values) {

        /** Never what was answered. */
        @Override
        public String toString() {
            return "Part[" + path + "]";
        }
    }

    /** @param here as the server filled it in: a group that is not asked is not in it */
    static FormAnswers of(FormHeader form, SubmissionXml here) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        var answered = new ArrayList<String>();
        here.answers().forEach((path, said) -> {
            if (path.contains("/meta/") || said.isBlank()) {
                return;
            }
            String part = partOf(form, path);
            values.computeIfAbsent(part, _ -> new LinkedHashMap<>())
                    .putIfAbsent(path.substring(path.lastIndexOf('/') + 1), said);
            if (!form.calculated().containsKey(path)) {
                answered.add(part);
            }
        });
        Map<String, String> own = values.getOrDefault("", Map.of());
        var parts = new ArrayList<Part>();
        form.parts().forEach((path, kind) -> {
            if (answered.contains(path)) {
                Map<String, String> said = values.getOrDefault(path, new LinkedHashMap<>());
                OF_EVERY_PART.stream().filter(own::containsKey).forEach(name -> said.putIfAbsent(name, own.get(name)));
                parts.add(new Part(path, kind, said));
            }
        });
        return new FormAnswers(new Part("", form.kind(), own), parts, here.finishedAt());
    }

    private static String partOf(FormHeader form, String path) {
        return form.parts().keySet().stream()
                .filter(part -> path.startsWith(part + "/"))
                .findFirst()
                .orElse("");
    }
}
