package id.prokus.monitoring.browser;

import id.prokus.database.RowScope;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.QuestionLabels;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.returned.Returns;
import id.prokus.monitoring.submission.Submissions;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a sender is asked to correct, told where it is corrected. */
@Component
class AskedBack {

    private static final Text WHOLE = new Text("Seluruh isian", "The whole form");

    private final Returns returns;
    private final Submissions submissions;
    private final Instruments instruments;

    AskedBack(Returns returns, Submissions submissions, Instruments instruments) {
        this.returns = returns;
        this.submissions = submissions;
        this.instruments = instruments;
    }

    int count(String account) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            return returns.openOf(account).size();
        }
    }

    /** @param submission of whoever asks: {@code StartCorrection} has seen to that */
    Optional<Asked> about(UUID submission, Instrument form) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            return submissions
                    .find(submission)
                    .flatMap(one -> returns.open(one.form(), one.root()))
                    .map(one -> asked(one, QuestionLabels.of(instruments.bytes(form))));
        }
    }

    private static Asked asked(Returned one, QuestionLabels labels) {
        return new Asked(
                one.dueOn(),
                one.reasons().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(reason -> new Reason(
                                reason.getKey().isEmpty() ? WHOLE : labels.of(reason.getKey()), reason.getValue()))
                        .toList());
    }

    /** @param dueOn by which day, in Jakarta */
    public record Asked(LocalDate dueOn, List<Reason> reasons) {}

    public record Reason(Text question, String words) {}
}
