package id.prokus.monitoring.review;

import id.prokus.access.Accounts;
import id.prokus.access.Standing;
import id.prokus.intake.Masked;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.QuestionLabels;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.submission.Submission;
import id.prokus.monitoring.submission.SubmissionXml;
import id.prokus.monitoring.submission.Submissions;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a submission back to its sender, with a reason for each question and a day. */
@Controller
@Needs(Right.FAMILIES)
class AskController {

    private static final int USUAL_DAYS = 7;
    private static final String REASON = "alasan:";

    private final ReturnSubmission returnSubmission;
    private final Submissions submissions;
    private final Instruments instruments;
    private final KnowReviewer knowReviewer;
    private final Accounts accounts;
    private final FamilyHeads heads;
    private final Clock clock;

    AskController(
            ReturnSubmission returnSubmission,
            Submissions submissions,
            Instruments instruments,
            KnowReviewer knowReviewer,
            Accounts accounts,
            FamilyHeads heads,
            Clock clock) {
        this.returnSubmission = returnSubmission;
        this.submissions = submissions;
        this.instruments = instruments;
        this.knowReviewer = knowReviewer;
        this.accounts = accounts;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/kiriman/{id}/pengembalian")
    Screen ask(@PathVariable UUID id, Standing standing) {
        Submission one = seen(id, standing);
        return Screen.of("monitoring/review/kembalikan", page(one, Map.of(), usualDay(), new Text("", "")));
    }

    @PostMapping("/kiriman/{id}/pengembalian")
    Screen giveBack(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Standing standing) {
        Submission one = seen(id, standing);
        Map<String, String> reasons = new TreeMap<>();
        sent.forEach((name, words) -> {
            if (name.startsWith(REASON)) {
                reasons.put(name.substring(REASON.length()), words.getFirst());
            }
        });
        String typed = Optional.ofNullable(sent.getFirst("sebelum")).orElse("");
        try {
            Returned made = returnSubmission.returnTo(
                    id, known(one, reasons), IsoDay.read(typed).orElse(LocalDate.MIN), knowReviewer.of(standing));
            return Screen.to("/kiriman/" + id)
                    .saying(Flash.done(
                            "Dikembalikan kepada %s; tampak pada daftar keluarga di ponselnya dan pada halaman Pengembalian."
                                    .formatted(accounts.shownName(made.account())),
                            "Returned to %s; it shows in the list of families on their phone and on the page Returns."
                                    .formatted(accounts.shownName(made.account()))));
        } catch (Refusal refusal) {
            return Screen.of("monitoring/review/kembalikan", page(one, reasons, typed, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Answers of families are for who may see families and approves. */
    private Submission seen(UUID id, Standing standing) {
        return submissions.find(id).filter(_ -> standing.may(Right.APPROVE)).orElseThrow(ReturnSubmission::unknown);
    }

    /** Only questions that the submission has; the empty one is the whole. */
    private Map<String, String> known(Submission one, Map<String, String> reasons) {
        var paths = SubmissionXml.read(submissions.bytes(one.id())).answers().keySet();
        return reasons.entrySet().stream()
                .filter(reason -> reason.getKey().isEmpty() || paths.contains(reason.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private AskPage page(Submission one, Map<String, String> reasons, String dueOn, Text problem) {
        QuestionLabels labels = QuestionLabels.of(instruments, one.form(), one.version());
        List<Question> questions = new ArrayList<>();
        SubmissionXml.read(submissions.bytes(one.id())).answers().forEach((path, said) -> {
            if (!path.contains("/meta/") && labels.labels().containsKey(path.replaceAll("\\[\\d+]", ""))) {
                questions.add(new Question(
                        path,
                        labels.of(path),
                        SubmissionXml.uuid(said).isPresent() ? "" : Masked.digits(said),
                        reasons.getOrDefault(path, "")));
            }
        });
        return new AskPage(
                one,
                accounts.shownName(one.account()),
                one.family().map(family -> heads.get(family).name()).orElse(""),
                questions,
                reasons.getOrDefault("", ""),
                dueOn,
                problem);
    }

    private String usualDay() {
        return Jakarta.today(clock).plusDays(USUAL_DAYS).toString();
    }

    /** A question as it can be returned. */
    public record Question(String path, Text label, String answer, String reason) {}

    public record AskPage(
            Submission one,
            String sender,
            String family,
            List<Question> questions,
            String whole,
            String dueOn,
            Text problem) {

        /** Never what was answered. */
        @Override
        public String toString() {
            return "AskPage[" + one.id() + "]";
        }
    }
}
