package id.prokus.monitoring.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.GeoPointData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.TimeData;
import org.javarosa.form.api.FormEntryPrompt;

/** Answers to try: around the numbers and words that the form's own conditions name, and some that people give. */
final class MadeUpAnswers {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'-])(\\d{1,9})(?:\\.\\d+)?(?![\\w'-])");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final List<Integer> USUAL = List.of(0, 1, 2, 5, 10, 17, 1_000, 250_000, 1_500_000, 900_000_000);
    /** A file is answered by its name; the form sees no more of it. */
    private static final List<IAnswerData> FILES = List.of(new StringData("contoh.jpg"), new StringData("contoh.pdf"));

    /** Latitude, longitude, height and accuracy of each corner, as phones write them; a shape ends where it began. */
    private static final String LINE = "-7.9 112.6 0 5; -7.9 112.7 0 5; -7.8 112.7 0 5";

    private static final String SHAPE = LINE + "; -7.9 112.6 0 5";

    private static final List<Integer> DAYS = List.of(0, -1, 1, -30, 30, -400, 400);

    private static final List<Integer> HOURS = List.of(9, 17, 0);

    private final Random chance;
    private final Set<Integer> numbers = new LinkedHashSet<>(USUAL);
    private final Set<String> words = new LinkedHashSet<>(List.of("Jawaban contoh", "2019", "1"));
    private final Map<String, Integer> asked = new HashMap<>();

    MadeUpAnswers(FormPaper paper, Random chance) {
        this.chance = chance;
        List<String> conditions = paper.lines().stream()
                .flatMap(line -> Stream.of(line.relevant(), line.constraint()))
                .toList();
        for (String condition : conditions) {
            NUMBER.matcher(condition)
                    .results()
                    .map(found -> Integer.parseInt(found.group(1)))
                    .forEach(number -> {
                        numbers.add(number - 1);
                        numbers.add(number);
                        numbers.add(number + 1);
                    });
            WORD.matcher(condition).results().map(found -> found.group(1)).forEach(words::add);
        }
    }

    /** @param wanted codes that should be chosen, or words that should be said */
    List<IAnswerData> answers(FormEntryPrompt prompt, String path, Set<String> wanted) {
        int time = asked.merge(path, 1, Integer::sum) - 1;
        return switch (prompt.getControlType()) {
            case Constants.CONTROL_SELECT_ONE -> one(prompt, time, wanted);
            case Constants.CONTROL_SELECT_MULTI -> several(prompt, time, wanted);
            case Constants.CONTROL_RANK -> inOrder(prompt);
            case Constants.CONTROL_TRIGGER -> List.of(new StringData("OK"));
            case Constants.CONTROL_UPLOAD,
                    Constants.CONTROL_IMAGE_CHOOSE,
                    Constants.CONTROL_AUDIO_CAPTURE,
                    Constants.CONTROL_VIDEO_CAPTURE,
                    Constants.CONTROL_FILE_CAPTURE -> FILES;
            default -> typed(prompt, wanted);
        };
    }

    /** Each in its turn, so that each was chosen after as many walks as there are. */
    private static List<IAnswerData> one(FormEntryPrompt prompt, int time, Set<String> wanted) {
        var choices = new ArrayList<SelectChoice>(prompt.getSelectChoices());
        if (choices.isEmpty()) {
            return List.of();
        }
        Collections.rotate(choices, -(time % choices.size()));
        choices.sort(
                (one, other) -> Boolean.compare(wanted.contains(other.getValue()), wanted.contains(one.getValue())));
        return choices.stream()
                .map(choice -> (IAnswerData) new SelectOneData(choice.selection()))
                .toList();
    }

    private List<IAnswerData> several(FormEntryPrompt prompt, int time, Set<String> wanted) {
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (choices.isEmpty()) {
            return List.of();
        }
        List<SelectChoice> asWanted = choices.stream()
                .filter(choice -> wanted.contains(choice.getValue()))
                .toList();
        List<SelectChoice> some = choices.stream()
                .filter(_ -> time == 0 || chance.nextInt(3) == 0)
                .toList();
        return Stream.of(asWanted, some, choices.subList(0, 1), choices)
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> (IAnswerData) new MultipleItemsData(
                        chosen.stream().map(SelectChoice::selection).toList()))
                .toList();
    }

    private static List<IAnswerData> inOrder(FormEntryPrompt prompt) {
        List<SelectChoice> choices = prompt.getSelectChoices();
        return Stream.of(choices, choices.reversed())
                .filter(order -> !order.isEmpty())
                .map(order -> (IAnswerData) new MultipleItemsData(
                        order.stream().map(SelectChoice::selection).toList()))
                .toList();
    }

    private List<IAnswerData> typed(FormEntryPrompt prompt, Set<String> wanted) {
        return switch (prompt.getDataType()) {
            case Constants.DATATYPE_INTEGER, Constants.DATATYPE_LONG ->
                shuffled(numbers).map(one -> (IAnswerData) new IntegerData(one)).toList();
            case Constants.DATATYPE_DECIMAL ->
                shuffled(numbers).map(one -> (IAnswerData) new DecimalData(one)).toList();
            case Constants.DATATYPE_DATE ->
                days().map(day -> (IAnswerData) new DateData(day)).toList();
            case Constants.DATATYPE_DATE_TIME ->
                days().map(day -> (IAnswerData) new DateTimeData(day)).toList();
            case Constants.DATATYPE_TIME ->
                HOURS.stream()
                        .map(hour -> (IAnswerData) new TimeData(Date.from(LocalDate.EPOCH
                                .atTime(hour, 0)
                                .atZone(ZoneId.systemDefault())
                                .toInstant())))
                        .toList();
            case Constants.DATATYPE_GEOPOINT -> List.of(new GeoPointData(new double[] {-7.9, 112.6, 0, 5}));
            case Constants.DATATYPE_GEOTRACE -> List.of(new StringData(LINE));
            case Constants.DATATYPE_GEOSHAPE -> List.of(new StringData(SHAPE));
            default ->
                Stream.concat(wanted.stream(), shuffled(words))
                        .filter(word -> !word.isEmpty())
                        .map(word -> (IAnswerData) new StringData(word))
                        .toList();
        };
    }

    /** By the clock that the engine itself goes by. */
    private Stream<Date> days() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return Stream.concat(
                        shuffled(new LinkedHashSet<>(DAYS)).map(today::plusDays),
                        words.stream()
                                .flatMap(MadeUpAnswers::day)
                                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))))
                .map(day -> Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    private static Stream<LocalDate> day(String word) {
        try {
            return Stream.of(LocalDate.parse(word));
        } catch (DateTimeException noDay) {
            return Stream.empty();
        }
    }

    private <T> Stream<T> shuffled(Set<T> some) {
        var list = new ArrayList<>(some);
        Collections.shuffle(list, chance);
        return list.stream();
    }
}
