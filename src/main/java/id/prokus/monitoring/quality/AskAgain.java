package id.prokus.monitoring.quality;

import id.prokus.access.Trail;
import id.prokus.intake.Masked;
import id.prokus.monitoring.instrument.AskedQuestion;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.submission.SubmissionXml;
import id.prokus.monitoring.submission.Submissions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws a sample of submissions, and takes in what was answered to the same questions asked once more by somebody else. */
@Component
public class AskAgain {

    static final String ASKED = "ditanya";
    private static final List<String> NOT_ASKED = List.of("tidak-bertemu", "menolak");

    private final Traits traits;
    private final Rechecks rechecks;
    private final Submissions submissions;
    private final Instruments instruments;
    private final Trail trail;
    private final Clock clock;

    AskAgain(
            Traits traits,
            Rechecks rechecks,
            Submissions submissions,
            Instruments instruments,
            Trail trail,
            Clock clock) {
        this.traits = traits;
        this.rechecks = rechecks;
        this.submissions = submissions;
        this.instruments = instruments;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Of the submissions that whoever asks may see.
     *
     * @param seed of a sample that is to be drawn again
     * @throws Refusal {@code monitoring.recheck-form}, {@code monitoring.recheck-empty}, {@code monitoring.recheck-asked}
     */
    @Transactional
    public Rechecks.Draw draw(String form, LocalDate from, LocalDate until, int percent, long seed, Actor actor) {
        if (instruments.last(form).isEmpty() || questions(form).isEmpty()) {
            throw refusal(
                    "monitoring.recheck-form",
                    "Formulir ini tidak punya daftar pertanyaan cek ulang. Pilih formulir lain.",
                    "This form has no list of questions to ask again. Choose another.");
        }
        if (percent < 1 || percent > 100 || until.isBefore(from)) {
            throw refusal(
                    "monitoring.recheck-asked",
                    "Isi bagian 1 sampai 100 persen, dan hari pertama yang tidak sesudah hari terakhir.",
                    "Give 1 to 100 percent, and a first day that is not after the last.");
        }
        List<Trait> list = traits
                .of(
                        from.atStartOfDay(Jakarta.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(Jakarta.ZONE).toInstant(),
                        form)
                .stream()
                .filter(one -> one.family().isPresent())
                .toList();
        if (list.isEmpty()) {
            throw refusal(
                    "monitoring.recheck-empty",
                    "Pada hari-hari itu tidak ada isian formulir ini dari wilayah Anda. Pilih hari lain.",
                    "Nothing came in with this form from your place on these days. Choose others.");
        }
        var draw = new Rechecks.Draw(
                TimeOrderedId.next(), form, from, until, percent, seed, list.size(), actor.name(), clock.instant());
        List<DrawRecheck.Drawn> drawn = DrawRecheck.draw(list, percent, seed);
        rechecks.add(draw, drawn);
        trail.record(actor, "monitoring.recheck-drawn", draw.id().toString(), form + ", " + drawn.size() + " isian");
        return draw;
    }

    /** The questions of a form that are asked twice; empty where it has none. */
    List<RecheckQuestion> questions(String form) {
        return instruments
                .last(form)
                .map(one -> RecheckQuestion.of(form, AskedQuestion.of(instruments.bytes(one))))
                .orElse(List.of());
    }

    /** Those that a submission was asked the first time, in the version that it was filled in with. */
    List<RecheckQuestion> questions(Rechecks.Line line) {
        Map<String, String> first = answers(line.submission());
        return submissions
                .find(line.submission())
                .flatMap(one -> instruments.find(one.form(), one.version()))
                .map(version -> RecheckQuestion.of(line.form(), AskedQuestion.of(instruments.bytes(version))))
                .orElse(List.of())
                .stream()
                .filter(question ->
                        !first.getOrDefault(question.asked().path(), "").isBlank())
                .toList();
    }

    /**
     * @param outcome {@link #ASKED}, or why not
     * @param typed by path
     * @throws Refusal {@code monitoring.recheck-own}, {@code monitoring.recheck-settled}, {@code monitoring.recheck-unanswered}
     */
    @Transactional
    void enter(UUID draw, Rechecks.Line line, String outcome, Map<String, String> typed, Actor actor) {
        if (line.sender().equals(actor.name())) {
            throw refusal(
                    "monitoring.recheck-own",
                    "Yang bertanya pertama kali tidak mengecek ulang isiannya sendiri. Serahkan kepada rekan.",
                    "Who asked first does not ask again. Leave it to a colleague.");
        }
        boolean asked = outcome.equals(ASKED);
        List<RecheckQuestion> questions = asked ? questions(line) : List.of();
        if (!asked && !NOT_ASKED.contains(outcome)
                || questions.stream()
                        .anyMatch(one ->
                                typed.getOrDefault(one.asked().path(), "").isBlank())) {
            throw refusal(
                    "monitoring.recheck-unanswered",
                    "Jawab setiap pertanyaan, atau pilih mengapa tidak dapat ditanyakan.",
                    "Answer every question, or choose why they could not be asked.");
        }
        if (!rechecks.settle(draw, line.submission(), outcome, actor.name(), clock.instant())) {
            throw refusal(
                    "monitoring.recheck-settled",
                    "Isian ini sudah dicek ulang. Pilih yang lain.",
                    "This one was asked again before. Choose another.");
        }
        Map<String, String> first = answers(line.submission());
        for (RecheckQuestion question : questions) {
            String path = question.asked().path();
            String before = Masked.digits(first.getOrDefault(path, ""));
            String after = Masked.digits(typed.getOrDefault(path, "").strip());
            rechecks.answer(
                    draw,
                    new Rechecks.Pair(
                            line.submission(),
                            line.sender(),
                            path,
                            question.kind(),
                            before,
                            after,
                            question.equal(before, after)));
        }
        trail.record(actor, "monitoring.recheck-entered", line.submission().toString(), outcome);
    }

    private Map<String, String> answers(UUID submission) {
        return SubmissionXml.read(submissions.bytes(submission)).answers();
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
