package id.prokus.dissemination.response;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a round of answers asks of the reader. */
@Component
public class AwaitedAnswers {

    private final ResponseRounds rounds;
    private final Responses responses;
    private final Clock clock;

    AwaitedAnswers(ResponseRounds rounds, Responses responses, Clock clock) {
        this.rounds = rounds;
        this.responses = responses;
        this.clock = clock;
    }

    /**
     * @param toGive answers of the reader's own organisation that nobody gave yet
     * @param toApprove answers of it that somebody else entered
     * @param late whether the deadline has passed
     */
    public record Awaited(int toGive, int toApprove, boolean late) {}

    public Awaited of(Standing standing, Edition edition) {
        Optional<Round> round = rounds.latest(edition.year());
        List<Reply> own = round.map(one -> responses.replies(one.snapshot())).orElse(List.of()).stream()
                .filter(reply -> reply.asked().is(standing))
                .toList();
        return new Awaited(
                (int) own.stream()
                        .filter(reply ->
                                reply.counted().isEmpty() && reply.waiting().isEmpty())
                        .count(),
                (int) own.stream()
                        .filter(reply -> reply.waiting()
                                .map(response -> !response.enteredBy().equals(standing.account()))
                                .orElse(false))
                        .count(),
                round.map(one -> LocalDate.now(clock).isAfter(one.deadline())).orElse(false));
    }
}
