package id.prokus.monitoring.quality;

import id.prokus.monitoring.instrument.PublishedForm;
import id.prokus.monitoring.instrument.QuestionTraits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes how a submission was filled in, when it is checked. */
@Component
public class TakeTraits {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final long LEAST_AMOUNT = 1_000;
    private static final Set<String> NOT_KNOWN = Set.of("tidak_tahu", "tidak-tahu", "tt");

    /** Whom it is about and on which day it was: these are alike, or not, for reasons of their own. */
    private static final Set<String> APART = Set.of("keluarga", "tanggal", "sampai");

    private final Traits traits;

    TakeTraits(Traits traits) {
        this.traits = traits;
    }

    /**
     * @param sender an account's name
     * @param answers by path, as the server filled the form in: what is not asked is not in it
     */
    public void take(UUID submission, String sender, PublishedForm form, Map<String, String> answers) {
        QuestionTraits questions = form.traits();
        Optional<Instant> began = moment(answers, "start");
        List<Integer> unasked = positions(questions, path -> !answers.containsKey(path));
        List<String> blocks = questions.blocks().stream()
                .map(block -> block.stream()
                        .map(path -> answers.getOrDefault(path, ""))
                        .toList())
                .filter(block -> block.stream().noneMatch(String::isBlank))
                .map(block -> block.stream().distinct().count() == 1 ? "=" : "")
                .toList();
        traits.keep(
                submission,
                new Traits.Seen(
                        sender,
                        form.header().id(),
                        began,
                        seconds(began, moment(answers, "end")),
                        questions.questions().size() - unasked.size(),
                        unasked,
                        positions(questions, path -> silent(answers.get(path))),
                        blocks.size(),
                        (int) blocks.stream().filter("="::equals).count(),
                        digits(questions, answers),
                        questions.places().stream()
                                .flatMap(path -> Spot.read(answers.getOrDefault(path, "")).stream())
                                .findFirst(),
                        hashes(questions, answers)));
    }

    /** From 1, in the form's order. */
    private static List<Integer> positions(QuestionTraits questions, Predicate<String> wanted) {
        return IntStream.rangeClosed(1, questions.questions().size())
                .filter(at -> wanted.test(questions.questions().get(at - 1)))
                .boxed()
                .toList();
    }

    private static boolean silent(@Nullable String answer) {
        return answer != null && (answer.isBlank() || NOT_KNOWN.contains(answer.strip()));
    }

    private static List<Integer> digits(QuestionTraits questions, Map<String, String> answers) {
        return questions.amounts().stream()
                .map(path -> answers.getOrDefault(path, ""))
                .filter(typed -> typed.matches("\\d{4,15}"))
                .map(Long::parseLong)
                .filter(amount -> amount >= LEAST_AMOUNT)
                .map(DigitHeaping::lastDigit)
                .toList();
    }

    /** Of each question in the form's order; 0 where there is no answer. */
    private static List<Integer> hashes(QuestionTraits questions, Map<String, String> answers) {
        return questions.questions().stream()
                .filter(path -> !APART.contains(path.substring(path.lastIndexOf('/') + 1)))
                .map(path -> answers.getOrDefault(path, "").strip())
                .map(typed -> typed.isEmpty() ? 0 : typed.hashCode())
                .toList();
    }

    private static OptionalInt seconds(Optional<Instant> began, Optional<Instant> ended) {
        if (began.isEmpty() || ended.isEmpty()) {
            return OptionalInt.empty();
        }
        Duration lasted = Duration.between(began.get(), ended.get());
        return lasted.isNegative() || lasted.compareTo(LONGEST) > 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) lasted.toSeconds());
    }

    private static Optional<Instant> moment(Map<String, String> answers, String name) {
        return answers.entrySet().stream()
                .filter(one -> one.getKey().endsWith("/" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .flatMap(TakeTraits::read);
    }

    private static Optional<Instant> read(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
