package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for mentors whose KPM all answered alike: among at least six active businesses with both turnovers known, four
 * fifths report the very same figures. It is shown to the incubator's manager only, and as a question.
 */
final class UniformAnswers {

    private static final int AT_LEAST = 6;
    private static final double SHARE = 0.8;
    private static final List<Field> FIGURES = List.of(
            Field.TURNOVER_OPENING,
            Field.TURNOVER_CLOSING,
            Field.PROFIT_OPENING,
            Field.PROFIT_CLOSING,
            Field.MENTORING_SESSIONS);

    private UniformAnswers() {}

    static List<Note> of(List<ReadRow> rows) {
        Map<String, List<ReadRow>> byMentor = rows.stream()
                .filter(r -> r.row().has(Field.MENTOR))
                .filter(r -> !r.row().closed())
                .filter(r -> r.row().has(Field.TURNOVER_OPENING) && r.row().has(Field.TURNOVER_CLOSING))
                .collect(Collectors.groupingBy(
                        r -> r.row().value(Field.MENTOR), LinkedHashMap::new, Collectors.toList()));
        var notes = new ArrayList<Note>();
        byMentor.forEach((mentor, theirs) -> {
            if (theirs.size() >= AT_LEAST && largestGroup(theirs.stream()) >= SHARE * theirs.size()) {
                notes.add(theirs.getFirst()
                        .note(
                                NoteCode.ISIAN_SERAGAM,
                                Field.MENTOR,
                                "%s: angka %d KPM hampir semuanya sama. Mohon manajer inkubator memastikan cara pengisiannya."
                                        .formatted(mentor, theirs.size())));
            }
        });
        return notes;
    }

    private static int largestGroup(Stream<ReadRow> rows) {
        var counts = new HashMap<List<String>, Integer>();
        rows.forEach(r -> counts.merge(FIGURES.stream().map(r.row()::value).toList(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
