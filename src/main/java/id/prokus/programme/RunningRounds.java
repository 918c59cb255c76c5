package id.prokus.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which rounds take answers, of all editions. */
@Component
public class RunningRounds {

    private final Editions editions;
    private final Rounds rounds;

    RunningRounds(Editions editions, Rounds rounds) {
        this.editions = editions;
        this.rounds = rounds;
    }

    /** Those that are open, and those whose days hold this one and nobody has closed. */
    public List<RunningRound> on(LocalDate day) {
        return editions.all().stream()
                .flatMap(known -> rounds.of(known.edition()).stream()
                        .filter(round -> round.open() || round.state() != Round.State.CLOSED && within(round, day))
                        .map(round -> new RunningRound(known.edition(), round)))
                .toList();
    }

    private static boolean within(Round round, LocalDate day) {
        return round.dates()
                .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
                .isPresent();
    }
}
