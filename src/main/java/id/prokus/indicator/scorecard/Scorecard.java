package id.prokus.indicator.scorecard;

import id.prokus.indicator.ShippedTable;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One version of the card.
 *
 * @param version the year of the survey or release it is called by: 2012, 2016, 2022
 * @param lines the poverty lines it knows, by code, in the order of the card
 * @param table by line: the likelihood from 0 to 1 from a score on
 */
public record Scorecard(
        String version,
        Text source,
        List<Question> questions,
        Map<String, Text> lines,
        Map<String, NavigableMap<Integer, Double>> table) {

    public static final String NATIONAL = "nasional";

    public Scorecard {
        questions = List.copyOf(questions);
    }

    /** What the entry's fields and files call a question: {@code ppi2022_3}. */
    public String field(int number) {
        return "ppi" + version + "_" + number;
    }

    /**
     * The points for one line. Where the largest sum is more than the table knows (101 on the card of 2016, in Maluku Utara),
     * the last of the table holds.
     *
     * @param answers the letter chosen, by the field of the question
     * @throws Refusal {@code indicator.ppi-question-unknown}, {@code indicator.ppi-unanswered} or
     *     {@code indicator.ppi-answer-unknown}
     */
    public int score(Map<String, String> answers, String line) {
        demandKnown(answers.keySet());
        int score = questions.stream()
                .map(question -> answered(question, answers))
                .mapToInt(answer -> Objects.requireNonNull(answer.points().get(line), line))
                .sum();
        return Math.min(score, Math.max(100, table(line).lastKey()));
    }

    /** From 0 to 1. */
    public double likelihood(Map<String, String> answers, String line) {
        return likelihood(score(answers, line), line);
    }

    double likelihood(int score, String line) {
        return table(line).floorEntry(score).getValue();
    }

    /** For every line, in the order of the card. */
    public Map<String, Double> likelihoods(Map<String, String> answers) {
        var likelihoods = new LinkedHashMap<String, Double>();
        lines.keySet().forEach(line -> likelihoods.put(line, likelihood(answers, line)));
        return likelihoods;
    }

    private NavigableMap<Integer, Double> table(String line) {
        return Objects.requireNonNull(table.get(line), line);
    }

    private void demandKnown(Set<String> answered) {
        Set<String> known =
                IntStream.rangeClosed(1, questions.size()).mapToObj(this::field).collect(Collectors.toSet());
        answered.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw new Refusal(
                    "indicator.ppi-question-unknown",
                    new Text(
                            "Kartu PPI %s tidak memiliki pertanyaan \"%s\". Pakailah kartu dari versi yang sama."
                                    .formatted(version, field),
                            "The PPI card of %s has no question \"%s\". Use the card of the same version."
                                    .formatted(version, field)));
        });
    }

    private Question.Answer answered(Question question, Map<String, String> answers) {
        String given = answers.getOrDefault(field(question.number()), "");
        if (given.isBlank()) {
            throw new Refusal(
                    "indicator.ppi-unanswered",
                    new Text(
                            "Pertanyaan %d kartu PPI %s belum dijawab. Kesepuluhnya harus dijawab."
                                    .formatted(question.number(), version),
                            "Question %d of the PPI card of %s is not answered. All ten must be."
                                    .formatted(question.number(), version)));
        }
        return question.answer(given)
                .orElseThrow(() -> new Refusal(
                        "indicator.ppi-answer-unknown",
                        new Text(
                                "Jawaban \"%s\" tidak ada pada pertanyaan %d kartu PPI %s. Pilih: %s."
                                        .formatted(given, question.number(), version, choices(question, true)),
                                "Question %d of the PPI card of %s has no answer \"%s\". Choose: %s."
                                        .formatted(question.number(), version, given, choices(question, false)))));
    }

    private static String choices(Question question, boolean indonesian) {
        return question.answers().stream()
                .map(answer -> answer.code() + " "
                        + (indonesian
                                ? answer.words().indonesian()
                                : answer.words().english()))
                .collect(Collectors.joining(", "));
    }

    /** From the lines of its files, as they ship. */
    static Scorecard read(String version, Text source, Map<String, Text> lines, Shipped shipped) {
        Map<Integer, List<Question.Answer>> answers = new TreeMap<>();
        Map<Integer, Text> words = new TreeMap<>();
        for (ShippedTable.Line cells : shipped.card()) {
            int number = Integer.parseInt(cells.get("nomor"));
            if (!cells.get("tanya").isEmpty()) {
                words.put(number, new Text(cells.get("tanya"), cells.get("question")));
            }
            Map<String, Integer> points = new LinkedHashMap<>();
            lines.keySet().forEach(line -> points.put(line, Integer.valueOf(cells.get(line))));
            answers.computeIfAbsent(number, _ -> new ArrayList<>())
                    .add(new Question.Answer(
                            cells.get("kode"), new Text(cells.get("jawaban"), cells.get("answer")), points));
        }
        Map<String, NavigableMap<Integer, Double>> table = new LinkedHashMap<>();
        for (String line : lines.keySet()) {
            var likelihoods = new TreeMap<Integer, Double>();
            shipped.table()
                    .forEach(cells ->
                            likelihoods.put(Integer.valueOf(cells.get("skor")), Double.valueOf(cells.get(line))));
            table.put(line, likelihoods);
        }
        return new Scorecard(
                version,
                source,
                words.entrySet().stream()
                        .map(one -> new Question(
                                one.getKey(), one.getValue(), answers.getOrDefault(one.getKey(), List.of())))
                        .toList(),
                lines,
                table);
    }

    /** The two files of a card. */
    record Shipped(List<ShippedTable.Line> card, List<ShippedTable.Line> table) {}
}
