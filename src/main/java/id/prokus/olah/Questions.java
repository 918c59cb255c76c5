package id.prokus.olah;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.Field;
import id.prokus.intake.sender.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what the files leave open. */
final class Questions {

    private Questions() {}

    static List<Question> of(List<ReadFile> files, List<Replacement> replacements) {
        List<Question> questions = new ArrayList<>();
        for (ReadFile file : files) {
            file.reading().ifPresent(reading -> {
                if (file.sender().incubator().isEmpty()) {
                    questions.add(new Question(
                            file.sent().name(),
                            "",
                            "",
                            "inkubator pengirim",
                            file.sender().reason(),
                            file.sender().guess().orElse("")));
                }
                reading.mappings().stream()
                        .filter(mapping -> mapping.how() == ColumnMapping.How.ASKED)
                        .forEach(mapping -> questions.add(column(file.sent().name(), mapping)));
            });
            replacements.stream()
                    .filter(replacement ->
                            replacement.older().equals(file.sent().name()) && !replacement.sure())
                    .forEach(replacement -> questions.add(version(replacement)));
        }
        return questions;
    }

    private static Question column(String file, ColumnMapping mapping) {
        return new Question(
                file,
                mapping.sheet(),
                mapping.column(),
                mapping.heading(),
                String.join(" | ", mapping.examples()),
                mapping.candidates().stream().map(Field::code).collect(Collectors.joining(" / ")));
    }

    private static Question version(Replacement replacement) {
        return new Question(
                replacement.older(),
                "",
                "",
                "versi terbaru",
                "KPM yang sama terdapat dalam " + replacement.newer(),
                replacement.newer());
    }
}
